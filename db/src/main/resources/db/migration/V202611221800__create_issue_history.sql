-- 1.3.8, 1.3.9, 5.5: what was issued, under which number and by whom certified.
CREATE TABLE issue_counter (
  counter_id CHAR(1 CHAR) NOT NULL,
  counted_on DATE NOT NULL,
  last_serial NUMBER(9) NOT NULL,
  CONSTRAINT issue_counter_pk PRIMARY KEY (counter_id)
);
COMMENT ON TABLE issue_counter IS '発行番号の連番';
COMMENT ON COLUMN issue_counter.counter_id IS '連番の名称（1 のみ）';
COMMENT ON COLUMN issue_counter.counted_on IS '発行年月日';
COMMENT ON COLUMN issue_counter.last_serial IS 'その日に最後に付した番号';
INSERT INTO issue_counter (counter_id, counted_on, last_serial) VALUES ('1', DATE '2000-01-01', 0);

CREATE TABLE issue_history (
  document_id VARCHAR2(36 CHAR) NOT NULL,
  issue_id VARCHAR2(36 CHAR) NOT NULL,
  issue_number VARCHAR2(120 CHAR) NOT NULL,
  copy_no NUMBER(4) NOT NULL,
  copy_count NUMBER(4) NOT NULL,
  issued_at TIMESTAMP(6) NOT NULL,
  form CHAR(1 CHAR) NOT NULL,
  shown_items VARCHAR2(60 CHAR),
  official CHAR(1 CHAR) NOT NULL,
  applicant_kind VARCHAR2(20 CHAR) NOT NULL,
  channel VARCHAR2(20 CHAR) NOT NULL,
  page_count NUMBER(4) NOT NULL,
  fee_yen NUMBER(9) NOT NULL,
  sha256 CHAR(64 CHAR) NOT NULL,
  office VARCHAR2(20 CHAR) NOT NULL,
  terminal VARCHAR2(40 CHAR),
  operator_id VARCHAR2(40 CHAR) NOT NULL,
  receipt VARCHAR2(40 CHAR),
  idempotency_key VARCHAR2(80 CHAR),
  request_hash CHAR(64 CHAR),
  CONSTRAINT issue_history_pk PRIMARY KEY (document_id),
  CONSTRAINT issue_history_number_uk UNIQUE (issue_number),
  CONSTRAINT issue_history_copy_uk UNIQUE (issue_id, copy_no),
  CONSTRAINT issue_history_idem_uk UNIQUE (operator_id, idempotency_key, copy_no)
);
COMMENT ON TABLE issue_history IS '証明書の交付履歴（1部ごと、追記のみ）';
COMMENT ON COLUMN issue_history.document_id IS '証明書番号';
COMMENT ON COLUMN issue_history.issue_id IS '交付番号（1回の交付）';
COMMENT ON COLUMN issue_history.issue_number IS '発行番号';
COMMENT ON COLUMN issue_history.copy_no IS '何部目か';
COMMENT ON COLUMN issue_history.copy_count IS '部数';
COMMENT ON COLUMN issue_history.issued_at IS '交付日時（協定世界時）';
COMMENT ON COLUMN issue_history.form IS '様式（1 世帯連記式, 2 個人票）';
COMMENT ON COLUMN issue_history.shown_items IS '省略しなかった記載事項の番号';
COMMENT ON COLUMN issue_history.official IS '公用の表示（1 あり）';
COMMENT ON COLUMN issue_history.applicant_kind IS '請求者区分';
COMMENT ON COLUMN issue_history.channel IS '交付経路';
COMMENT ON COLUMN issue_history.page_count IS '枚数';
COMMENT ON COLUMN issue_history.fee_yen IS '手数料（円）';
COMMENT ON COLUMN issue_history.sha256 IS '証明書のハッシュ値';
COMMENT ON COLUMN issue_history.office IS '交付場所';
COMMENT ON COLUMN issue_history.terminal IS '端末';
COMMENT ON COLUMN issue_history.operator_id IS '操作者';
COMMENT ON COLUMN issue_history.receipt IS '受付番号';
COMMENT ON COLUMN issue_history.idempotency_key IS '再送判定の鍵';
COMMENT ON COLUMN issue_history.request_hash IS '再送判定の鍵付きハッシュ';
CREATE INDEX issue_history_issue_ix ON issue_history (issue_id);

