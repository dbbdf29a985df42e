-- 1.1.1, 1.1.2, 1.2.1, 4.0.8: the register as append-only full-row versions, and its projections.
CREATE SEQUENCE movement_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE movement (
  movement_id NUMBER(19) NOT NULL,
  reason CHAR(2 CHAR) NOT NULL,
  basis CHAR(1 CHAR) NOT NULL,
  effective_on DATE NOT NULL,
  effective_kind CHAR(1 CHAR) NOT NULL,
  effective_text VARCHAR2(100 CHAR),
  effective_wording CHAR(2 CHAR),
  notified_on DATE,
  offered_on DATE,
  noticed_on DATE,
  processed_on DATE NOT NULL,
  recorded_at TIMESTAMP(6) NOT NULL,
  office VARCHAR2(20 CHAR) NOT NULL,
  terminal VARCHAR2(40 CHAR) NOT NULL,
  operator_id VARCHAR2(40 CHAR) NOT NULL,
  receipt VARCHAR2(40 CHAR),
  note VARCHAR2(2000 CHAR),
  cancels_id NUMBER(19),
  acknowledged VARCHAR2(1000 CHAR),
  CONSTRAINT movement_pk PRIMARY KEY (movement_id),
  CONSTRAINT movement_cancels_fk FOREIGN KEY (cancels_id) REFERENCES movement (movement_id),
  CONSTRAINT movement_basis_ck CHECK (basis IN ('1','2','3'))
);
COMMENT ON TABLE movement IS '異動（追記のみ）';
COMMENT ON COLUMN movement.movement_id IS '異動番号（意味を持たない）';
COMMENT ON COLUMN movement.reason IS '異動事由';
COMMENT ON COLUMN movement.basis IS '記載等の根拠（1 届出, 2 職権, 3 申出）';
COMMENT ON COLUMN movement.effective_on IS '異動日（内部日付）';
COMMENT ON COLUMN movement.effective_kind IS '異動日の種別（E 暦上日, O 暦上日以外, U 不詳）';
COMMENT ON COLUMN movement.effective_text IS '異動日の表記（暦上日以外・不詳のとき）';
COMMENT ON COLUMN movement.effective_wording IS '異動日の不詳区分';
COMMENT ON COLUMN movement.notified_on IS '届出日';
COMMENT ON COLUMN movement.offered_on IS '申出日';
COMMENT ON COLUMN movement.noticed_on IS '通知日';
COMMENT ON COLUMN movement.processed_on IS '処理日';
COMMENT ON COLUMN movement.recorded_at IS '処理日時（協定世界時）';
COMMENT ON COLUMN movement.office IS '入力場所';
COMMENT ON COLUMN movement.terminal IS '入力端末';
COMMENT ON COLUMN movement.operator_id IS '操作者';
COMMENT ON COLUMN movement.receipt IS '受付番号';
COMMENT ON COLUMN movement.note IS '留意事項';
COMMENT ON COLUMN movement.cancels_id IS '取り消した異動の異動番号';
COMMENT ON COLUMN movement.acknowledged IS '確認したアラートの番号';

