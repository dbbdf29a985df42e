-- 10.3, 10.4, 1.3.1: offices, terminals, accounts, roles and their grants, and the purposes of use.

CREATE TABLE office (
  office_code VARCHAR2(20 CHAR) NOT NULL,
  office_name VARCHAR2(200 CHAR) NOT NULL,
  kind CHAR(1 CHAR) NOT NULL,
  display_order NUMBER(4) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  CONSTRAINT office_pk PRIMARY KEY (office_code),
  CONSTRAINT office_kind_ck CHECK (kind IN ('1','2','9'))
);
COMMENT ON TABLE office IS '事務所';
COMMENT ON COLUMN office.office_code IS '事務所コード';
COMMENT ON COLUMN office.office_name IS '事務所名称';
COMMENT ON COLUMN office.kind IS '種別（1 本庁, 2 行政サービスセンター, 9 その他）';
COMMENT ON COLUMN office.display_order IS '表示順';
COMMENT ON COLUMN office.valid_from IS '適用開始日';
COMMENT ON COLUMN office.valid_to IS '適用終了日';

CREATE TABLE terminal (
  terminal_code VARCHAR2(40 CHAR) NOT NULL,
  terminal_name VARCHAR2(200 CHAR) NOT NULL,
  office_code VARCHAR2(20 CHAR) NOT NULL,
  network_address VARCHAR2(45 CHAR),
  CONSTRAINT terminal_pk PRIMARY KEY (terminal_code),
  CONSTRAINT terminal_address_uk UNIQUE (network_address),
  CONSTRAINT terminal_office_fk FOREIGN KEY (office_code) REFERENCES office (office_code)
);
COMMENT ON TABLE terminal IS '端末';
COMMENT ON COLUMN terminal.terminal_code IS '端末コード';
COMMENT ON COLUMN terminal.terminal_name IS '端末名';
COMMENT ON COLUMN terminal.office_code IS '設置事務所コード';
COMMENT ON COLUMN terminal.network_address IS 'ネットワークアドレス';

CREATE TABLE purpose (
  purpose_code VARCHAR2(30 CHAR) NOT NULL,
  purpose_name VARCHAR2(200 CHAR) NOT NULL,
  legal_basis VARCHAR2(400 CHAR) NOT NULL,
  receipt_required CHAR(1 CHAR) NOT NULL,
  offered CHAR(1 CHAR) NOT NULL,
  display_order NUMBER(4) NOT NULL,
  CONSTRAINT purpose_pk PRIMARY KEY (purpose_code),
  CONSTRAINT purpose_receipt_ck CHECK (receipt_required IN ('0','1')),
  CONSTRAINT purpose_offered_ck CHECK (offered IN ('0','1'))
);
COMMENT ON TABLE purpose IS '利用目的';
COMMENT ON COLUMN purpose.purpose_code IS '利用目的コード';
COMMENT ON COLUMN purpose.purpose_name IS '利用目的名称';
COMMENT ON COLUMN purpose.legal_basis IS '根拠';
COMMENT ON COLUMN purpose.receipt_required IS '受付番号の要否（1 必要）';
COMMENT ON COLUMN purpose.offered IS '職員の選択可否（1 選択できる）';
COMMENT ON COLUMN purpose.display_order IS '表示順';