CREATE TABLE issue_subject (
  document_id VARCHAR2(36 CHAR) NOT NULL,
  addressee_number CHAR(15 CHAR) NOT NULL,
  CONSTRAINT issue_subject_pk PRIMARY KEY (document_id, addressee_number),
  CONSTRAINT issue_subject_document_fk FOREIGN KEY (document_id) REFERENCES issue_history (document_id)
);
COMMENT ON TABLE issue_subject IS '証明書の対象者（追記のみ）';
COMMENT ON COLUMN issue_subject.document_id IS '証明書番号';
COMMENT ON COLUMN issue_subject.addressee_number IS '宛名番号';
CREATE INDEX issue_subject_person_ix ON issue_subject (addressee_number);

CREATE TABLE issue_document (
  document_id VARCHAR2(36 CHAR) NOT NULL,
  sealed_pdf CLOB NOT NULL,
  CONSTRAINT issue_document_pk PRIMARY KEY (document_id),
  CONSTRAINT issue_document_history_fk FOREIGN KEY (document_id) REFERENCES issue_history (document_id)
);
COMMENT ON TABLE issue_document IS '交付した証明書の写し（暗号化、保存期間後に消せる）';
COMMENT ON COLUMN issue_document.document_id IS '証明書番号';
COMMENT ON COLUMN issue_document.sealed_pdf IS '証明書（暗号化）';

CREATE TABLE issue_disposal (
  document_id VARCHAR2(36 CHAR) NOT NULL,
  disposed_at TIMESTAMP(6) NOT NULL,
  operator_id VARCHAR2(40 CHAR) NOT NULL,
  reason VARCHAR2(200 CHAR) NOT NULL,
  CONSTRAINT issue_disposal_pk PRIMARY KEY (document_id),
  CONSTRAINT issue_disposal_history_fk FOREIGN KEY (document_id) REFERENCES issue_history (document_id)
);
COMMENT ON TABLE issue_disposal IS '誤って発行した証明書の処分（追記のみ）';
COMMENT ON COLUMN issue_disposal.document_id IS '証明書番号';
COMMENT ON COLUMN issue_disposal.disposed_at IS '処分日時（協定世界時）';
COMMENT ON COLUMN issue_disposal.operator_id IS '操作者';
COMMENT ON COLUMN issue_disposal.reason IS '処分の理由';

CREATE TABLE certifier (
  certifier_id NUMBER(9) NOT NULL,
  prefecture VARCHAR2(20 CHAR) NOT NULL,
  title VARCHAR2(60 CHAR) NOT NULL,
  person_name VARCHAR2(200 CHAR) NOT NULL,
  seal VARCHAR2(20 CHAR) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  CONSTRAINT certifier_pk PRIMARY KEY (certifier_id),
  CONSTRAINT certifier_seal_ck CHECK (seal IN ('MAYOR','DEPUTY','CERTIFICATES'))
);
COMMENT ON TABLE certifier IS '認証者（職務代理者はその期間だけ優先する）';
COMMENT ON COLUMN certifier.certifier_id IS '認証者番号';
COMMENT ON COLUMN certifier.prefecture IS '都道府県名';
COMMENT ON COLUMN certifier.title IS '職名';
COMMENT ON COLUMN certifier.person_name IS '氏名';
COMMENT ON COLUMN certifier.seal IS '公印の種類';
COMMENT ON COLUMN certifier.valid_from IS '有効開始年月日';
COMMENT ON COLUMN certifier.valid_to IS '有効終了年月日';
INSERT INTO certifier (certifier_id, prefecture, title, person_name, seal, valid_from) VALUES (1, '大阪府', '東大阪市長', '河内　太郎', 'MAYOR', DATE '2000-01-01');

CREATE TABLE certificate_fee (
  channel VARCHAR2(20 CHAR) NOT NULL,
  form CHAR(1 CHAR) NOT NULL,
  fee_yen NUMBER(9) NOT NULL,
  CONSTRAINT certificate_fee_pk PRIMARY KEY (channel, form)
);
COMMENT ON TABLE certificate_fee IS '手数料';
COMMENT ON COLUMN certificate_fee.channel IS '交付経路';
COMMENT ON COLUMN certificate_fee.form IS '様式';
COMMENT ON COLUMN certificate_fee.fee_yen IS '1部の手数料（円）';
INSERT INTO certificate_fee (channel, form, fee_yen) VALUES ('COUNTER', '1', 300);
INSERT INTO certificate_fee (channel, form, fee_yen) VALUES ('COUNTER', '2', 300);
INSERT INTO certificate_fee (channel, form, fee_yen) VALUES ('KIOSK', '1', 200);
INSERT INTO certificate_fee (channel, form, fee_yen) VALUES ('KIOSK', '2', 200);