CREATE TABLE record_version (
  addressee_number CHAR(15 CHAR) NOT NULL,
  version_no NUMBER(9) NOT NULL,
  movement_id NUMBER(19) NOT NULL,
  reason CHAR(2 CHAR) NOT NULL,
  effective_on DATE NOT NULL,
  effective_kind CHAR(1 CHAR) NOT NULL,
  effective_text VARCHAR2(100 CHAR),
  effective_wording CHAR(2 CHAR),
  recorded_at TIMESTAMP(6) NOT NULL,
  voids_version NUMBER(9),
  household_number CHAR(15 CHAR) NOT NULL,
  resident_kind CHAR(1 CHAR) NOT NULL,
  family_name VARCHAR2(400 CHAR),
  given_name VARCHAR2(400 CHAR),
  latin_name VARCHAR2(400 CHAR),
  kanji_name VARCHAR2(400 CHAR),
  family_kana VARCHAR2(400 CHAR),
  given_kana VARCHAR2(400 CHAR),
  kana_state CHAR(1 CHAR) NOT NULL,
  former_name VARCHAR2(200 CHAR),
  former_kana VARCHAR2(200 CHAR),
  former_confirmed CHAR(1 CHAR),
  alias_name VARCHAR2(400 CHAR),
  alias_kana VARCHAR2(400 CHAR),
  alias_on DATE,
  alias_in VARCHAR2(120 CHAR),
  birth_on DATE NOT NULL,
  birth_kind CHAR(1 CHAR) NOT NULL,
  birth_text VARCHAR2(100 CHAR),
  birth_wording CHAR(2 CHAR),
  sex CHAR(1 CHAR) NOT NULL,
  relationship VARCHAR2(8 CHAR) NOT NULL,
  member_order NUMBER(4) NOT NULL,
  head_name VARCHAR2(800 CHAR),
  town_code CHAR(7 CHAR) NOT NULL,
  town VARCHAR2(240 CHAR) NOT NULL,
  lot VARCHAR2(200 CHAR) NOT NULL,
  building VARCHAR2(600 CHAR),
  postal CHAR(7 CHAR) NOT NULL,
  resident_since_on DATE NOT NULL,
  resident_since_kind CHAR(1 CHAR) NOT NULL,
  resident_since_text VARCHAR2(100 CHAR),
  resident_since_wording CHAR(2 CHAR),
  address_since_on DATE NOT NULL,
  address_since_kind CHAR(1 CHAR) NOT NULL,
  address_since_text VARCHAR2(100 CHAR),
  address_since_wording CHAR(2 CHAR),
  entry_notified_on DATE NOT NULL,
  entry_ex_officio CHAR(1 CHAR) NOT NULL,
  previous_municipality CHAR(6 CHAR),
  previous_text VARCHAR2(600 CHAR),
  previous_postal CHAR(7 CHAR),
  previous_country VARCHAR2(200 CHAR),
  previous_head VARCHAR2(800 CHAR),
  former_town_code CHAR(7 CHAR),
  former_town VARCHAR2(240 CHAR),
  former_lot VARCHAR2(200 CHAR),
  former_building VARCHAR2(600 CHAR),
  former_postal CHAR(7 CHAR),
  domicile VARCHAR2(600 CHAR),
  domicile_head VARCHAR2(800 CHAR),
  nationality VARCHAR2(200 CHAR),
  foreign_category CHAR(2 CHAR),
  residence_status VARCHAR2(100 CHAR),
  residence_period VARCHAR2(60 CHAR),
  residence_expires_on DATE,
  card_number VARCHAR2(12 CHAR),
  individual_number VARCHAR2(120 CHAR),
  record_code CHAR(11 CHAR),
  removal_reason CHAR(2 CHAR),
  removal_on DATE,
  removal_kind CHAR(1 CHAR),
  removal_text VARCHAR2(100 CHAR),
  removal_wording CHAR(2 CHAR),
  removal_notified_on DATE,
  planned_municipality CHAR(6 CHAR),
  planned_text VARCHAR2(600 CHAR),
  planned_postal CHAR(7 CHAR),
  planned_country VARCHAR2(200 CHAR),
  confirmed_municipality CHAR(6 CHAR),
  confirmed_text VARCHAR2(600 CHAR),
  confirmed_postal CHAR(7 CHAR),
  confirmed_country VARCHAR2(200 CHAR),
  confirmed_on DATE,
  notice_received_on DATE,
  remarks VARCHAR2(2000 CHAR),
  CONSTRAINT record_version_pk PRIMARY KEY (addressee_number, version_no),
  CONSTRAINT record_version_movement_fk FOREIGN KEY (movement_id) REFERENCES movement (movement_id),
  CONSTRAINT record_version_no_ck CHECK (version_no >= 1),
  CONSTRAINT record_version_kind_ck CHECK (resident_kind IN ('1','2')),
  CONSTRAINT record_version_sex_ck CHECK (sex IN ('1','2')),
  CONSTRAINT record_version_voids_ck CHECK (voids_version IS NULL OR voids_version < version_no)
);
COMMENT ON TABLE record_version IS '住民票の履歴データ（全項目、追記のみ）';
COMMENT ON COLUMN record_version.addressee_number IS '宛名番号';
COMMENT ON COLUMN record_version.version_no IS '履歴番号';
COMMENT ON COLUMN record_version.movement_id IS '異動番号';
COMMENT ON COLUMN record_version.reason IS '異動事由';
COMMENT ON COLUMN record_version.effective_on IS '異動日（内部日付）';
COMMENT ON COLUMN record_version.effective_kind IS '異動日の種別（E 暦上日, O 暦上日以外, U 不詳）';
COMMENT ON COLUMN record_version.effective_text IS '異動日の表記（暦上日以外・不詳のとき）';
COMMENT ON COLUMN record_version.effective_wording IS '異動日の不詳区分';
COMMENT ON COLUMN record_version.recorded_at IS '処理日時（協定世界時）';
COMMENT ON COLUMN record_version.voids_version IS '取り消した履歴番号';
COMMENT ON COLUMN record_version.household_number IS '世帯番号';
COMMENT ON COLUMN record_version.resident_kind IS '住民種別（1 日本人住民, 2 外国人住民）';
COMMENT ON COLUMN record_version.family_name IS '氏（日本人）';
COMMENT ON COLUMN record_version.given_name IS '名（日本人）';
COMMENT ON COLUMN record_version.latin_name IS '氏名（外国人・アルファベット）';
COMMENT ON COLUMN record_version.kanji_name IS '氏名（外国人・漢字）';
COMMENT ON COLUMN record_version.family_kana IS '氏の振り仮名';
COMMENT ON COLUMN record_version.given_kana IS '名の振り仮名';
COMMENT ON COLUMN record_version.kana_state IS '氏名の振り仮名の公証確認状況';
COMMENT ON COLUMN record_version.former_name IS '旧氏';
COMMENT ON COLUMN record_version.former_kana IS '旧氏の振り仮名';
COMMENT ON COLUMN record_version.former_confirmed IS '旧氏の振り仮名の確認状況';
COMMENT ON COLUMN record_version.alias_name IS '通称';
COMMENT ON COLUMN record_version.alias_kana IS '通称のフリガナ';
COMMENT ON COLUMN record_version.alias_on IS '通称の記載年月日';
COMMENT ON COLUMN record_version.alias_in IS '通称を記載した市区町村名';
COMMENT ON COLUMN record_version.birth_on IS '生年月日（内部日付）';
COMMENT ON COLUMN record_version.birth_kind IS '生年月日の種別（E 暦上日, O 暦上日以外, U 不詳）';
COMMENT ON COLUMN record_version.birth_text IS '生年月日の表記（暦上日以外・不詳のとき）';
COMMENT ON COLUMN record_version.birth_wording IS '生年月日の不詳区分';
COMMENT ON COLUMN record_version.sex IS '性別（1 男, 2 女）';
COMMENT ON COLUMN record_version.relationship IS '続柄コード（2桁×1～4）';
COMMENT ON COLUMN record_version.member_order IS '記載順位';
COMMENT ON COLUMN record_version.head_name IS '世帯主氏名';
COMMENT ON COLUMN record_version.town_code IS '住所の町字コード';
COMMENT ON COLUMN record_version.town IS '住所の町字';
COMMENT ON COLUMN record_version.lot IS '住所の番地号';
COMMENT ON COLUMN record_version.building IS '住所の方書';
COMMENT ON COLUMN record_version.postal IS '住所の郵便番号';
COMMENT ON COLUMN record_version.resident_since_on IS '住民となった年月日・外国人住民となった年月日（内部日付）';
COMMENT ON COLUMN record_version.resident_since_kind IS '住民となった年月日・外国人住民となった年月日の種別（E 暦上日, O 暦上日以外, U 不詳）';
COMMENT ON COLUMN record_version.resident_since_text IS '住民となった年月日・外国人住民となった年月日の表記（暦上日以外・不詳のとき）';
COMMENT ON COLUMN record_version.resident_since_wording IS '住民となった年月日・外国人住民となった年月日の不詳区分';
COMMENT ON COLUMN record_version.address_since_on IS '住所を定めた年月日（内部日付）';
COMMENT ON COLUMN record_version.address_since_kind IS '住所を定めた年月日の種別（E 暦上日, O 暦上日以外, U 不詳）';
COMMENT ON COLUMN record_version.address_since_text IS '住所を定めた年月日の表記（暦上日以外・不詳のとき）';
COMMENT ON COLUMN record_version.address_since_wording IS '住所を定めた年月日の不詳区分';
COMMENT ON COLUMN record_version.entry_notified_on IS '届出の年月日（住民となった届出又は職権記載の日）';
COMMENT ON COLUMN record_version.entry_ex_officio IS '届出の年月日が職権によるか（1 職権）';
COMMENT ON COLUMN record_version.previous_municipality IS '転入前住所の市区町村コード';
COMMENT ON COLUMN record_version.previous_text IS '転入前住所';
COMMENT ON COLUMN record_version.previous_postal IS '転入前住所の郵便番号';
COMMENT ON COLUMN record_version.previous_country IS '転入前住所の国名等';
COMMENT ON COLUMN record_version.previous_head IS '転入前の世帯主氏名';
COMMENT ON COLUMN record_version.former_town_code IS '転居前住所の町字コード';
COMMENT ON COLUMN record_version.former_town IS '転居前住所の町字';
COMMENT ON COLUMN record_version.former_lot IS '転居前住所の番地号';
COMMENT ON COLUMN record_version.former_building IS '転居前住所の方書';
COMMENT ON COLUMN record_version.former_postal IS '転居前住所の郵便番号';
COMMENT ON COLUMN record_version.domicile IS '本籍';
COMMENT ON COLUMN record_version.domicile_head IS '筆頭者';
COMMENT ON COLUMN record_version.nationality IS '国籍・地域';
COMMENT ON COLUMN record_version.foreign_category IS '第30条45規定区分';
COMMENT ON COLUMN record_version.residence_status IS '在留資格';
COMMENT ON COLUMN record_version.residence_period IS '在留期間';
COMMENT ON COLUMN record_version.residence_expires_on IS '在留期間の満了の日';
COMMENT ON COLUMN record_version.card_number IS '在留カード等の番号';
COMMENT ON COLUMN record_version.individual_number IS '個人番号（暗号化）';
COMMENT ON COLUMN record_version.record_code IS '住民票コード';
COMMENT ON COLUMN record_version.removal_reason IS '消除の事由';
COMMENT ON COLUMN record_version.removal_on IS '消除の異動年月日（転出は予定年月日）（内部日付）';
COMMENT ON COLUMN record_version.removal_kind IS '消除の異動年月日（転出は予定年月日）の種別（E 暦上日, O 暦上日以外, U 不詳）';
COMMENT ON COLUMN record_version.removal_text IS '消除の異動年月日（転出は予定年月日）の表記（暦上日以外・不詳のとき）';
COMMENT ON COLUMN record_version.removal_wording IS '消除の異動年月日（転出は予定年月日）の不詳区分';
COMMENT ON COLUMN record_version.removal_notified_on IS '消除の届出年月日';
COMMENT ON COLUMN record_version.planned_municipality IS '転出先住所（予定）の市区町村コード';
COMMENT ON COLUMN record_version.planned_text IS '転出先住所（予定）';
COMMENT ON COLUMN record_version.planned_postal IS '転出先住所（予定）の郵便番号';
COMMENT ON COLUMN record_version.planned_country IS '転出先住所（予定）の国名等';
COMMENT ON COLUMN record_version.confirmed_municipality IS '転出先住所（確定）の市区町村コード';
COMMENT ON COLUMN record_version.confirmed_text IS '転出先住所（確定）';
COMMENT ON COLUMN record_version.confirmed_postal IS '転出先住所（確定）の郵便番号';
COMMENT ON COLUMN record_version.confirmed_country IS '転出先住所（確定）の国名等';
COMMENT ON COLUMN record_version.confirmed_on IS '転出年月日（確定）';
COMMENT ON COLUMN record_version.notice_received_on IS '転入通知年月日';
COMMENT ON COLUMN record_version.remarks IS '備考';
CREATE INDEX record_version_movement_ix ON record_version (movement_id);