CREATE TABLE operator_account (
  account_id VARCHAR2(40 CHAR) NOT NULL,
  operator_name VARCHAR2(400 CHAR) NOT NULL,
  office_code VARCHAR2(20 CHAR) NOT NULL,
  kind CHAR(1 CHAR) NOT NULL,
  password_hash VARCHAR2(200 CHAR),
  token_index VARCHAR2(64 CHAR),
  totp_sealed VARCHAR2(200 CHAR),
  totp_step NUMBER(19) NOT NULL,
  failed_count NUMBER(4) NOT NULL,
  locked_until TIMESTAMP(6),
  valid_from DATE NOT NULL,
  valid_to DATE,
  account_version NUMBER(19) NOT NULL,
  CONSTRAINT operator_account_pk PRIMARY KEY (account_id),
  CONSTRAINT operator_account_token_uk UNIQUE (token_index),
  CONSTRAINT operator_account_office_fk FOREIGN KEY (office_code) REFERENCES office (office_code),
  CONSTRAINT operator_account_kind_ck CHECK (kind IN ('1','2'))
);
COMMENT ON TABLE operator_account IS '利用者';
COMMENT ON COLUMN operator_account.account_id IS '利用者ID';
COMMENT ON COLUMN operator_account.operator_name IS '利用者名称';
COMMENT ON COLUMN operator_account.office_code IS '所属事務所コード';
COMMENT ON COLUMN operator_account.kind IS '種別（1 職員, 2 機器）';
COMMENT ON COLUMN operator_account.password_hash IS 'パスワードの照合値';
COMMENT ON COLUMN operator_account.token_index IS '機器の認証符号の照合値';
COMMENT ON COLUMN operator_account.totp_sealed IS '二要素認証の鍵（暗号化）';
COMMENT ON COLUMN operator_account.totp_step IS '最後に使われた認証番号の時刻区分';
COMMENT ON COLUMN operator_account.failed_count IS '連続失敗回数';
COMMENT ON COLUMN operator_account.locked_until IS '停止の期限（協定世界時）';
COMMENT ON COLUMN operator_account.valid_from IS '利用開始日';
COMMENT ON COLUMN operator_account.valid_to IS '利用終了日';
COMMENT ON COLUMN operator_account.account_version IS '版';

CREATE TABLE access_role (
  role_code VARCHAR2(30 CHAR) NOT NULL,
  role_name VARCHAR2(200 CHAR) NOT NULL,
  CONSTRAINT access_role_pk PRIMARY KEY (role_code)
);
COMMENT ON TABLE access_role IS '役割（操作権限の組）';
COMMENT ON COLUMN access_role.role_code IS '役割コード';
COMMENT ON COLUMN access_role.role_name IS '役割名称';

CREATE TABLE role_function (
  role_code VARCHAR2(30 CHAR) NOT NULL,
  function_code VARCHAR2(40 CHAR) NOT NULL,
  CONSTRAINT role_function_pk PRIMARY KEY (role_code, function_code),
  CONSTRAINT role_function_role_fk FOREIGN KEY (role_code) REFERENCES access_role (role_code)
);
COMMENT ON TABLE role_function IS '役割の処理権限';
COMMENT ON COLUMN role_function.role_code IS '役割コード';
COMMENT ON COLUMN role_function.function_code IS '処理コード';

CREATE TABLE role_item (
  role_code VARCHAR2(30 CHAR) NOT NULL,
  item_code VARCHAR2(40 CHAR) NOT NULL,
  CONSTRAINT role_item_pk PRIMARY KEY (role_code, item_code),
  CONSTRAINT role_item_role_fk FOREIGN KEY (role_code) REFERENCES access_role (role_code),
  CONSTRAINT role_item_code_ck CHECK (item_code IN ('DOMICILE','INDIVIDUAL_NUMBER','RESIDENT_RECORD_CODE','RESIDENCE_STATUS'))
);
COMMENT ON TABLE role_item IS '役割の表示項目';
COMMENT ON COLUMN role_item.role_code IS '役割コード';
COMMENT ON COLUMN role_item.item_code IS '表示項目コード';

