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

-- What is derived from the histories is due anew: the product makes it at its next start.
DELETE FROM search_key_edition;
