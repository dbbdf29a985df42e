-- 2.1.3: a suffix says by itself whom it finds and whether the person still lives here, so that a
-- search by part of a name reads one index and nothing else. Derived: made anew at the next start.
DROP TABLE name_suffix;
CREATE TABLE name_suffix (
  kind CHAR(1 CHAR) NOT NULL,
  suffix_key VARCHAR2(480 CHAR) NOT NULL,
  birth CHAR(8 CHAR) NOT NULL,
  addressee_number CHAR(15 CHAR) NOT NULL,
  name_form CHAR(1 CHAR) NOT NULL,
  in_force CHAR(1 CHAR) NOT NULL,
  resident_until DATE NOT NULL,
  CONSTRAINT name_suffix_pk PRIMARY KEY (kind, suffix_key, birth, addressee_number, name_form, in_force, resident_until)
);
COMMENT ON TABLE name_suffix IS '氏名の部分一致用の検索キー（派生、再作成できる）';
COMMENT ON COLUMN name_suffix.kind IS 'キーの種別（K フリガナ, J 漢字・英字）';
COMMENT ON COLUMN name_suffix.suffix_key IS '氏名の検索キーの後の部分';
COMMENT ON COLUMN name_suffix.birth IS '生年月日（YYYYMMDD、不詳の部分は00）';
COMMENT ON COLUMN name_suffix.addressee_number IS '宛名番号';
COMMENT ON COLUMN name_suffix.name_form IS '氏名の種類（N 氏名, F 旧氏, A 通称）';
COMMENT ON COLUMN name_suffix.in_force IS '現在の氏名か（1 現在, 0 過去）';
COMMENT ON COLUMN name_suffix.resident_until IS '消除の異動日（消除されていなければ9999-12-31）';

-- A household's member is found by the person too when what is derived of the person is replaced.
CREATE INDEX household_member_person_ix ON household_member (addressee_number);

-- 10.3: what a provisional movement holds is found by the movement.
CREATE INDEX resident_lock_movement_ix ON resident_lock (movement_id);

-- 10.2: the newest first, whatever is asked.
DROP INDEX audit_event_time_ix;
DROP INDEX audit_event_operator_ix;
CREATE INDEX audit_event_time_ix ON audit_event (occurred_at DESC, event_id DESC);
CREATE INDEX audit_event_operator_ix ON audit_event (operator_id, occurred_at DESC, event_id DESC);
CREATE INDEX audit_event_action_ix ON audit_event (action_code, occurred_at DESC, event_id DESC);
CREATE INDEX audit_event_result_ix ON audit_event (result_code, occurred_at DESC, event_id DESC);
