# Statements that are right on Oracle Database 19c and that the guard must let pass, one a line.
CREATE SEQUENCE movement_seq START WITH 50 INCREMENT BY 50
CREATE TABLE movement (movement_id NUMBER(19) NOT NULL, kind CHAR(2 CHAR) NOT NULL, name_text VARCHAR2(100 CHAR), day_on DATE, recorded_at TIMESTAMP(6) NOT NULL, body CLOB, sealed BLOB, hash RAW(32), rate NUMBER(5,2), CONSTRAINT movement_pk PRIMARY KEY (movement_id))
CREATE TABLE record_version (addressee_number CHAR(15 CHAR) NOT NULL, version NUMBER(9) NOT NULL, movement_id NUMBER(19) NOT NULL, sex CHAR(1 CHAR), CONSTRAINT record_version_pk PRIMARY KEY (addressee_number, version), CONSTRAINT record_version_fk1 FOREIGN KEY (movement_id) REFERENCES movement (movement_id), CONSTRAINT record_version_ck1 CHECK (sex IN ('1','2','9')), CONSTRAINT record_version_ck2 CHECK (version >= 1))
CREATE TABLE seat (seat_id NUMBER(19) DEFAULT 0 NOT NULL, closed CHAR(1 CHAR) DEFAULT '0' NOT NULL, CONSTRAINT seat_ck1 CHECK (closed IN ('0', '1') AND LENGTH(closed) = 1))
CREATE IMMUTABLE TABLE audit_event (audit_event_id NUMBER(19) NOT NULL, occurred_at TIMESTAMP(6) NOT NULL, CONSTRAINT audit_event_pk PRIMARY KEY (audit_event_id)) NO DROP UNTIL 31 DAYS IDLE NO DELETE UNTIL 3650 DAYS AFTER INSERT
COMMENT ON TABLE movement IS '異動'
COMMENT ON COLUMN movement.kind IS '異動事由、TRUE や LIMIT と書いても言葉'
CREATE INDEX movement_ix1 ON movement (kind, recorded_at DESC)
CREATE UNIQUE INDEX movement_ix2 ON movement (kind, movement_id)
CREATE OR REPLACE VIEW movement_today AS SELECT m.movement_id, m.kind FROM movement m WHERE m.day_on IS NOT NULL
ALTER TABLE movement ADD (office_code VARCHAR2(10 CHAR))
ALTER TABLE movement ADD CONSTRAINT movement_ck1 CHECK (kind <> '00')
ALTER TABLE movement MODIFY (name_text VARCHAR2(200 CHAR))
GRANT SELECT, INSERT ON movement TO juki_application
REVOKE ALL ON movement FROM juki_application
INSERT INTO movement (movement_id, kind, recorded_at) VALUES (?, ?, ?)
INSERT INTO name_key (addressee_number, full_key) SELECT addressee_number, full_key FROM old_key WHERE kind = 'K'
UPDATE resident SET lock_version = ?, name_key = ? WHERE addressee_number = ? AND lock_version = ?
UPDATE resident SET household_id = (SELECT h.household_id FROM household h WHERE h.code = ?) WHERE addressee_number = ?
DELETE FROM provisional_movement WHERE movement_id = ?
SELECT movement_seq.NEXTVAL FROM DUAL
SELECT t0.movement_id AS a1, t0.kind AS a2 FROM movement t0 WHERE t0.kind = ? ORDER BY t0.movement_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
SELECT * FROM (SELECT a.*, ROWNUM rnum FROM (SELECT movement_id AS a1 FROM movement ORDER BY kind) a WHERE ROWNUM <= ?) WHERE rnum > ?
SELECT last_no FROM issue_counter WHERE kind = ? FOR UPDATE
SELECT last_no FROM issue_counter WHERE kind = ? FOR UPDATE WAIT 6
SELECT last_no FROM issue_counter WHERE kind = ? FOR UPDATE NOWAIT
SELECT addressee_number, full_key FROM name_key WHERE kind = ? AND full_key LIKE ? ESCAPE '!' AND birth BETWEEN ? AND ? ORDER BY kind, full_key, birth, addressee_number FETCH FIRST 101 ROWS ONLY
SELECT COUNT(*), COUNT(DISTINCT kind), MAX(version), COALESCE(MIN(version), 0) FROM record_version
SELECT kind, COUNT(*) FROM movement GROUP BY kind HAVING COUNT(*) > 1
SELECT CASE WHEN v.voids IS NULL THEN 1 ELSE 0 END FROM record_version v
SELECT v.version FROM record_version v WHERE NOT EXISTS (SELECT 1 FROM record_version w WHERE w.voids = v.version)
SELECT v.version FROM record_version v WHERE (v.kind = ? OR v.kind IS NULL) AND v.version IN (?, ?, ?)
SELECT ROW_NUMBER() OVER (PARTITION BY kind ORDER BY version DESC) rn FROM record_version
WITH latest AS (SELECT addressee_number, MAX(version) v FROM record_version GROUP BY addressee_number) SELECT l.v FROM latest l
SELECT r.name FROM resident r LEFT JOIN household h ON h.household_id = r.household_id WHERE h.code = ?
SELECT r.name FROM resident r, household h WHERE h.household_id = r.household_id AND NOT (h.code = ?)
SELECT addressee_number FROM a WHERE kind = ? UNION ALL SELECT addressee_number FROM b WHERE kind = ?
SELECT addressee_number FROM a MINUS SELECT addressee_number FROM b
SELECT SUBSTR(full_key, 1, 3), UPPER(code), LENGTH(code), CAST(code AS VARCHAR2(10 CHAR)) FROM name_key WHERE MOD(version, 10) = 0
SELECT EXTRACT(YEAR FROM effective_on), COUNT(*) FROM movement GROUP BY EXTRACT(YEAR FROM effective_on)
MERGE INTO seat s USING (SELECT ? seat_id FROM dual) n ON (s.seat_id = n.seat_id) WHEN MATCHED THEN UPDATE SET s.closed = ? WHEN NOT MATCHED THEN INSERT (seat_id, closed) VALUES (n.seat_id, ?)
SELECT a.n FROM (SELECT addressee_number n, version v FROM record_version WHERE kind = ?) a WHERE a.v > 1 ORDER BY a.n NULLS LAST
SELECT name_text || '/' || kind FROM movement WHERE name_text LIKE 'it''s%'
UPDATE resident SET late = CASE WHEN version > 1 THEN '1' ELSE '0' END, name = ? WHERE addressee_number = ? AND NOT (name = ? OR name IS NULL)
INSERT INTO resident (late, name) VALUES (CASE WHEN ? > 1 THEN '1' ELSE '0' END, ?)
SELECT kind FROM movement WHERE kind BETWEEN ? AND ? AND version > ? ORDER BY kind
SELECT leaf_id AS a1, page_text AS a2 FROM leaf WHERE (leaf_id) IN (SELECT a1 FROM (SELECT a1, ROWNUM rnum  FROM (SELECT leaf_id AS a1, page_text AS a2 FROM leaf ORDER BY page_text) WHERE ROWNUM <= ?) WHERE rnum > ? )  ORDER BY page_text FOR UPDATE
SELECT a.x FROM a WHERE a.y = ? AND a.x IS NOT NULL ORDER BY a.x