CREATE TABLE resident (
  addressee_number CHAR(15 CHAR) NOT NULL,
  lock_version NUMBER(19) NOT NULL,
  version_no NUMBER(9) NOT NULL,
  household_number CHAR(15 CHAR) NOT NULL,
  resident_kind CHAR(1 CHAR) NOT NULL,
  display_name VARCHAR2(900 CHAR) NOT NULL,
  display_kana VARCHAR2(810 CHAR),
  birth_on DATE NOT NULL,
  birth_kind CHAR(1 CHAR) NOT NULL,
  birth_text VARCHAR2(100 CHAR),
  birth_wording CHAR(2 CHAR),
  sex CHAR(1 CHAR) NOT NULL,
  address_text VARCHAR2(1100 CHAR) NOT NULL,
  town_code CHAR(7 CHAR) NOT NULL,
  removal_reason CHAR(2 CHAR),
  removal_on DATE,
  recorded_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT resident_pk PRIMARY KEY (addressee_number)
);
COMMENT ON TABLE resident IS '住民の現在の姿（派生、再作成できる）';
COMMENT ON COLUMN resident.addressee_number IS '宛名番号';
COMMENT ON COLUMN resident.lock_version IS '排他制御用の版';
COMMENT ON COLUMN resident.version_no IS '最新の履歴番号';
COMMENT ON COLUMN resident.household_number IS '世帯番号';
COMMENT ON COLUMN resident.resident_kind IS '住民種別';
COMMENT ON COLUMN resident.display_name IS '氏名';
COMMENT ON COLUMN resident.display_kana IS '氏名の振り仮名';
COMMENT ON COLUMN resident.birth_on IS '生年月日（内部日付）';
COMMENT ON COLUMN resident.birth_kind IS '生年月日の種別';
COMMENT ON COLUMN resident.birth_text IS '生年月日の表記';
COMMENT ON COLUMN resident.birth_wording IS '生年月日の不詳区分';
COMMENT ON COLUMN resident.sex IS '性別';
COMMENT ON COLUMN resident.address_text IS '住所（方書を含む）';
COMMENT ON COLUMN resident.town_code IS '町字コード';
COMMENT ON COLUMN resident.removal_reason IS '消除の事由';
COMMENT ON COLUMN resident.removal_on IS '消除となる日（転出予定を含む）';
COMMENT ON COLUMN resident.recorded_at IS '最新の処理日時（協定世界時）';
CREATE INDEX resident_household_ix ON resident (household_number);

