-- 7.2.5: issues at kiosks; a state moves on by compare-and-set, and each step leaves a row.
CREATE TABLE kiosk_opening (
  certificate VARCHAR2(40 CHAR) NOT NULL,
  opens_minute NUMBER(4) NOT NULL,
  closes_minute NUMBER(4) NOT NULL,
  suspended CHAR(1 CHAR) NOT NULL,
  CONSTRAINT kiosk_opening_pk PRIMARY KEY (certificate),
  CONSTRAINT kiosk_opening_kind_ck CHECK (certificate IN ('RESIDENT_RECORD_HOUSEHOLD','RESIDENT_RECORD_INDIVIDUAL')),
  CONSTRAINT kiosk_opening_stop_ck CHECK (suspended IN ('0','1'))
);
COMMENT ON TABLE kiosk_opening IS 'コンビニ交付の利用時間';
COMMENT ON COLUMN kiosk_opening.certificate IS '証明書種別';
COMMENT ON COLUMN kiosk_opening.opens_minute IS '利用開始（0時からの分、日本時間）';
COMMENT ON COLUMN kiosk_opening.closes_minute IS '利用終了（0時からの分、日本時間）';
COMMENT ON COLUMN kiosk_opening.suspended IS '停止中（1 停止）';
INSERT INTO kiosk_opening (certificate, opens_minute, closes_minute, suspended) VALUES ('RESIDENT_RECORD_HOUSEHOLD', 0, 1440, '0');
INSERT INTO kiosk_opening (certificate, opens_minute, closes_minute, suspended) VALUES ('RESIDENT_RECORD_INDIVIDUAL', 0, 1440, '0');

CREATE TABLE kiosk_session (
  session_id VARCHAR2(36 CHAR) NOT NULL,
  transaction_id VARCHAR2(64 CHAR) NOT NULL,
  account_id VARCHAR2(40 CHAR) NOT NULL,
  kiosk_code VARCHAR2(64 CHAR),
  addressee_number CHAR(15 CHAR) NOT NULL,
  serial_no VARCHAR2(40 CHAR) NOT NULL,
  state VARCHAR2(20 CHAR) NOT NULL,
  version_no NUMBER(9) NOT NULL,
  snapshot_id CHAR(64 CHAR),
  opened_at TIMESTAMP(6) NOT NULL,
  expires_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT kiosk_session_pk PRIMARY KEY (session_id),
  CONSTRAINT kiosk_session_state_ck CHECK (state IN ('OPENED','QUOTED'))
);
COMMENT ON TABLE kiosk_session IS 'コンビニ交付の利用';
COMMENT ON COLUMN kiosk_session.session_id IS '利用番号（乱数）';
COMMENT ON COLUMN kiosk_session.transaction_id IS '証明書交付センターの取引番号';
COMMENT ON COLUMN kiosk_session.account_id IS '証明書交付センターの利用者ID';
COMMENT ON COLUMN kiosk_session.kiosk_code IS 'キオスク端末番号';
COMMENT ON COLUMN kiosk_session.addressee_number IS '宛名番号（カード所持者）';
COMMENT ON COLUMN kiosk_session.serial_no IS '利用者証明用電子証明書シリアル番号';
COMMENT ON COLUMN kiosk_session.state IS '状態';
COMMENT ON COLUMN kiosk_session.version_no IS '状態の版';
COMMENT ON COLUMN kiosk_session.snapshot_id IS '提示した台帳の版の鍵付きハッシュ値';
COMMENT ON COLUMN kiosk_session.opened_at IS '開始日時（協定世界時）';
COMMENT ON COLUMN kiosk_session.expires_at IS '期限（協定世界時）';
CREATE INDEX kiosk_session_expires_ix ON kiosk_session (expires_at);

CREATE TABLE kiosk_member_ref (
  member_ref VARCHAR2(36 CHAR) NOT NULL,
  session_id VARCHAR2(36 CHAR) NOT NULL,
  addressee_number CHAR(15 CHAR) NOT NULL,
  CONSTRAINT kiosk_member_ref_pk PRIMARY KEY (member_ref),
  CONSTRAINT kiosk_member_ref_person_uk UNIQUE (session_id, addressee_number),
  CONSTRAINT kiosk_member_ref_session_fk FOREIGN KEY (session_id) REFERENCES kiosk_session (session_id)
);
COMMENT ON TABLE kiosk_member_ref IS '利用ごとの世帯員の仮の番号';
COMMENT ON COLUMN kiosk_member_ref.member_ref IS '仮の番号（乱数）';
COMMENT ON COLUMN kiosk_member_ref.session_id IS '利用番号';
COMMENT ON COLUMN kiosk_member_ref.addressee_number IS '宛名番号';

