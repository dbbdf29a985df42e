-- The first hour on a real Oracle Database 19c or later (初回確認). Generated: run
-- SqlCorpusTest with -Dcorpus.write=true. Nothing here has run on an Oracle server yet.
-- 1. As a DBA, in an empty test database: db/roles/oracle.sql, and passwords for both users.
-- 2. From the folder of this file: sqlplus juki_owner@… @first-hour.sql, and keep the log.
SET ECHO ON
SET DEFINE OFF
SET SQLBLANKLINES ON
SET SERVEROUTPUT ON
SPOOL first-hour.log
WHENEVER SQLERROR EXIT FAILURE

PROMPT ==== text storage: AL32UTF8 is a must, BINARY is expected
SELECT parameter, value FROM nls_database_parameters
  WHERE parameter IN ('NLS_CHARACTERSET', 'NLS_NCHAR_CHARACTERSET');
SELECT parameter, value FROM nls_session_parameters
  WHERE parameter IN ('NLS_SORT', 'NLS_COMP', 'NLS_LENGTH_SEMANTICS');

PROMPT ==== migrations
@@../migration/V202611221700__create_register.sql
@@../migration/V202611221710__create_access.sql
@@../migration/V202611221711__create_audit.sql
@@../migration/V202611221720__create_search_keys.sql

