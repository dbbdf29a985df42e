-- 1.1.1: certificates of cards registered at the counter; one that another has replaced is ended by a row of its own.
CREATE TABLE card_certificate_end (
  serial_no VARCHAR2(40 CHAR) NOT NULL,
  ended_on DATE NOT NULL,
  account_id VARCHAR2(40 CHAR) NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT card_certificate_end_pk PRIMARY KEY (serial_no),
  CONSTRAINT card_certificate_end_fk FOREIGN KEY (serial_no) REFERENCES card_certificate (serial_no)
);
COMMENT ON TABLE card_certificate_end IS '利用者証明用電子証明書の利用終了（追記のみ）';
COMMENT ON COLUMN card_certificate_end.serial_no IS '利用者証明用電子証明書シリアル番号';
COMMENT ON COLUMN card_certificate_end.ended_on IS '利用終了日（この日から使えない）';
COMMENT ON COLUMN card_certificate_end.account_id IS '操作者ID';
COMMENT ON COLUMN card_certificate_end.recorded_at IS '記録日時（協定世界時）';
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'REGISTER_CARD');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'REGISTER_CARD');