CREATE TABLE kiosk_application (
  application_id VARCHAR2(36 CHAR) NOT NULL,
  session_id VARCHAR2(36 CHAR) NOT NULL,
  certificate VARCHAR2(40 CHAR) NOT NULL,
  copy_count NUMBER(4) NOT NULL,
  snapshot_id CHAR(64 CHAR) NOT NULL,
  fee_yen NUMBER(9) NOT NULL,
  state VARCHAR2(20 CHAR) NOT NULL,
  version_no NUMBER(9) NOT NULL,
  applied_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT kiosk_application_pk PRIMARY KEY (application_id),
  CONSTRAINT kiosk_application_session_fk FOREIGN KEY (session_id) REFERENCES kiosk_session (session_id),
  CONSTRAINT kiosk_application_kind_ck CHECK (certificate IN ('RESIDENT_RECORD_HOUSEHOLD','RESIDENT_RECORD_INDIVIDUAL')),
  CONSTRAINT kiosk_application_state_ck CHECK (state IN ('APPLIED','CHECKED','RENDERED','VERIFIED','SEALED','DELIVERED','RECEIVED_OK','PAID','PRINTING','COMPLETED','REJECTED','CANCELLED','EXPIRED','FAILED_BEFORE_PAY','FAILED_AFTER_PAY','VOIDED','UNKNOWN'))
);
COMMENT ON TABLE kiosk_application IS 'コンビニ交付の申請';
COMMENT ON COLUMN kiosk_application.application_id IS '申請番号（乱数）';
COMMENT ON COLUMN kiosk_application.session_id IS '利用番号';
COMMENT ON COLUMN kiosk_application.certificate IS '証明書種別';
COMMENT ON COLUMN kiosk_application.copy_count IS '部数';
COMMENT ON COLUMN kiosk_application.snapshot_id IS '台帳の版の鍵付きハッシュ値';
COMMENT ON COLUMN kiosk_application.fee_yen IS '手数料（円）';
COMMENT ON COLUMN kiosk_application.state IS '状態';
COMMENT ON COLUMN kiosk_application.version_no IS '状態の版';
COMMENT ON COLUMN kiosk_application.applied_at IS '申請日時（協定世界時）';
CREATE INDEX kiosk_application_session_ix ON kiosk_application (session_id);

CREATE TABLE kiosk_document (
  document_id VARCHAR2(36 CHAR) NOT NULL,
  application_id VARCHAR2(36 CHAR) NOT NULL,
  issue_id VARCHAR2(36 CHAR) NOT NULL,
  issue_number VARCHAR2(120 CHAR) NOT NULL,
  copy_no NUMBER(4) NOT NULL,
  page_count NUMBER(4) NOT NULL,
  byte_count NUMBER(9) NOT NULL,
  sha256 CHAR(64 CHAR) NOT NULL,
  binding CHAR(64 CHAR) NOT NULL,
  CONSTRAINT kiosk_document_pk PRIMARY KEY (document_id),
  CONSTRAINT kiosk_document_copy_uk UNIQUE (application_id, copy_no),
  CONSTRAINT kiosk_document_application_fk FOREIGN KEY (application_id) REFERENCES kiosk_application (application_id)
);
COMMENT ON TABLE kiosk_document IS 'コンビニ交付の証明書（追記のみ）';
COMMENT ON COLUMN kiosk_document.document_id IS '証明書番号';
COMMENT ON COLUMN kiosk_document.application_id IS '申請番号';
COMMENT ON COLUMN kiosk_document.issue_id IS '交付番号';
COMMENT ON COLUMN kiosk_document.issue_number IS '発行番号';
COMMENT ON COLUMN kiosk_document.copy_no IS '何部目か';
COMMENT ON COLUMN kiosk_document.page_count IS '枚数';
COMMENT ON COLUMN kiosk_document.byte_count IS 'データ量';
COMMENT ON COLUMN kiosk_document.sha256 IS '証明書のハッシュ値';
COMMENT ON COLUMN kiosk_document.binding IS '申請・カード・対象者との紐付け符号';