CREATE TABLE household_member (
  household_number CHAR(15 CHAR) NOT NULL,
  addressee_number CHAR(15 CHAR) NOT NULL,
  CONSTRAINT household_member_pk PRIMARY KEY (household_number, addressee_number)
);
COMMENT ON TABLE household_member IS '世帯に属したことのある者（派生、再作成できる）';
COMMENT ON COLUMN household_member.household_number IS '世帯番号';
COMMENT ON COLUMN household_member.addressee_number IS '宛名番号';

CREATE TABLE number_key (
  number_kind CHAR(1 CHAR) NOT NULL,
  key_hash CHAR(64 CHAR) NOT NULL,
  addressee_number CHAR(15 CHAR) NOT NULL,
  CONSTRAINT number_key_pk PRIMARY KEY (number_kind, key_hash, addressee_number),
  CONSTRAINT number_key_kind_ck CHECK (number_kind IN ('I','C','R'))
);
COMMENT ON TABLE number_key IS '番号の索引（派生、再作成できる）';
COMMENT ON COLUMN number_key.number_kind IS '番号の種別（I 個人番号, C 住民票コード, R 在留カード等の番号）';
COMMENT ON COLUMN number_key.key_hash IS '鍵付きハッシュ';
COMMENT ON COLUMN number_key.addressee_number IS '宛名番号';
CREATE INDEX number_key_person_ix ON number_key (addressee_number);

