-- 4.0.5: households without a head are found without reading every record.
CREATE TABLE headless_member (
  addressee_number CHAR(15 CHAR) NOT NULL,
  household_number CHAR(15 CHAR) NOT NULL,
  since_on DATE NOT NULL,
  CONSTRAINT headless_member_pk PRIMARY KEY (addressee_number)
);
COMMENT ON TABLE headless_member IS '世帯主のいない世帯の世帯員（派生、再作成できる）';
COMMENT ON COLUMN headless_member.addressee_number IS '宛名番号';
COMMENT ON COLUMN headless_member.household_number IS '世帯番号';
COMMENT ON COLUMN headless_member.since_on IS '世帯主がいなくなった日（予定を含む）';
CREATE INDEX headless_member_since_ix ON headless_member (since_on, household_number);
CREATE INDEX headless_member_household_ix ON headless_member (household_number);

INSERT INTO headless_member (addressee_number, household_number, since_on)
  SELECT r.addressee_number, r.household_number, s.effective_on FROM resident r
  JOIN record_version v ON v.addressee_number = r.addressee_number AND v.version_no = r.version_no
  JOIN record_version s ON s.addressee_number = r.addressee_number AND s.version_no = (
    SELECT COALESCE(MAX(h.version_no), 0) + 1 FROM record_version h
    WHERE h.addressee_number = r.addressee_number AND h.head_name IS NOT NULL)
  WHERE r.removal_on IS NULL AND v.head_name IS NULL;