CREATE TABLE kiosk_event (
  application_id VARCHAR2(36 CHAR) NOT NULL,
  version_no NUMBER(9) NOT NULL,
  source CHAR(1 CHAR) NOT NULL,
  seq_no NUMBER(9) NOT NULL,
  step VARCHAR2(20 CHAR) NOT NULL,
  state VARCHAR2(20 CHAR) NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  document_id VARCHAR2(36 CHAR),
  received_sha256 CHAR(64 CHAR),
  pages_printed NUMBER(9),
  cause VARCHAR2(100 CHAR),
  CONSTRAINT kiosk_event_pk PRIMARY KEY (application_id, version_no),
  CONSTRAINT kiosk_event_seq_uk UNIQUE (application_id, source, seq_no),
  CONSTRAINT kiosk_event_application_fk FOREIGN KEY (application_id) REFERENCES kiosk_application (application_id),
  CONSTRAINT kiosk_event_source_ck CHECK (source IN ('C','M'))
);
COMMENT ON TABLE kiosk_event IS 'コンビニ交付の状態遷移（追記のみ）';
COMMENT ON COLUMN kiosk_event.application_id IS '申請番号';
COMMENT ON COLUMN kiosk_event.version_no IS '状態の版';
COMMENT ON COLUMN kiosk_event.source IS '契機（C 証明書交付センター, M 市）';
COMMENT ON COLUMN kiosk_event.seq_no IS '契機ごとの通番';
COMMENT ON COLUMN kiosk_event.step IS '遷移';
COMMENT ON COLUMN kiosk_event.state IS '遷移後の状態';
COMMENT ON COLUMN kiosk_event.recorded_at IS '記録日時（協定世界時）';
COMMENT ON COLUMN kiosk_event.document_id IS '証明書番号';
COMMENT ON COLUMN kiosk_event.received_sha256 IS '受信した証明書のハッシュ値';
COMMENT ON COLUMN kiosk_event.pages_printed IS '印刷枚数';
COMMENT ON COLUMN kiosk_event.cause IS '理由';

CREATE TABLE kiosk_message (
  account_id VARCHAR2(40 CHAR) NOT NULL,
  idempotency_key VARCHAR2(80 CHAR) NOT NULL,
  message_id VARCHAR2(64 CHAR) NOT NULL,
  operation VARCHAR2(100 CHAR) NOT NULL,
  body_hash CHAR(64 CHAR) NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  answered CHAR(1 CHAR) NOT NULL,
  result_id VARCHAR2(36 CHAR),
  result_state VARCHAR2(20 CHAR),
  result_expires_at TIMESTAMP(6),
  refusal_code VARCHAR2(10 CHAR),
  CONSTRAINT kiosk_message_pk PRIMARY KEY (account_id, idempotency_key),
  CONSTRAINT kiosk_message_id_uk UNIQUE (account_id, message_id),
  CONSTRAINT kiosk_message_answered_ck CHECK (answered IN ('0','1'))
);
COMMENT ON TABLE kiosk_message IS 'コンビニ交付の電文（再送判定）';
COMMENT ON COLUMN kiosk_message.account_id IS '証明書交付センターの利用者ID';
COMMENT ON COLUMN kiosk_message.idempotency_key IS '再送判定の鍵';
COMMENT ON COLUMN kiosk_message.message_id IS '電文番号';
COMMENT ON COLUMN kiosk_message.operation IS '要求';
COMMENT ON COLUMN kiosk_message.body_hash IS '内容の鍵付きハッシュ値';
COMMENT ON COLUMN kiosk_message.received_at IS '受信日時（協定世界時）';
COMMENT ON COLUMN kiosk_message.answered IS '応答の有無（1 応答済み）';
COMMENT ON COLUMN kiosk_message.result_id IS '結果（利用番号又は申請番号）';
COMMENT ON COLUMN kiosk_message.result_state IS '応答時の状態';
COMMENT ON COLUMN kiosk_message.result_expires_at IS '応答時の期限（協定世界時）';
COMMENT ON COLUMN kiosk_message.refusal_code IS '不交付の応答コード';