CREATE TABLE number_counter (
  counter_name VARCHAR2(40 CHAR) NOT NULL,
  last_serial NUMBER(19) NOT NULL,
  CONSTRAINT number_counter_pk PRIMARY KEY (counter_name)
);
COMMENT ON TABLE number_counter IS '連番の最終値（宛名番号・世帯番号・発行番号）';
COMMENT ON COLUMN number_counter.counter_name IS '連番の名称';
COMMENT ON COLUMN number_counter.last_serial IS '最後に使った連番';
INSERT INTO number_counter (counter_name, last_serial) VALUES ('ADDRESSEE', 1000000);
INSERT INTO number_counter (counter_name, last_serial) VALUES ('HOUSEHOLD', 1000000);

CREATE TABLE record_code_stock (
  record_code CHAR(11 CHAR) NOT NULL,
  draw_order NUMBER(19) NOT NULL,
  addressee_number CHAR(15 CHAR),
  CONSTRAINT record_code_stock_pk PRIMARY KEY (record_code),
  CONSTRAINT record_code_stock_draw_uk UNIQUE (draw_order)
);
COMMENT ON TABLE record_code_stock IS '未使用の住民票コード';
COMMENT ON COLUMN record_code_stock.record_code IS '住民票コード';
COMMENT ON COLUMN record_code_stock.draw_order IS '無作為に定めた払出し順';
COMMENT ON COLUMN record_code_stock.addressee_number IS '払い出した宛名番号';

