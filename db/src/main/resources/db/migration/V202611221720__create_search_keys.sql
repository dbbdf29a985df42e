-- 2.1.2, 2.1.3: search keys, one row per person and form of name or address, past ones included; derived.
CREATE TABLE name_key (
  addressee_number CHAR(15 CHAR) NOT NULL,
  seq_no NUMBER(4) NOT NULL,
  kind CHAR(1 CHAR) NOT NULL,
  name_form CHAR(1 CHAR) NOT NULL,
  in_force CHAR(1 CHAR) NOT NULL,
  full_key VARCHAR2(480 CHAR) NOT NULL,
  given_key VARCHAR2(240 CHAR),
  birth CHAR(8 CHAR) NOT NULL,
  sex CHAR(1 CHAR) NOT NULL,
  CONSTRAINT name_key_pk PRIMARY KEY (addressee_number, seq_no),
  CONSTRAINT name_key_kind_ck CHECK (kind IN ('K','J')),
  CONSTRAINT name_key_form_ck CHECK (name_form IN ('N','F','A'))
);
COMMENT ON TABLE name_key IS '氏名の検索キー（派生、再作成できる）';
COMMENT ON COLUMN name_key.addressee_number IS '宛名番号';
COMMENT ON COLUMN name_key.seq_no IS '人ごとの連番';
COMMENT ON COLUMN name_key.kind IS 'キーの種別（K フリガナ, J 漢字・英字）';
COMMENT ON COLUMN name_key.name_form IS '氏名の種類（N 氏名, F 旧氏, A 通称）';
COMMENT ON COLUMN name_key.in_force IS '現在の氏名か（1 現在, 0 過去）';
COMMENT ON COLUMN name_key.full_key IS '氏名全体の検索キー';
COMMENT ON COLUMN name_key.given_key IS '名の検索キー';
COMMENT ON COLUMN name_key.birth IS '生年月日（YYYYMMDD、不詳の部分は00）';
COMMENT ON COLUMN name_key.sex IS '性別';
CREATE INDEX name_key_full_ix ON name_key (kind, full_key, birth, addressee_number);
CREATE INDEX name_key_given_ix ON name_key (kind, given_key, birth, addressee_number);
CREATE INDEX name_key_birth_ix ON name_key (kind, birth, full_key, addressee_number);

CREATE TABLE name_suffix (
  addressee_number CHAR(15 CHAR) NOT NULL,
  seq_no NUMBER(4) NOT NULL,
  offset_no NUMBER(4) NOT NULL,
  kind CHAR(1 CHAR) NOT NULL,
  suffix_key VARCHAR2(480 CHAR) NOT NULL,
  birth CHAR(8 CHAR) NOT NULL,
  sex CHAR(1 CHAR) NOT NULL,
  CONSTRAINT name_suffix_pk PRIMARY KEY (addressee_number, seq_no, offset_no)
);
COMMENT ON TABLE name_suffix IS '氏名の部分一致用の検索キー（派生、再作成できる）';
COMMENT ON COLUMN name_suffix.addressee_number IS '宛名番号';
COMMENT ON COLUMN name_suffix.seq_no IS '氏名の検索キーの連番';
COMMENT ON COLUMN name_suffix.offset_no IS '何文字目から後の部分か（0 全体）';
COMMENT ON COLUMN name_suffix.kind IS 'キーの種別（K フリガナ, J 漢字・英字）';
COMMENT ON COLUMN name_suffix.suffix_key IS '氏名の検索キーの後の部分';
COMMENT ON COLUMN name_suffix.birth IS '生年月日（YYYYMMDD、不詳の部分は00）';
COMMENT ON COLUMN name_suffix.sex IS '性別';
CREATE INDEX name_suffix_ix ON name_suffix (kind, suffix_key, birth, addressee_number);

CREATE TABLE address_key (
  addressee_number CHAR(15 CHAR) NOT NULL,
  seq_no NUMBER(4) NOT NULL,
  kind CHAR(1 CHAR) NOT NULL,
  in_force CHAR(1 CHAR) NOT NULL,
  place_key VARCHAR2(800 CHAR) NOT NULL,
  CONSTRAINT address_key_pk PRIMARY KEY (addressee_number, seq_no),
  CONSTRAINT address_key_kind_ck CHECK (kind IN ('P','B'))
);
COMMENT ON TABLE address_key IS '住所の検索キー（派生、再作成できる）';
COMMENT ON COLUMN address_key.addressee_number IS '宛名番号';
COMMENT ON COLUMN address_key.seq_no IS '人ごとの連番';
COMMENT ON COLUMN address_key.kind IS 'キーの種別（P 町字・番地, B 方書）';
COMMENT ON COLUMN address_key.in_force IS '現在の住所か（1 現在, 0 過去）';
COMMENT ON COLUMN address_key.place_key IS '住所の検索キー';
CREATE INDEX address_key_ix ON address_key (place_key, addressee_number);

CREATE TABLE search_key_edition (
  edition VARCHAR2(60 CHAR) NOT NULL,
  CONSTRAINT search_key_edition_pk PRIMARY KEY (edition)
);
COMMENT ON TABLE search_key_edition IS '検索キーを作った規則の版';
COMMENT ON COLUMN search_key_edition.edition IS '規則の版';

CREATE TABLE search_memory (
  operator_id VARCHAR2(40 CHAR) NOT NULL,
  searched_at TIMESTAMP(6) NOT NULL,
  sealed_line VARCHAR2(1000 CHAR) NOT NULL,
  CONSTRAINT search_memory_pk PRIMARY KEY (operator_id, searched_at)
);
COMMENT ON TABLE search_memory IS '検索履歴（利用者ごと）';
COMMENT ON COLUMN search_memory.operator_id IS '操作者';
COMMENT ON COLUMN search_memory.searched_at IS '検索日時（協定世界時）';
COMMENT ON COLUMN search_memory.sealed_line IS '検索条件（暗号化）';
