-- 10.2: the access log, one row per act and one per person touched; rows are only ever added.

CREATE SEQUENCE audit_event_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE audit_event (
  event_id NUMBER(19) NOT NULL,
  occurred_at TIMESTAMP(6) NOT NULL,
  stream VARCHAR2(20 CHAR) NOT NULL,
  action_code VARCHAR2(40 CHAR) NOT NULL,
  result_code VARCHAR2(10 CHAR) NOT NULL,
  operator_id VARCHAR2(40 CHAR),
  operator_name VARCHAR2(400 CHAR),
  office_code VARCHAR2(20 CHAR),
  two_factor CHAR(1 CHAR) NOT NULL,
  terminal VARCHAR2(45 CHAR),
  purpose_code VARCHAR2(30 CHAR),
  receipt VARCHAR2(40 CHAR),
  function_code VARCHAR2(40 CHAR),
  screen VARCHAR2(200 CHAR),
  number_use VARCHAR2(10 CHAR) NOT NULL,
  criteria VARCHAR2(1000 CHAR),
  hits NUMBER(9),
  record_ref VARCHAR2(100 CHAR),
  form_code VARCHAR2(40 CHAR),
  copies NUMBER(4),
  issue_no VARCHAR2(40 CHAR),
  findings VARCHAR2(1000 CHAR),
  detail VARCHAR2(1000 CHAR),
  correlation VARCHAR2(64 CHAR),
  mac_format NUMBER(4) NOT NULL,
  mac_key VARCHAR2(8 CHAR) NOT NULL,
  row_mac VARCHAR2(64 CHAR) NOT NULL,
  CONSTRAINT audit_event_pk PRIMARY KEY (event_id),
  CONSTRAINT audit_event_stream_ck CHECK (stream IN ('OPERATION','AUTHENTICATION','EVENT','PRINT','SETTING','ERROR')),
  CONSTRAINT audit_event_result_ck CHECK (result_code IN ('OK','REFUSED','DENIED','ERROR')),
  CONSTRAINT audit_event_factor_ck CHECK (two_factor IN ('0','1')),
  CONSTRAINT audit_event_number_ck CHECK (number_use IN ('NONE','MASKED','SEARCHED','SHOWN','PRINTED'))
);
COMMENT ON TABLE audit_event IS 'アクセスログ（追記のみ）';
COMMENT ON COLUMN audit_event.event_id IS '記録番号（順序の意味を持たない）';
COMMENT ON COLUMN audit_event.occurred_at IS '日時（協定世界時）';
COMMENT ON COLUMN audit_event.stream IS 'ログの種類';
COMMENT ON COLUMN audit_event.action_code IS '操作の種類';
COMMENT ON COLUMN audit_event.result_code IS '結果';
COMMENT ON COLUMN audit_event.operator_id IS '操作者ID';
COMMENT ON COLUMN audit_event.operator_name IS '操作者名（操作時）';
COMMENT ON COLUMN audit_event.office_code IS '所属事務所コード';
COMMENT ON COLUMN audit_event.two_factor IS '二要素認証の有無（1 あり）';
COMMENT ON COLUMN audit_event.terminal IS '端末（未登録の端末はネットワークアドレス）';
COMMENT ON COLUMN audit_event.purpose_code IS '利用目的コード';
COMMENT ON COLUMN audit_event.receipt IS '受付番号';
COMMENT ON COLUMN audit_event.function_code IS '機能';
COMMENT ON COLUMN audit_event.screen IS '画面';
COMMENT ON COLUMN audit_event.number_use IS '個人番号へのアクセス';
COMMENT ON COLUMN audit_event.criteria IS '検索条件（個人の情報を含まない）';
COMMENT ON COLUMN audit_event.hits IS '該当件数';
COMMENT ON COLUMN audit_event.record_ref IS '対象の記録';
COMMENT ON COLUMN audit_event.form_code IS '様式';
COMMENT ON COLUMN audit_event.copies IS '部数';
COMMENT ON COLUMN audit_event.issue_no IS '発行番号';
COMMENT ON COLUMN audit_event.findings IS 'エラー・アラートの番号';
COMMENT ON COLUMN audit_event.detail IS '補足';
COMMENT ON COLUMN audit_event.correlation IS '呼出しの識別';
COMMENT ON COLUMN audit_event.mac_format IS '照合値の形式';
COMMENT ON COLUMN audit_event.mac_key IS '照合値の鍵の識別';
COMMENT ON COLUMN audit_event.row_mac IS '照合値（HMAC-SHA256）';

CREATE INDEX audit_event_time_ix ON audit_event (occurred_at, event_id);
CREATE INDEX audit_event_operator_ix ON audit_event (operator_id, occurred_at, event_id);

CREATE TABLE audit_event_subject (
  event_id NUMBER(19) NOT NULL,
  seq_no NUMBER(9) NOT NULL,
  addressee_number VARCHAR2(15 CHAR) NOT NULL,
  relation VARCHAR2(10 CHAR) NOT NULL,
  CONSTRAINT audit_event_subject_pk PRIMARY KEY (event_id, seq_no),
  CONSTRAINT audit_event_subject_event_fk FOREIGN KEY (event_id) REFERENCES audit_event (event_id),
  CONSTRAINT audit_event_subject_rel_ck CHECK (relation IN ('TARGET','LISTED','INCIDENTAL'))
);
COMMENT ON TABLE audit_event_subject IS 'アクセスログの対象者（追記のみ）';
COMMENT ON COLUMN audit_event_subject.event_id IS '記録番号';
COMMENT ON COLUMN audit_event_subject.seq_no IS '順番';
COMMENT ON COLUMN audit_event_subject.addressee_number IS '宛名番号';
COMMENT ON COLUMN audit_event_subject.relation IS '対象の別';

CREATE INDEX audit_event_subject_ix ON audit_event_subject (addressee_number, event_id);