PROMPT ==== plans: every statement must be understood
WHENEVER SQLERROR CONTINUE
DELETE FROM plan_table;
EXPLAIN PLAN SET STATEMENT_ID = '508c995d' FOR
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES (:b1, :b2,
:b3, :b4);
EXPLAIN PLAN SET STATEMENT_ID = '1e7b7e5e' FOR
SELECT DISTINCT f.function_code FROM role_grant g JOIN role_function f ON f.role_code = g.role_code
WHERE (g.account_id = :b1 OR g.office_code = :b2) AND g.valid_from <= :b3 AND (g.valid_to IS NULL
OR g.valid_to >= :b4);
EXPLAIN PLAN SET STATEMENT_ID = '3b2ed509' FOR
SELECT DISTINCT i.item_code FROM role_grant g JOIN role_item i ON i.role_code = g.role_code WHERE
(g.account_id = :b1 OR g.office_code = :b2) AND g.valid_from <= :b3 AND (g.valid_to IS NULL OR
g.valid_to >= :b4);
EXPLAIN PLAN SET STATEMENT_ID = '98dbc27d' FOR
SELECT role_code FROM access_role WHERE role_code = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'bd16d408' FOR
SELECT terminal_code FROM terminal WHERE network_address = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'd5de89c0' FOR
SELECT purpose_code, purpose_name, legal_basis, receipt_required FROM purpose WHERE offered = '1'
ORDER BY display_order, purpose_code;
EXPLAIN PLAN SET STATEMENT_ID = 'e1ec4e50' FOR
SELECT e.event_id FROM audit_event e ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST :b1
ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '7241d737' FOR
SELECT e.event_id FROM audit_event e WHERE e.event_id IN (SELECT s.event_id FROM
audit_event_subject s WHERE s.addressee_number = :b1) ORDER BY e.occurred_at DESC, e.event_id DESC
FETCH FIRST :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '589910de' FOR
SELECT e.event_id FROM audit_event e WHERE e.operator_id = :b1 ORDER BY e.occurred_at DESC,
e.event_id DESC FETCH FIRST :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'eee65584' FOR
SELECT e.event_id FROM audit_event e WHERE e.action_code = :b1 ORDER BY e.occurred_at DESC,
e.event_id DESC FETCH FIRST :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'a4942e08' FOR
SELECT e.event_id FROM audit_event e WHERE e.result_code = :b1 ORDER BY e.occurred_at DESC,
e.event_id DESC FETCH FIRST :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '267dc523' FOR
SELECT e.event_id FROM audit_event e WHERE e.occurred_at >= :b1 ORDER BY e.occurred_at DESC,
e.event_id DESC FETCH FIRST :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '8dcb47b8' FOR
SELECT e.event_id FROM audit_event e WHERE e.occurred_at < :b1 ORDER BY e.occurred_at DESC,
e.event_id DESC FETCH FIRST :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '7baee68f' FOR
SELECT e.event_id FROM audit_event e WHERE (e.occurred_at < :b1 OR (e.occurred_at = :b2 AND
e.event_id < :b3)) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '56e50f6e' FOR
SELECT e.event_id FROM audit_event e WHERE e.event_id IN (SELECT s.event_id FROM
audit_event_subject s WHERE s.addressee_number = :b1) AND e.operator_id = :b2 AND e.action_code =
:b3 AND e.result_code = :b4 AND e.occurred_at >= :b5 AND e.occurred_at < :b6 AND (e.occurred_at <
:b7 OR (e.occurred_at = :b8 AND e.event_id < :b9)) ORDER BY e.occurred_at DESC, e.event_id DESC
FETCH FIRST :b10 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'ac2c7aaa' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.full_key = :b2 AND d.birth = :b3 AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number =
d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b4)) ORDER BY d.kind, d.birth,
d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'c7055ff1' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.full_key = :b2 AND d.birth BETWEEN :b3 AND :b4 AND EXISTS (SELECT 1 FROM resident h WHERE
h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b5)) ORDER BY
d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '9ea56a1a' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.full_key LIKE :b2 ESCAPE '!' AND d.birth = :b3 AND EXISTS (SELECT 1 FROM resident h WHERE
h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b4)) ORDER BY
d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'c80d6f4e' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.full_key LIKE :b2 ESCAPE '!' AND d.birth BETWEEN :b3 AND :b4 AND EXISTS (SELECT 1 FROM resident h
WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b5))
ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '0e119fb7' FOR
SELECT d.addressee_number, n.name_form, n.in_force FROM name_suffix d JOIN name_key n ON
n.addressee_number = d.addressee_number AND n.seq_no = d.seq_no WHERE d.kind = :b1 AND d.suffix_key
LIKE :b2 ESCAPE '!' AND d.birth = :b3 AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number
= d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b4)) ORDER BY d.kind,
d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'e0876a92' FOR
SELECT d.addressee_number, n.name_form, n.in_force FROM name_suffix d JOIN name_key n ON
n.addressee_number = d.addressee_number AND n.seq_no = d.seq_no WHERE d.kind = :b1 AND d.suffix_key
LIKE :b2 ESCAPE '!' AND d.birth BETWEEN :b3 AND :b4 AND EXISTS (SELECT 1 FROM resident h WHERE
h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b5)) ORDER BY
d.kind, d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '8684fb33' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.given_key LIKE :b2 ESCAPE '!' AND d.birth = :b3 AND EXISTS (SELECT 1 FROM resident h WHERE
h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b4)) ORDER BY
d.kind, d.given_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '39101eb1' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.given_key LIKE :b2 ESCAPE '!' AND d.birth BETWEEN :b3 AND :b4 AND EXISTS (SELECT 1 FROM resident
h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b5))
ORDER BY d.kind, d.given_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '18f98a1d' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.full_key LIKE :b2 ESCAPE '!' AND d.birth BETWEEN :b3 AND :b4 AND d.sex = :b5 AND EXISTS (SELECT 1
FROM name_key n WHERE n.addressee_number = d.addressee_number AND n.kind = :b6 AND n.full_key LIKE
:b7 ESCAPE '!') AND EXISTS (SELECT 1 FROM address_key a WHERE a.addressee_number =
d.addressee_number AND a.place_key LIKE :b8 ESCAPE '!') AND EXISTS (SELECT 1 FROM resident h WHERE
h.addressee_number = d.addressee_number AND h.town_code = :b9) AND EXISTS (SELECT 1 FROM resident h
WHERE h.addressee_number = d.addressee_number AND h.removal_reason = :b10) AND EXISTS (SELECT 1
FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no =
h.version_no WHERE h.addressee_number = d.addressee_number AND v.relationship = :b11) AND EXISTS
(SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND
v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.family_kana IS NULL
AND v.given_kana IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON
v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number =
d.addressee_number AND v.individual_number IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN
record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE
h.addressee_number = d.addressee_number AND v.record_code IS NULL) AND EXISTS (SELECT 1 FROM
resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no =
h.version_no WHERE h.addressee_number = d.addressee_number AND v.building IS NULL) AND EXISTS
(SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND
v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.previous_postal IS
NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number =
h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number
AND v.head_name IS NULL) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300
ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'b46bd334' FOR
SELECT d.addressee_number, 'N', '1' FROM resident d WHERE d.addressee_number IN (:b1) AND EXISTS
(SELECT 1 FROM name_key n WHERE n.addressee_number = d.addressee_number AND n.kind = :b2 AND
n.full_key LIKE :b3 ESCAPE '!') AND EXISTS (SELECT 1 FROM name_key n WHERE n.addressee_number =
d.addressee_number AND n.kind = :b4 AND n.full_key LIKE :b5 ESCAPE '!') AND EXISTS (SELECT 1 FROM
name_key b WHERE b.addressee_number = d.addressee_number AND b.birth BETWEEN :b6 AND :b7) AND
EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.sex = :b8) AND
EXISTS (SELECT 1 FROM address_key a WHERE a.addressee_number = d.addressee_number AND a.place_key
LIKE :b9 ESCAPE '!') AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number =
d.addressee_number AND h.town_code = :b10) AND EXISTS (SELECT 1 FROM resident h WHERE
h.addressee_number = d.addressee_number AND h.removal_reason = :b11) AND EXISTS (SELECT 1 FROM
resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no =
h.version_no WHERE h.addressee_number = d.addressee_number AND v.relationship = :b12) AND EXISTS
(SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND
v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.family_kana IS NULL
AND v.given_kana IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON
v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number =
d.addressee_number AND v.individual_number IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN
record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE
h.addressee_number = d.addressee_number AND v.record_code IS NULL) AND EXISTS (SELECT 1 FROM
resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no =
h.version_no WHERE h.addressee_number = d.addressee_number AND v.building IS NULL) AND EXISTS
(SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND
v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.previous_postal IS
NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number =
h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number
AND v.head_name IS NULL) ORDER BY d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'd862bd97' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = :b1 AND
d.full_key LIKE :b2 ESCAPE '!' AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number =
d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b3)) ORDER BY d.kind, d.full_key,
d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '8c6e403f' FOR
SELECT d.addressee_number, 'P', d.in_force FROM address_key d WHERE d.place_key LIKE :b1 ESCAPE '!'
AND EXISTS (SELECT 1 FROM name_key b WHERE b.addressee_number = d.addressee_number AND b.birth
BETWEEN :b2 AND :b3) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number =
d.addressee_number AND h.sex = :b4) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number =
d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > :b5)) ORDER BY d.place_key,
d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'b88f2c33' FOR
SELECT d.addressee_number, 'N', '1' FROM name_key d WHERE d.kind = :b1 AND d.birth = :b2 AND EXISTS
(SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL
OR h.removal_on > :b3)) ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300
ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'b8187988' FOR
SELECT d.addressee_number, 'N', '1' FROM name_key d WHERE d.kind = :b1 AND d.birth BETWEEN :b2 AND
:b3 AND d.sex = :b4 ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS
ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'a0ce8fae' FOR
SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name, r.display_kana,
r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex, r.address_text, r.removal_reason,
r.removal_on, k.lock_kind FROM resident r LEFT JOIN resident_lock k ON k.addressee_number =
r.addressee_number AND k.lock_kind = 'P' WHERE r.addressee_number IN (:b1);
EXPLAIN PLAN SET STATEMENT_ID = 'f50d122e' FOR
SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name, r.display_kana,
r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex, r.address_text, r.removal_reason,
r.removal_on, k.lock_kind FROM resident r LEFT JOIN resident_lock k ON k.addressee_number =
r.addressee_number AND k.lock_kind = 'P' WHERE r.addressee_number IN (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = '4a8d59c3' FOR
DELETE FROM address_key;
EXPLAIN PLAN SET STATEMENT_ID = '11808a77' FOR
DELETE FROM name_key;
EXPLAIN PLAN SET STATEMENT_ID = '337e770d' FOR
DELETE FROM name_suffix;
EXPLAIN PLAN SET STATEMENT_ID = '67e5b7d1' FOR
DELETE FROM address_key WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'aef8755b' FOR
DELETE FROM name_key WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '05568452' FOR
DELETE FROM name_suffix WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'a7436c9e' FOR
INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key) VALUES (:b1, :b2,
:b3, :b4, :b5);
EXPLAIN PLAN SET STATEMENT_ID = '9a85a227' FOR
INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key, given_key,
birth, sex) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9);
EXPLAIN PLAN SET STATEMENT_ID = '305d9d9a' FOR
INSERT INTO name_suffix (addressee_number, seq_no, offset_no, kind, suffix_key, birth, sex) VALUES
(:b1, :b2, :b3, :b4, :b5, :b6, :b7);
EXPLAIN PLAN SET STATEMENT_ID = '6d589ad1' FOR
DELETE FROM search_memory WHERE operator_id = :b1 AND searched_at = :b2;
EXPLAIN PLAN SET STATEMENT_ID = 'd2a0ddb8' FOR
INSERT INTO search_memory (operator_id, searched_at, sealed_line) VALUES (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = '23315b82' FOR
SELECT searched_at, sealed_line FROM search_memory WHERE operator_id = :b1 ORDER BY searched_at DESC;
EXPLAIN PLAN SET STATEMENT_ID = 'ef71e01d' FOR
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash,
token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account
ORDER BY account_id;
EXPLAIN PLAN SET STATEMENT_ID = 'de0600ea' FOR
SELECT account_id AS a1, failed_count AS a2, kind AS a3, locked_until AS a4, operator_name AS a5,
office_code AS a6, password_hash AS a7, token_index AS a8, totp_sealed AS a9, totp_step AS a10,
valid_from AS a11, valid_to AS a12, account_version AS a13 FROM operator_account ORDER BY
account_id OFFSET :b1 ROWS FETCH NEXT :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '45d385e6' FOR
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash,
token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account
WHERE (token_index = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'a0f23510' FOR
SELECT COUNT(account_id) FROM operator_account;
EXPLAIN PLAN SET STATEMENT_ID = 'e7c831b6' FOR
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code,
function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code,
operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen,
stream, terminal, two_factor FROM audit_event WHERE (event_id IN (:b1,:b2)) ORDER BY occurred_at
DESC, event_id DESC;
EXPLAIN PLAN SET STATEMENT_ID = '3d6f1c56' FOR
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail
AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11,
mac_format AS a12, mac_key AS a13, number_use AS a14, occurred_at AS a15, office_code AS a16,
operator_id AS a17, operator_name AS a18, purpose_code AS a19, receipt AS a20, record_ref AS a21,
result_code AS a22, row_mac AS a23, screen AS a24, stream AS a25, terminal AS a26, two_factor AS
a27 FROM audit_event WHERE (event_id IN (:b1,:b2)) ORDER BY occurred_at DESC, event_id DESC OFFSET
:b3 ROWS FETCH NEXT :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '6c6fdd41' FOR
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code,
function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code,
operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen,
stream, terminal, two_factor FROM audit_event WHERE (((occurred_at >= :b1) AND (occurred_at < :b2))
AND ((occurred_at > :b3) OR (event_id > :b4))) ORDER BY occurred_at, event_id;
EXPLAIN PLAN SET STATEMENT_ID = '2c60a7ac' FOR
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail
AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11,
mac_format AS a12, mac_key AS a13, number_use AS a14, occurred_at AS a15, office_code AS a16,
operator_id AS a17, operator_name AS a18, purpose_code AS a19, receipt AS a20, record_ref AS a21,
result_code AS a22, row_mac AS a23, screen AS a24, stream AS a25, terminal AS a26, two_factor AS
a27 FROM audit_event WHERE (((occurred_at >= :b1) AND (occurred_at < :b2)) AND ((occurred_at > :b3)
OR (event_id > :b4))) ORDER BY occurred_at, event_id OFFSET :b5 ROWS FETCH NEXT :b6 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '22c981b3' FOR
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to
FROM role_grant WHERE (((role_code = :b1) AND (account_id = :b2)) AND ((valid_to IS NULL) OR
(valid_to > :b3)));
EXPLAIN PLAN SET STATEMENT_ID = '93c9d3c8' FOR
UPDATE operator_account SET failed_count = :b1, kind = :b2, locked_until = :b3, operator_name =
:b4, office_code = :b5, password_hash = :b6, token_index = :b7, totp_sealed = :b8, totp_step = :b9,
valid_from = :b10, valid_to = :b11, account_version = :b12 WHERE (account_id = :b13);
EXPLAIN PLAN SET STATEMENT_ID = '2c719e09' FOR
DELETE FROM operator_account WHERE (account_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'eee004b8' FOR
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash,
token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account
WHERE (account_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'd8b49d44' FOR
INSERT INTO operator_account (account_id, failed_count, kind, locked_until, operator_name,
office_code, password_hash, token_index, totp_sealed, totp_step, valid_from, valid_to,
account_version) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13);
EXPLAIN PLAN SET STATEMENT_ID = 'f448e785' FOR
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash,
token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account
WHERE (account_id = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = 'ba76d493' FOR
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code,
function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code,
operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen,
stream, terminal, two_factor FROM audit_event WHERE (event_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '2b5c229d' FOR
SELECT audit_event_seq.NEXTVAL FROM DUAL;
EXPLAIN PLAN SET STATEMENT_ID = '81877eb5' FOR
INSERT INTO audit_event (event_id, action_code, copies, correlation, criteria, detail, findings,
form_code, function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at,
office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac,
screen, stream, terminal, two_factor) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10,
:b11, :b12, :b13, :b14, :b15, :b16, :b17, :b18, :b19, :b20, :b21, :b22, :b23, :b24, :b25, :b26,
:b27);
EXPLAIN PLAN SET STATEMENT_ID = 'ad17422a' FOR
INSERT INTO audit_event_subject (event_id, seq_no, addressee_number, relation) VALUES (:b1, :b2,
:b3, :b4);
EXPLAIN PLAN SET STATEMENT_ID = 'b3bf45e8' FOR
UPDATE role_grant SET account_id = :b1, granted_at = :b2, granted_by = :b3, office_code = :b4,
role_code = :b5, valid_from = :b6, valid_to = :b7 WHERE (grant_id = :b8);
EXPLAIN PLAN SET STATEMENT_ID = 'c06d8b93' FOR
DELETE FROM role_grant WHERE (grant_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'da6a6323' FOR
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to
FROM role_grant WHERE (grant_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '2f671e92' FOR
SELECT role_grant_seq.NEXTVAL FROM DUAL;
EXPLAIN PLAN SET STATEMENT_ID = '0b89e6cd' FOR
INSERT INTO role_grant (grant_id, account_id, granted_at, granted_by, office_code, role_code,
valid_from, valid_to) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8);
EXPLAIN PLAN SET STATEMENT_ID = 'cd9367fb' FOR
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to
FROM role_grant WHERE (grant_id = :b1) FOR UPDATE;

PROMPT ==== each ORA- above is a statement to repair; these read a whole table:
SELECT statement_id, object_name FROM plan_table
  WHERE operation = 'TABLE ACCESS' AND options = 'FULL' ORDER BY statement_id;

PROMPT ==== rights of the application
REVOKE ALL ON access_role FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON access_role TO juki_application;
REVOKE ALL ON address_key FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON address_key TO juki_application;
REVOKE ALL ON audit_event FROM juki_application;
GRANT READ, INSERT ON audit_event TO juki_application;
REVOKE ALL ON audit_event_subject FROM juki_application;
GRANT READ, INSERT ON audit_event_subject TO juki_application;
REVOKE ALL ON household_member FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON household_member TO juki_application;
REVOKE ALL ON movement FROM juki_application;
GRANT READ, INSERT ON movement TO juki_application;
REVOKE ALL ON name_key FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON name_key TO juki_application;
REVOKE ALL ON name_suffix FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON name_suffix TO juki_application;
REVOKE ALL ON number_counter FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON number_counter TO juki_application;
REVOKE ALL ON number_key FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON number_key TO juki_application;
REVOKE ALL ON office FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON office TO juki_application;
REVOKE ALL ON operator_account FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON operator_account TO juki_application;
REVOKE ALL ON provisional_movement FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON provisional_movement TO juki_application;
REVOKE ALL ON purpose FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON purpose TO juki_application;
REVOKE ALL ON record_code_stock FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON record_code_stock TO juki_application;
REVOKE ALL ON record_version FROM juki_application;
GRANT READ, INSERT ON record_version TO juki_application;
REVOKE ALL ON resident FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON resident TO juki_application;
REVOKE ALL ON resident_lock FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON resident_lock TO juki_application;
REVOKE ALL ON role_function FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON role_function TO juki_application;
REVOKE ALL ON role_grant FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON role_grant TO juki_application;
REVOKE ALL ON role_item FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON role_item TO juki_application;
REVOKE ALL ON search_key_edition FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_key_edition TO juki_application;
REVOKE ALL ON search_memory FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_memory TO juki_application;
REVOKE ALL ON terminal FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON terminal TO juki_application;
REVOKE ALL ON town FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON town TO juki_application;
GRANT SELECT ON audit_event_seq TO juki_application;
GRANT SELECT ON movement_seq TO juki_application;
GRANT SELECT ON role_grant_seq TO juki_application;

PROMPT ==== the application must be refused every change of an append-only table
CONNECT juki
SET SERVEROUTPUT ON
DECLARE
  refused BOOLEAN;
BEGIN
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.audit_event SELECT * FROM juki_owner.audit_event WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.audit_event WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.audit_event FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.audit_event' FROM dual)
  LOOP
    BEGIN
      EXECUTE IMMEDIATE attempt.text;
      refused := FALSE;
    EXCEPTION
      WHEN OTHERS THEN refused := SQLCODE IN (-1031, -41900);
    END;
    DBMS_OUTPUT.PUT_LINE(CASE WHEN refused THEN 'ok ' ELSE 'FAILED ' END || attempt.text);
  END LOOP;
END;
/
DECLARE
  refused BOOLEAN;
BEGIN
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.audit_event_subject SELECT * FROM juki_owner.audit_event_subject WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.audit_event_subject WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.audit_event_subject FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.audit_event_subject' FROM dual)
  LOOP
    BEGIN
      EXECUTE IMMEDIATE attempt.text;
      refused := FALSE;
    EXCEPTION
      WHEN OTHERS THEN refused := SQLCODE IN (-1031, -41900);
    END;
    DBMS_OUTPUT.PUT_LINE(CASE WHEN refused THEN 'ok ' ELSE 'FAILED ' END || attempt.text);
  END LOOP;
END;
/
DECLARE
  refused BOOLEAN;
BEGIN
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.movement SELECT * FROM juki_owner.movement WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.movement WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.movement FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.movement' FROM dual)
  LOOP
    BEGIN
      EXECUTE IMMEDIATE attempt.text;
      refused := FALSE;
    EXCEPTION
      WHEN OTHERS THEN refused := SQLCODE IN (-1031, -41900);
    END;
    DBMS_OUTPUT.PUT_LINE(CASE WHEN refused THEN 'ok ' ELSE 'FAILED ' END || attempt.text);
  END LOOP;
END;
/
DECLARE
  refused BOOLEAN;
BEGIN
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.record_version SELECT * FROM juki_owner.record_version WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.record_version WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.record_version FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.record_version' FROM dual)
  LOOP
    BEGIN
      EXECUTE IMMEDIATE attempt.text;
      refused := FALSE;
    EXCEPTION
      WHEN OTHERS THEN refused := SQLCODE IN (-1031, -41900);
    END;
    DBMS_OUTPUT.PUT_LINE(CASE WHEN refused THEN 'ok ' ELSE 'FAILED ' END || attempt.text);
  END LOOP;
END;
/
SPOOL OFF
EXIT
