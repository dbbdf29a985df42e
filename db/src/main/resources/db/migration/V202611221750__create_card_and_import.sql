-- 1.1.1, 7.1.2.4: certificates of cards, by which a kiosk knows its user; and the runs of imports.
CREATE TABLE card_certificate (
  serial_no VARCHAR2(40 CHAR) NOT NULL,
  addressee_number CHAR(15 CHAR) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  CONSTRAINT card_certificate_pk PRIMARY KEY (serial_no),
  CONSTRAINT card_certificate_days_ck CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE card_certificate IS '利用者証明用電子証明書';
COMMENT ON COLUMN card_certificate.serial_no IS '利用者証明用電子証明書シリアル番号';
COMMENT ON COLUMN card_certificate.addressee_number IS '宛名番号';
COMMENT ON COLUMN card_certificate.valid_from IS '有効開始年月日';
COMMENT ON COLUMN card_certificate.valid_to IS '有効満了年月日';
CREATE INDEX card_certificate_holder_ix ON card_certificate (addressee_number);

CREATE TABLE import_run (
  run_id NUMBER(19) NOT NULL,
  state CHAR(1 CHAR) NOT NULL,
  started_at TIMESTAMP(6) NOT NULL,
  ended_at TIMESTAMP(6),
  person_count NUMBER(19),
  CONSTRAINT import_run_pk PRIMARY KEY (run_id),
  CONSTRAINT import_run_state_ck CHECK (state IN ('L','D'))
);
COMMENT ON TABLE import_run IS '一括取込みの実行';
COMMENT ON COLUMN import_run.run_id IS '実行番号';
COMMENT ON COLUMN import_run.state IS '状態（L 取込中, D 完了）';
COMMENT ON COLUMN import_run.started_at IS '開始日時（協定世界時）';
COMMENT ON COLUMN import_run.ended_at IS '終了日時（協定世界時）';
COMMENT ON COLUMN import_run.person_count IS '取り込んだ人数';
