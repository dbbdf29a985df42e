-- 4.1.3.1.4: those of whom no move-in notice came are found without reading every removed record.
CREATE TABLE awaited_notice (
  addressee_number CHAR(15 CHAR) NOT NULL,
  left_on DATE NOT NULL,
  CONSTRAINT awaited_notice_pk PRIMARY KEY (addressee_number)
);
COMMENT ON TABLE awaited_notice IS '転入通知未着者（派生、再作成できる）';
COMMENT ON COLUMN awaited_notice.addressee_number IS '宛名番号';
COMMENT ON COLUMN awaited_notice.left_on IS '消除となった日（転出予定を含む）';
CREATE INDEX awaited_notice_left_ix ON awaited_notice (left_on, addressee_number);

INSERT INTO awaited_notice (addressee_number, left_on)
  SELECT r.addressee_number, r.removal_on FROM resident r
  JOIN record_version v ON v.addressee_number = r.addressee_number AND v.version_no = r.version_no
  WHERE v.removal_reason IN ('21', '26') AND v.notice_received_on IS NULL;