CREATE SEQUENCE role_grant_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE role_grant (
  grant_id NUMBER(19) NOT NULL,
  role_code VARCHAR2(30 CHAR) NOT NULL,
  account_id VARCHAR2(40 CHAR),
  office_code VARCHAR2(20 CHAR),
  valid_from DATE NOT NULL,
  valid_to DATE,
  granted_by VARCHAR2(40 CHAR) NOT NULL,
  granted_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT role_grant_pk PRIMARY KEY (grant_id),
  CONSTRAINT role_grant_role_fk FOREIGN KEY (role_code) REFERENCES access_role (role_code),
  CONSTRAINT role_grant_account_fk FOREIGN KEY (account_id) REFERENCES operator_account (account_id),
  CONSTRAINT role_grant_office_fk FOREIGN KEY (office_code) REFERENCES office (office_code),
  CONSTRAINT role_grant_holder_ck CHECK ((account_id IS NULL AND office_code IS NOT NULL) OR (account_id IS NOT NULL AND office_code IS NULL)),
  CONSTRAINT role_grant_period_ck CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
COMMENT ON TABLE role_grant IS '役割の付与（利用者又は組織）';
COMMENT ON COLUMN role_grant.grant_id IS '付与番号';
COMMENT ON COLUMN role_grant.role_code IS '役割コード';
COMMENT ON COLUMN role_grant.account_id IS '付与先の利用者ID';
COMMENT ON COLUMN role_grant.office_code IS '付与先の事務所コード';
COMMENT ON COLUMN role_grant.valid_from IS '適用開始日';
COMMENT ON COLUMN role_grant.valid_to IS '適用終了日';
COMMENT ON COLUMN role_grant.granted_by IS '付与した利用者ID';
COMMENT ON COLUMN role_grant.granted_at IS '付与日時（協定世界時）';

CREATE INDEX role_grant_account_ix ON role_grant (account_id);
CREATE INDEX role_grant_office_ix ON role_grant (office_code);

INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('00', 'システム', '9', 0, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('01', '本庁市民課', '1', 10, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('11', '日下行政サービスセンター', '2', 20, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('12', '四条行政サービスセンター', '2', 30, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('13', '中鴻池行政サービスセンター', '2', 40, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('14', '若江岩田駅前行政サービスセンター', '2', 50, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('15', '楠根行政サービスセンター', '2', 60, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('16', '布施駅前行政サービスセンター', '2', 70, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('17', '近江堂行政サービスセンター', '2', 80, DATE '2000-01-01', NULL);
INSERT INTO office (office_code, office_name, kind, display_order, valid_from, valid_to) VALUES ('90', 'コンビニ交付', '9', 90, DATE '2000-01-01', NULL);

INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T01-01', '本庁市民課 窓口端末1', '01', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T01-02', '本庁市民課 窓口端末2', '01', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T11-01', '日下 窓口端末1', '11', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T11-02', '日下 窓口端末2', '11', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T12-01', '四条 窓口端末1', '12', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T12-02', '四条 窓口端末2', '12', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T13-01', '中鴻池 窓口端末1', '13', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T13-02', '中鴻池 窓口端末2', '13', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T14-01', '若江岩田駅前 窓口端末1', '14', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T14-02', '若江岩田駅前 窓口端末2', '14', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T15-01', '楠根 窓口端末1', '15', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T15-02', '楠根 窓口端末2', '15', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T16-01', '布施駅前 窓口端末1', '16', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T16-02', '布施駅前 窓口端末2', '16', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T17-01', '近江堂 窓口端末1', '17', NULL);
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES ('T17-02', '近江堂 窓口端末2', '17', NULL);

INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('NOTIFICATION', '届出の受付・処理', '住民基本台帳法第21条の4から第30条の48まで', '0', '1', 0);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('CERTIFICATE', '証明書の交付（本人・同一世帯員）', '住民基本台帳法第12条', '0', '1', 10);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('CERTIFICATE_THIRD_PARTY', '証明書の交付（第三者）', '住民基本台帳法第12条の3', '1', '1', 20);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('CERTIFICATE_OFFICIAL', '証明書の交付（公用）', '住民基本台帳法第12条の2', '1', '1', 30);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('EX_OFFICIO', '職権による記載・消除・修正', '住民基本台帳法第8条、同法施行令第12条', '0', '1', 40);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('REVIEW', '届出の審査・本登録', '住民基本台帳法第3条第1項', '0', '1', 50);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('INQUIRY', '窓口・電話での照会への対応', '住民基本台帳法第3条第1項', '0', '1', 60);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('LINKAGE', '庁内の他業務での利用', '住民基本台帳法第1条', '0', '1', 70);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('AUDIT', 'アクセスログの監査', '個人情報の保護に関する法律第66条', '0', '1', 80);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('KIOSK', 'コンビニ交付', '住民基本台帳法第12条', '0', '0', 90);
INSERT INTO purpose (purpose_code, purpose_name, legal_basis, receipt_required, offered, display_order) VALUES ('SYSTEM', 'システムによる処理', '住民基本台帳法第3条第1項', '0', '0', 100);

INSERT INTO access_role (role_code, role_name) VALUES ('CLERK', '窓口担当');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'SEARCH');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'VIEW_RESIDENT');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'VIEW_HISTORY');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'VIEW_MOVEMENT');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'SHOW_CARD');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'MOVE_IN');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'MOVE_WITHIN');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'MOVE_OUT');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'BIRTH');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'DEATH');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'HOUSEHOLD_CHANGE');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'EX_OFFICIO');
INSERT INTO role_function (role_code, function_code) VALUES ('CLERK', 'ISSUE_CERTIFICATE');
INSERT INTO role_item (role_code, item_code) VALUES ('CLERK', 'DOMICILE');
INSERT INTO role_item (role_code, item_code) VALUES ('CLERK', 'INDIVIDUAL_NUMBER');
INSERT INTO role_item (role_code, item_code) VALUES ('CLERK', 'RESIDENT_RECORD_CODE');
INSERT INTO role_item (role_code, item_code) VALUES ('CLERK', 'RESIDENCE_STATUS');
INSERT INTO access_role (role_code, role_name) VALUES ('REVIEWER', '審査担当');
INSERT INTO role_function (role_code, function_code) VALUES ('REVIEWER', 'SEARCH');
INSERT INTO role_function (role_code, function_code) VALUES ('REVIEWER', 'VIEW_RESIDENT');
INSERT INTO role_function (role_code, function_code) VALUES ('REVIEWER', 'VIEW_HISTORY');
INSERT INTO role_function (role_code, function_code) VALUES ('REVIEWER', 'VIEW_MOVEMENT');
INSERT INTO role_function (role_code, function_code) VALUES ('REVIEWER', 'FINALIZE_MOVEMENT');
INSERT INTO role_function (role_code, function_code) VALUES ('REVIEWER', 'CANCEL_MOVEMENT');
INSERT INTO role_item (role_code, item_code) VALUES ('REVIEWER', 'DOMICILE');
INSERT INTO role_item (role_code, item_code) VALUES ('REVIEWER', 'RESIDENCE_STATUS');
INSERT INTO access_role (role_code, role_name) VALUES ('SUPERVISOR', '業務責任者');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'SEARCH');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'VIEW_RESIDENT');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'VIEW_HISTORY');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'VIEW_MOVEMENT');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'SHOW_CARD');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'MOVE_IN');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'MOVE_WITHIN');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'MOVE_OUT');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'BIRTH');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'DEATH');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'HOUSEHOLD_CHANGE');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'EX_OFFICIO');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'CANCEL_MOVEMENT');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'FINALIZE_MOVEMENT');
INSERT INTO role_function (role_code, function_code) VALUES ('SUPERVISOR', 'ISSUE_CERTIFICATE');
INSERT INTO role_item (role_code, item_code) VALUES ('SUPERVISOR', 'DOMICILE');
INSERT INTO role_item (role_code, item_code) VALUES ('SUPERVISOR', 'INDIVIDUAL_NUMBER');
INSERT INTO role_item (role_code, item_code) VALUES ('SUPERVISOR', 'RESIDENT_RECORD_CODE');
INSERT INTO role_item (role_code, item_code) VALUES ('SUPERVISOR', 'RESIDENCE_STATUS');
INSERT INTO access_role (role_code, role_name) VALUES ('AUDITOR', '監査担当');
INSERT INTO role_function (role_code, function_code) VALUES ('AUDITOR', 'AUDIT');
INSERT INTO access_role (role_code, role_name) VALUES ('ADMINISTRATOR', 'システム管理者');
INSERT INTO role_function (role_code, function_code) VALUES ('ADMINISTRATOR', 'MANAGE_ACCESS');
INSERT INTO role_function (role_code, function_code) VALUES ('ADMINISTRATOR', 'BATCH');
INSERT INTO access_role (role_code, role_name) VALUES ('KIOSK_CENTER', '証明書交付センター');
INSERT INTO role_function (role_code, function_code) VALUES ('KIOSK_CENTER', 'KIOSK');
INSERT INTO role_item (role_code, item_code) VALUES ('KIOSK_CENTER', 'DOMICILE');
INSERT INTO role_item (role_code, item_code) VALUES ('KIOSK_CENTER', 'INDIVIDUAL_NUMBER');
INSERT INTO role_item (role_code, item_code) VALUES ('KIOSK_CENTER', 'RESIDENT_RECORD_CODE');
INSERT INTO role_item (role_code, item_code) VALUES ('KIOSK_CENTER', 'RESIDENCE_STATUS');