CREATE TABLE provisional_movement (
  movement_id NUMBER(19) NOT NULL,
  lock_version NUMBER(19) NOT NULL,
  kind VARCHAR2(30 CHAR) NOT NULL,
  state CHAR(1 CHAR) NOT NULL,
  sealed_request BLOB NOT NULL,
  acknowledged VARCHAR2(1000 CHAR),
  entered_at TIMESTAMP(6) NOT NULL,
  office VARCHAR2(20 CHAR) NOT NULL,
  terminal VARCHAR2(40 CHAR) NOT NULL,
  operator_id VARCHAR2(40 CHAR) NOT NULL,
  receipt VARCHAR2(40 CHAR),
  idempotency_key VARCHAR2(80 CHAR),
  request_hash CHAR(64 CHAR),
  CONSTRAINT provisional_movement_pk PRIMARY KEY (movement_id),
  CONSTRAINT provisional_movement_state_ck CHECK (state IN ('P','F','W')),
  CONSTRAINT provisional_movement_idem_uk UNIQUE (operator_id, idempotency_key)
);
COMMENT ON TABLE provisional_movement IS '仮登録の異動';
COMMENT ON COLUMN provisional_movement.movement_id IS '異動番号';
COMMENT ON COLUMN provisional_movement.lock_version IS '排他制御用の版';
COMMENT ON COLUMN provisional_movement.kind IS '異動の種類';
COMMENT ON COLUMN provisional_movement.state IS '状態（P 仮登録, F 本登録, W 取下げ）';
COMMENT ON COLUMN provisional_movement.sealed_request IS '申請内容（暗号化）';
COMMENT ON COLUMN provisional_movement.acknowledged IS '確認したアラートの番号';
COMMENT ON COLUMN provisional_movement.entered_at IS '仮登録日時（協定世界時）';
COMMENT ON COLUMN provisional_movement.office IS '入力場所';
COMMENT ON COLUMN provisional_movement.terminal IS '入力端末';
COMMENT ON COLUMN provisional_movement.operator_id IS '操作者';
COMMENT ON COLUMN provisional_movement.receipt IS '受付番号';
COMMENT ON COLUMN provisional_movement.idempotency_key IS '再送判定の鍵';
COMMENT ON COLUMN provisional_movement.request_hash IS '再送判定の鍵付きハッシュ';
CREATE INDEX provisional_movement_state_ix ON provisional_movement (state, entered_at);

CREATE TABLE resident_lock (
  addressee_number CHAR(15 CHAR) NOT NULL,
  lock_kind CHAR(1 CHAR) NOT NULL,
  operator_id VARCHAR2(40 CHAR) NOT NULL,
  movement_id NUMBER(19),
  expires_at TIMESTAMP(6),
  CONSTRAINT resident_lock_pk PRIMARY KEY (addressee_number),
  CONSTRAINT resident_lock_kind_ck CHECK (lock_kind IN ('E','P'))
);
COMMENT ON TABLE resident_lock IS '異動中の住民（排他）';
COMMENT ON COLUMN resident_lock.addressee_number IS '宛名番号';
COMMENT ON COLUMN resident_lock.lock_kind IS '種別（E 入力中, P 仮登録中）';
COMMENT ON COLUMN resident_lock.operator_id IS '操作者';
COMMENT ON COLUMN resident_lock.movement_id IS '仮登録の異動番号';
COMMENT ON COLUMN resident_lock.expires_at IS '入力中の期限（協定世界時）';

CREATE TABLE town (
  town_code CHAR(7 CHAR) NOT NULL,
  town_name VARCHAR2(240 CHAR) NOT NULL,
  town_kana VARCHAR2(240 CHAR) NOT NULL,
  postal CHAR(7 CHAR) NOT NULL,
  CONSTRAINT town_pk PRIMARY KEY (town_code)
);
COMMENT ON TABLE town IS '住所辞書（町字）';
COMMENT ON COLUMN town.town_code IS '町字コード';
COMMENT ON COLUMN town.town_name IS '町字';
COMMENT ON COLUMN town.town_kana IS '町字のフリガナ';
COMMENT ON COLUMN town.postal IS '郵便番号';
