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
@@../migration/V202611221745__add_record_code_counter.sql
@@../migration/V202611221750__create_card_and_import.sql
@@../migration/V202611221800__create_issue_history.sql
@@../migration/V202611221805__correct_idempotency_of_provisional_movement.sql
@@../migration/V202611221810__create_kiosk.sql
@@../migration/V202611222015__enter_every_search_by_an_index.sql
@@../migration/V202611222016__register_card.sql
@@../migration/V202611222030__forbid_blank_items_of_record_version.sql
@@../migration/V202611222031__describe_key_of_issue_history.sql
@@../migration/V202611250330__list_persons_of_a_search_in_its_row.sql
@@../migration/V202611261730__keep_certifier_and_seal_of_issue.sql
@@../migration/V202611280010__add_fee_of_move_out_certificates.sql
@@../migration/V202611280020__keep_last_registered_place.sql
@@../migration/V202611301100__await_move_in_notices.sql
@@../migration/V202611301110__gather_listings_in_blocks.sql
@@../migration/V202611301800__exchange_move_out_data.sql
@@../migration/V202611301900__list_households_without_head.sql

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
EXPLAIN PLAN SET STATEMENT_ID = '088d9c8a' FOR
SELECT office_code FROM office WHERE office_code = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '917a55e6' FOR
SELECT office_name FROM office WHERE office_code = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '98dbc27d' FOR
SELECT role_code FROM access_role WHERE role_code = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'bd16d408' FOR
SELECT terminal_code FROM terminal WHERE network_address = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '944e1b93' FOR
SELECT terminal_name FROM terminal WHERE terminal_code = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'd5de89c0' FOR
SELECT purpose_code, purpose_name, legal_basis, receipt_required FROM purpose WHERE offered = '1'
ORDER BY display_order, purpose_code;
EXPLAIN PLAN SET STATEMENT_ID = 'e2ce16c1' FOR
SELECT town_code, town_name, town_kana, postal FROM town WHERE town_name LIKE :b1 ESCAPE '!' OR
town_kana LIKE :b2 ESCAPE '!' OR postal LIKE :b3 ESCAPE '!' ORDER BY town_kana, town_code OFFSET 0
ROWS FETCH NEXT :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '5ae37129' FOR
SELECT block_no FROM audit_listing_block WHERE block_no = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '2837c32f' FOR
SELECT d.event_id, e.listed FROM audit_listing_due d JOIN audit_event e ON e.event_id = d.event_id
WHERE d.event_id < :b1 ORDER BY d.event_id FETCH FIRST 512 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '2a02cef8' FOR
INSERT INTO audit_listing (block_no, addressee_number, event_id) VALUES (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = '204a0fb3' FOR
INSERT INTO audit_listing_block (block_no) VALUES (:b1);
EXPLAIN PLAN SET STATEMENT_ID = 'b630b847' FOR
SELECT event_id, addressee_number FROM audit_listing WHERE block_no = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'cf0c4a27' FOR
SELECT MAX(event_id) FROM audit_listing_due;
EXPLAIN PLAN SET STATEMENT_ID = '061d3ab3' FOR
DELETE FROM audit_listing_due WHERE event_id = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'e1ec4e50' FOR
SELECT e.event_id FROM audit_event e ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST :b1
ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'f841aa58' FOR
SELECT e.event_id FROM (SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = :b1
UNION SELECT l.event_id FROM audit_listing_block b JOIN audit_listing l ON l.block_no = b.block_no
AND l.addressee_number = :b2) w JOIN audit_event e ON e.event_id = w.event_id ORDER BY
e.occurred_at DESC, e.event_id DESC FETCH FIRST :b3 ROWS ONLY;
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
EXPLAIN PLAN SET STATEMENT_ID = 'd7006ef4' FOR
SELECT e.event_id FROM audit_event e WHERE e.occurred_at <= :b1 AND (e.occurred_at < :b2 OR
e.event_id < :b3) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'c22536d6' FOR
SELECT e.event_id FROM (SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = :b1
UNION SELECT l.event_id FROM audit_listing_block b JOIN audit_listing l ON l.block_no = b.block_no
AND l.addressee_number = :b2) w JOIN audit_event e ON e.event_id = w.event_id WHERE e.operator_id =
:b3 AND e.action_code = :b4 AND e.result_code = :b5 AND e.occurred_at >= :b6 AND e.occurred_at <
:b7 AND e.occurred_at <= :b8 AND (e.occurred_at < :b9 OR e.event_id < :b10) ORDER BY e.occurred_at
DESC, e.event_id DESC FETCH FIRST :b11 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '793d0eca' FOR
INSERT INTO import_run (run_id, state, started_at) VALUES (1, 'L', :b1);
EXPLAIN PLAN SET STATEMENT_ID = '4187132a' FOR
UPDATE import_run SET state = 'D', ended_at = :b1, person_count = :b2 WHERE run_id = 1;
EXPLAIN PLAN SET STATEMENT_ID = '90ef326f' FOR
SELECT state FROM import_run WHERE run_id = 1;
EXPLAIN PLAN SET STATEMENT_ID = '9b9e1760' FOR
SELECT fee_yen FROM certificate_fee WHERE channel = :b1 AND form = :b2;
EXPLAIN PLAN SET STATEMENT_ID = 'f0fc034b' FOR
SELECT kind, prefecture, title, person_name FROM certifier WHERE valid_from <= :b1 AND (valid_to IS
NULL OR valid_to >= :b2) ORDER BY valid_from DESC, certifier_id DESC;
EXPLAIN PLAN SET STATEMENT_ID = 'dfb33a1d' FOR
SELECT h.issue_id, h.document_id, h.issue_number, h.issued_at, h.form, h.page_count, h.office,
h.operator_id, x.disposed_at, h.certified_by, h.seal, h.shown_items, h.terminal FROM issue_subject
s JOIN issue_history h ON h.document_id = s.document_id LEFT JOIN issue_disposal x ON x.document_id
= h.document_id WHERE s.addressee_number = :b1 ORDER BY h.issued_at DESC, h.issue_number FETCH
FIRST 100 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'e7c7d363' FOR
INSERT INTO issue_history (document_id, issue_id, issue_number, copy_no, copy_count, issued_at,
form, shown_items, official, applicant_kind, channel, page_count, fee_yen, sha256, office,
terminal, operator_id, receipt, idempotency_key, request_hash, certified_by, seal) VALUES (:b1,
:b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13, :b14, :b15, :b16, :b17, :b18, :b19,
:b20, :b21, :b22);
EXPLAIN PLAN SET STATEMENT_ID = '49f67171' FOR
INSERT INTO issue_document (document_id, sealed_pdf) VALUES (:b1, :b2);
EXPLAIN PLAN SET STATEMENT_ID = 'c461c1f8' FOR
INSERT INTO issue_subject (document_id, addressee_number) VALUES (:b1, :b2);
EXPLAIN PLAN SET STATEMENT_ID = 'bd9aa8b3' FOR
UPDATE issue_counter SET counted_on = :b1, last_serial = :b2 WHERE counter_id = '1' AND counted_on
= :b3 AND last_serial = :b4;
EXPLAIN PLAN SET STATEMENT_ID = '5dd8cc40' FOR
SELECT counted_on, last_serial FROM issue_counter WHERE counter_id = '1';
EXPLAIN PLAN SET STATEMENT_ID = '24dfd239' FOR
INSERT INTO issue_disposal (document_id, disposed_at, operator_id, reason) VALUES (:b1, :b2, :b3,
:b4);
EXPLAIN PLAN SET STATEMENT_ID = '20c09aeb' FOR
SELECT d.sealed_pdf, h.issue_number, h.form, h.shown_items, x.disposed_at FROM issue_history h JOIN
issue_document d ON d.document_id = h.document_id LEFT JOIN issue_disposal x ON x.document_id =
h.document_id WHERE h.issue_id = :b1 AND h.document_id = :b2;
EXPLAIN PLAN SET STATEMENT_ID = '1ba68efe' FOR
SELECT MIN(h.issued_at) FROM issue_subject s JOIN issue_history h ON h.document_id = s.document_id
LEFT JOIN issue_disposal x ON x.document_id = h.document_id WHERE s.addressee_number = :b1 AND
h.form = :b2 AND h.issued_at >= :b3 AND x.document_id IS NULL;
EXPLAIN PLAN SET STATEMENT_ID = '817cd720' FOR
SELECT h.issue_id, h.document_id, h.issue_number, h.page_count, h.sha256, h.fee_yen,
h.request_hash, d.sealed_pdf FROM issue_history h JOIN issue_document d ON d.document_id =
h.document_id WHERE h.operator_id = :b1 AND h.idempotency_key = :b2 ORDER BY h.copy_no;
EXPLAIN PLAN SET STATEMENT_ID = '387f2775' FOR
SELECT addressee_number FROM issue_subject WHERE document_id = :b1 ORDER BY addressee_number;
EXPLAIN PLAN SET STATEMENT_ID = '3a16a947' FOR
INSERT INTO card_certificate (serial_no, addressee_number, valid_from, valid_to) VALUES (:b1, :b2,
:b3, :b4);
EXPLAIN PLAN SET STATEMENT_ID = '5db20e45' FOR
SELECT c.serial_no, c.addressee_number, c.valid_from, c.valid_to, e.ended_on FROM card_certificate
c LEFT JOIN card_certificate_end e ON e.serial_no = c.serial_no WHERE c.addressee_number = :b1 AND
e.serial_no IS NULL ORDER BY c.valid_to DESC;
EXPLAIN PLAN SET STATEMENT_ID = '2cdcaa30' FOR
SELECT c.serial_no, c.addressee_number, c.valid_from, c.valid_to, e.ended_on FROM card_certificate
c LEFT JOIN card_certificate_end e ON e.serial_no = c.serial_no WHERE c.serial_no = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '9241706d' FOR
UPDATE card_certificate SET valid_from = :b1, valid_to = :b2 WHERE serial_no = :b3;
EXPLAIN PLAN SET STATEMENT_ID = '4c4f2f01' FOR
INSERT INTO card_certificate_end (serial_no, ended_on, account_id, recorded_at) SELECT c.serial_no,
:b1, :b2, :b3 FROM card_certificate c WHERE c.addressee_number = :b4 AND c.serial_no <> :b5 AND NOT
EXISTS (SELECT 1 FROM card_certificate_end e WHERE e.serial_no = c.serial_no);
EXPLAIN PLAN SET STATEMENT_ID = '7cb02cb3' FOR
INSERT INTO kiosk_document (document_id, application_id, issue_id, issue_number, copy_no,
page_count, byte_count, sha256, binding) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9);
EXPLAIN PLAN SET STATEMENT_ID = 'cc417645' FOR
INSERT INTO kiosk_event (application_id, version_no, source, seq_no, step, state, recorded_at,
document_id, received_sha256, pages_printed, cause) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8,
:b9, :b10, :b11);
EXPLAIN PLAN SET STATEMENT_ID = 'a7056b63' FOR
INSERT INTO kiosk_member_ref (member_ref, session_id, addressee_number) VALUES (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = 'fc27dda6' FOR
UPDATE kiosk_message SET answered = '1', result_id = :b1, result_state = :b2, result_expires_at =
:b3, refusal_code = :b4 WHERE account_id = :b5 AND idempotency_key = :b6;
EXPLAIN PLAN SET STATEMENT_ID = 'b3f68ae1' FOR
SELECT application_id, session_id, certificate, copy_count, snapshot_id, fee_yen, state,
version_no, applied_at FROM kiosk_application WHERE application_id = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'be6fdd6f' FOR
INSERT INTO kiosk_application (application_id, session_id, certificate, copy_count, snapshot_id,
fee_yen, state, version_no, applied_at) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9);
EXPLAIN PLAN SET STATEMENT_ID = '88c67597' FOR
INSERT INTO kiosk_message (account_id, idempotency_key, message_id, operation, body_hash,
received_at, answered) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, '0');
EXPLAIN PLAN SET STATEMENT_ID = '8ddee2ea' FOR
SELECT document_id, issue_id, issue_number, copy_no, page_count, byte_count, sha256, binding FROM
kiosk_document WHERE application_id = :b1 ORDER BY copy_no;
EXPLAIN PLAN SET STATEMENT_ID = '913240cc' FOR
SELECT application_id, version_no, source, seq_no, step, state, recorded_at, document_id,
received_sha256, pages_printed, cause FROM kiosk_event WHERE application_id = :b1 ORDER BY
version_no;
EXPLAIN PLAN SET STATEMENT_ID = '9641b755' FOR
SELECT member_ref, addressee_number FROM kiosk_member_ref WHERE session_id = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'fb15a41b' FOR
SELECT account_id, idempotency_key, message_id, operation, body_hash, received_at, answered,
result_id, result_state, result_expires_at, refusal_code FROM kiosk_message WHERE account_id = :b1
AND (idempotency_key = :b2 OR message_id = :b3) ORDER BY CASE WHEN idempotency_key = :b4 THEN 0
ELSE 1 END;
EXPLAIN PLAN SET STATEMENT_ID = '43cd0aa0' FOR
UPDATE kiosk_application SET state = :b1, version_no = :b2 WHERE application_id = :b3 AND state =
:b4 AND version_no = :b5;
EXPLAIN PLAN SET STATEMENT_ID = 'dc261046' FOR
INSERT INTO kiosk_session (session_id, transaction_id, account_id, kiosk_code, addressee_number,
serial_no, state, version_no, snapshot_id, opened_at, expires_at) VALUES (:b1, :b2, :b3, :b4, :b5,
:b6, :b7, :b8, :b9, :b10, :b11);
EXPLAIN PLAN SET STATEMENT_ID = 'debbfce2' FOR
SELECT certificate, opens_minute, closes_minute, suspended FROM kiosk_opening ORDER BY certificate;
EXPLAIN PLAN SET STATEMENT_ID = '841ccf23' FOR
SELECT a.application_id, a.session_id, a.certificate, a.copy_count, a.snapshot_id, a.fee_yen,
a.state, a.version_no, a.applied_at FROM kiosk_application a JOIN kiosk_session s ON s.session_id =
a.session_id WHERE s.expires_at <= :b1 AND a.state IN ('APPLIED', 'CHECKED', 'RENDERED',
'VERIFIED', 'SEALED', 'DELIVERED', 'RECEIVED_OK', 'PAID', 'PRINTING') ORDER BY s.expires_at,
a.application_id;
EXPLAIN PLAN SET STATEMENT_ID = 'e06d98da' FOR
UPDATE kiosk_session SET expires_at = :b1 WHERE session_id = :b2;
EXPLAIN PLAN SET STATEMENT_ID = '079103e2' FOR
UPDATE kiosk_session SET state = :b1, version_no = version_no + 1, snapshot_id = :b2 WHERE
session_id = :b3 AND state = :b4 AND version_no = :b5;
EXPLAIN PLAN SET STATEMENT_ID = 'b5628a26' FOR
SELECT session_id, transaction_id, account_id, kiosk_code, addressee_number, serial_no, state,
version_no, snapshot_id, opened_at, expires_at FROM kiosk_session WHERE session_id = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '89fd0422' FOR
DELETE FROM awaited_notice;
EXPLAIN PLAN SET STATEMENT_ID = '3b47ff10' FOR
DELETE FROM awaited_notice WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'c0e0be6f' FOR
INSERT INTO awaited_notice (addressee_number, left_on) VALUES (:b1, :b2);
EXPLAIN PLAN SET STATEMENT_ID = '542b0690' FOR
SELECT addressee_number FROM awaited_notice WHERE left_on BETWEEN :b1 AND :b2 AND (left_on > :b3 OR
addressee_number > :b4) ORDER BY left_on, addressee_number OFFSET 0 ROWS FETCH NEXT :b5 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '2c256e16' FOR
DELETE FROM number_key;
EXPLAIN PLAN SET STATEMENT_ID = '9220c7a7' FOR
DELETE FROM household_member;
EXPLAIN PLAN SET STATEMENT_ID = '61815c01' FOR
DELETE FROM number_key WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'e6c6dd77' FOR
DELETE FROM household_member WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'fd2262de' FOR
INSERT INTO number_key (number_kind, key_hash, addressee_number) VALUES (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = '3cb15d53' FOR
INSERT INTO household_member (household_number, addressee_number) VALUES (:b1, :b2);
EXPLAIN PLAN SET STATEMENT_ID = '1bc21217' FOR
DELETE FROM headless_member;
EXPLAIN PLAN SET STATEMENT_ID = '2898b92d' FOR
DELETE FROM headless_member WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'a2db8fd3' FOR
INSERT INTO headless_member (addressee_number, household_number, since_on) VALUES (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = '69e76a73' FOR
SELECT addressee_number FROM headless_member WHERE household_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'e2b45639' FOR
SELECT MIN(since_on), household_number FROM headless_member WHERE since_on <= :b1 GROUP BY
household_number HAVING MIN(since_on) > :b2 OR MIN(since_on) = :b3 AND household_number > :b4 ORDER
BY MIN(since_on), household_number OFFSET 0 ROWS FETCH NEXT :b5 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '7c198795' FOR
INSERT INTO movement (
movement_id, reason, basis, effective_on, effective_kind, effective_text,

effective_wording, notified_on, offered_on, noticed_on, processed_on, recorded_at,
office,
terminal, operator_id, receipt, note, cancels_id, acknowledged)
VALUES (:b1, :b2, :b3, :b4, :b5,
:b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13, :b14, :b15, :b16, :b17, :b18, :b19);
EXPLAIN PLAN SET STATEMENT_ID = 'eb22799b' FOR
SELECT movement_id, reason, basis, effective_on, effective_kind, effective_text,
effective_wording,
notified_on, offered_on, noticed_on, processed_on, recorded_at,
office, terminal, operator_id,
receipt, note, cancels_id, acknowledged
 FROM movement WHERE movement_id IN (:b1, :b2, :b3, :b4,
:b5, :b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13, :b14, :b15, :b16);
EXPLAIN PLAN SET STATEMENT_ID = 'e3237ba9' FOR
SELECT addressee_number, version_no, movement_id, reason, effective_on, effective_kind,

effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind,
family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name,
former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind,
birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot,
building, postal,
resident_since_on, resident_since_kind, resident_since_text,
resident_since_wording,
address_since_on, address_since_kind, address_since_text,
address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,

previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot,
former_building, former_postal, last_registered_municipality,
last_registered_text,
last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status,
residence_period, residence_expires_on,
card_number, individual_number, record_code,
removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,

planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality,
confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks

FROM record_version WHERE addressee_number IN (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10,
:b11, :b12, :b13, :b14, :b15, :b16) ORDER BY addressee_number, version_no;
EXPLAIN PLAN SET STATEMENT_ID = 'f6e48683' FOR
SELECT addressee_number, version_no, movement_id, reason, effective_on, effective_kind,

effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind,
family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name,
former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind,
birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot,
building, postal,
resident_since_on, resident_since_kind, resident_since_text,
resident_since_wording,
address_since_on, address_since_kind, address_since_text,
address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,

previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot,
former_building, former_postal, last_registered_municipality,
last_registered_text,
last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status,
residence_period, residence_expires_on,
card_number, individual_number, record_code,
removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,

planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality,
confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks

FROM record_version WHERE addressee_number >= :b1 AND addressee_number <= :b2 ORDER BY
addressee_number, version_no;
EXPLAIN PLAN SET STATEMENT_ID = 'd36e048a' FOR
SELECT addressee_number, version_no, movement_id, reason, effective_on, effective_kind,

effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind,
family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name,
former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind,
birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot,
building, postal,
resident_since_on, resident_since_kind, resident_since_text,
resident_since_wording,
address_since_on, address_since_kind, address_since_text,
address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,

previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot,
former_building, former_postal, last_registered_municipality,
last_registered_text,
last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status,
residence_period, residence_expires_on,
card_number, individual_number, record_code,
removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,

planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality,
confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks

FROM record_version WHERE addressee_number = :b1 ORDER BY version_no;
EXPLAIN PLAN SET STATEMENT_ID = '4bc317f7' FOR
INSERT INTO record_version (
addressee_number, version_no, movement_id, reason, effective_on,
effective_kind,
effective_text, effective_wording, recorded_at, voids_version, household_number,

resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
given_kana,
kana_state, former_name, former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in,
birth_on, birth_kind, birth_text, birth_wording,
sex, relationship, member_order, head_name,
town_code, town, lot, building, postal,
resident_since_on, resident_since_kind,
resident_since_text, resident_since_wording,
address_since_on, address_since_kind,
address_since_text, address_since_wording,
entry_notified_on, entry_ex_officio,
previous_municipality, previous_text,
previous_postal, previous_country, previous_head,
former_town_code, former_town,
former_lot, former_building, former_postal,
last_registered_municipality,
last_registered_text, last_registered_postal, domicile,
domicile_head, nationality,
foreign_category, residence_status, residence_period,
residence_expires_on,
card_number, individual_number, record_code, removal_reason, removal_on,

removal_kind, removal_text, removal_wording, removal_notified_on,
planned_municipality,
planned_text, planned_postal, planned_country,
confirmed_municipality, confirmed_text,
confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks)
VALUES (:b1, :b2,
:b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13, :b14, :b15, :b16, :b17, :b18, :b19,
:b20, :b21, :b22, :b23, :b24, :b25, :b26, :b27, :b28,
:b29, :b30, :b31, :b32, :b33, :b34, :b35,
:b36, :b37, :b38, :b39, :b40, :b41, :b42, :b43, :b44, :b45, :b46, :b47, :b48, :b49, :b50, :b51,
:b52, :b53, :b54, :b55, :b56,
:b57, :b58, :b59, :b60, :b61, :b62, :b63, :b64, :b65, :b66, :b67,
:b68, :b69, :b70, :b71, :b72, :b73, :b74, :b75, :b76, :b77, :b78, :b79, :b80, :b81, :b82, :b83,
:b84,
:b85, :b86, :b87, :b88, :b89);
EXPLAIN PLAN SET STATEMENT_ID = '1b635977' FOR
INSERT INTO search_key_edition (edition) VALUES (:b1);
EXPLAIN PLAN SET STATEMENT_ID = '26c2a5c8' FOR
DELETE FROM search_key_edition;
EXPLAIN PLAN SET STATEMENT_ID = '5293253e' FOR
SELECT edition FROM search_key_edition;
EXPLAIN PLAN SET STATEMENT_ID = '5980be0f' FOR
SELECT addressee_number FROM record_version WHERE version_no = 1 AND addressee_number > :b1 ORDER
BY addressee_number OFFSET 0 ROWS FETCH NEXT :b2 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '1a97465b' FOR
INSERT INTO record_code_stock (record_code, draw_order) VALUES (:b1, :b2);
EXPLAIN PLAN SET STATEMENT_ID = '08921d96' FOR
UPDATE record_code_stock SET addressee_number = :b1 WHERE record_code = :b2;
EXPLAIN PLAN SET STATEMENT_ID = 'cf811e6a' FOR
SELECT MAX(draw_order) FROM record_code_stock;
EXPLAIN PLAN SET STATEMENT_ID = '5bcd9022' FOR
SELECT record_code FROM record_code_stock WHERE draw_order = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'aa161e6c' FOR
SELECT addressee_number FROM household_member WHERE household_number = :b1 ORDER BY addressee_number;
EXPLAIN PLAN SET STATEMENT_ID = '3a205763' FOR
SELECT addressee_number FROM number_key WHERE number_kind = :b1 AND key_hash = :b2 ORDER BY
addressee_number;
EXPLAIN PLAN SET STATEMENT_ID = '7f2f033a' FOR
SELECT addressee_number, version_no FROM record_version WHERE movement_id = :b1 ORDER BY
addressee_number, version_no;
EXPLAIN PLAN SET STATEMENT_ID = '4a8d59c3' FOR
DELETE FROM address_key;
EXPLAIN PLAN SET STATEMENT_ID = '67e5b7d1' FOR
DELETE FROM address_key WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'a7436c9e' FOR
INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key) VALUES (:b1, :b2,
:b3, :b4, :b5);
EXPLAIN PLAN SET STATEMENT_ID = 'fff47438' FOR
SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name, r.display_kana,
r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex, r.address_text, r.removal_reason,
r.removal_on, k.lock_kind FROM resident r LEFT JOIN resident_lock k ON k.addressee_number =
r.addressee_number AND k.lock_kind = 'P' WHERE r.addressee_number IN (:b1, :b2, :b3, :b4, :b5, :b6,
:b7, :b8, :b9, :b10, :b11, :b12, :b13, :b14, :b15, :b16);
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
EXPLAIN PLAN SET STATEMENT_ID = '8353bc54' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_suffix d WHERE d.kind = :b1 AND
d.suffix_key LIKE :b2 ESCAPE '!' AND d.birth = :b3 AND d.resident_until > :b4 ORDER BY d.kind,
d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '147da08b' FOR
SELECT d.addressee_number, d.name_form, d.in_force FROM name_suffix d WHERE d.kind = :b1 AND
d.suffix_key LIKE :b2 ESCAPE '!' AND d.birth BETWEEN :b3 AND :b4 AND d.resident_until > :b5 ORDER
BY d.kind, d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;
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
EXPLAIN PLAN SET STATEMENT_ID = '11808a77' FOR
DELETE FROM name_key;
EXPLAIN PLAN SET STATEMENT_ID = '337e770d' FOR
DELETE FROM name_suffix;
EXPLAIN PLAN SET STATEMENT_ID = 'aef8755b' FOR
DELETE FROM name_key WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = '9ed6cc7e' FOR
DELETE FROM name_suffix WHERE kind = :b1 AND suffix_key = :b2 AND birth = :b3 AND addressee_number
= :b4;
EXPLAIN PLAN SET STATEMENT_ID = '9a85a227' FOR
INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key, given_key,
birth, sex) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9);
EXPLAIN PLAN SET STATEMENT_ID = 'b787e280' FOR
INSERT INTO name_suffix (kind, suffix_key, birth, addressee_number, name_form, in_force,
resident_until) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7);
EXPLAIN PLAN SET STATEMENT_ID = 'dc35cd4c' FOR
SELECT kind, full_key, birth FROM name_key WHERE addressee_number = :b1;
EXPLAIN PLAN SET STATEMENT_ID = 'e7fec867' FOR
SELECT DISTINCT v.building FROM address_key k JOIN resident r ON r.addressee_number =
k.addressee_number JOIN record_version v ON v.addressee_number = r.addressee_number AND
v.version_no = r.version_no WHERE k.place_key = :b1 AND k.kind = 'P' AND k.in_force = '1' AND
r.removal_on IS NULL AND v.building IS NOT NULL ORDER BY v.building OFFSET 0 ROWS FETCH NEXT :b2
ROWS ONLY;
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
EXPLAIN PLAN SET STATEMENT_ID = 'c5304d34' FOR
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code,
function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code,
operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen,
stream, terminal, two_factor FROM audit_event WHERE (event_id IN (:b1,:b2)) ORDER BY occurred_at
DESC, event_id DESC;
EXPLAIN PLAN SET STATEMENT_ID = 'f918586d' FOR
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail
AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11, listed
AS a12, mac_format AS a13, mac_key AS a14, number_use AS a15, occurred_at AS a16, office_code AS
a17, operator_id AS a18, operator_name AS a19, purpose_code AS a20, receipt AS a21, record_ref AS
a22, result_code AS a23, row_mac AS a24, screen AS a25, stream AS a26, terminal AS a27, two_factor
AS a28 FROM audit_event WHERE (event_id IN (:b1,:b2)) ORDER BY occurred_at DESC, event_id DESC
OFFSET :b3 ROWS FETCH NEXT :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '82f072c5' FOR
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code,
function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code,
operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen,
stream, terminal, two_factor FROM audit_event WHERE (((occurred_at >= :b1) AND (occurred_at <=
:b2)) AND ((occurred_at < :b3) OR (event_id < :b4))) ORDER BY occurred_at DESC, event_id DESC;
EXPLAIN PLAN SET STATEMENT_ID = 'd6a95c8b' FOR
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail
AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11, listed
AS a12, mac_format AS a13, mac_key AS a14, number_use AS a15, occurred_at AS a16, office_code AS
a17, operator_id AS a18, operator_name AS a19, purpose_code AS a20, receipt AS a21, record_ref AS
a22, result_code AS a23, row_mac AS a24, screen AS a25, stream AS a26, terminal AS a27, two_factor
AS a28 FROM audit_event WHERE (((occurred_at >= :b1) AND (occurred_at <= :b2)) AND ((occurred_at <
:b3) OR (event_id < :b4))) ORDER BY occurred_at DESC, event_id DESC OFFSET :b5 ROWS FETCH NEXT :b6
ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '22c981b3' FOR
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to
FROM role_grant WHERE (((role_code = :b1) AND (account_id = :b2)) AND ((valid_to IS NULL) OR
(valid_to > :b3)));
EXPLAIN PLAN SET STATEMENT_ID = '417cf155' FOR
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE
(movement_id = :b1) ORDER BY addressee_number;
EXPLAIN PLAN SET STATEMENT_ID = '31b56c49' FOR
SELECT addressee_number AS a1, expires_at AS a2, lock_kind AS a3, movement_id AS a4, operator_id AS
a5 FROM resident_lock WHERE (movement_id = :b1) ORDER BY addressee_number OFFSET :b2 ROWS FETCH
NEXT :b3 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '57723d2c' FOR
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE
(addressee_number IN (:b1,:b2));
EXPLAIN PLAN SET STATEMENT_ID = '3c737588' FOR
SELECT message_no FROM network_message_due ORDER BY message_no;
EXPLAIN PLAN SET STATEMENT_ID = 'b2457be6' FOR
SELECT message_no AS a1 FROM network_message_due ORDER BY message_no OFFSET :b1 ROWS FETCH NEXT :b2
ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = 'fb0d5afb' FOR
SELECT t0.message_no, t0.made_at, t0.movement_id, t0.movers, t0.sealed_data, t0.withdraws FROM
network_message t0 WHERE (((t0.movement_id = :b1) AND (t0.withdraws IS NULL)) AND NOT EXISTS
(SELECT :b2 FROM network_message t1 WHERE (t1.withdraws = t0.message_no)));
EXPLAIN PLAN SET STATEMENT_ID = '58cbf9af' FOR
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt,
request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE
(state = :b1) ORDER BY entered_at, movement_id;
EXPLAIN PLAN SET STATEMENT_ID = 'd64d24d8' FOR
SELECT movement_id AS a1, acknowledged AS a2, entered_at AS a3, kind AS a4, lock_version AS a5,
office AS a6, operator_id AS a7, receipt AS a8, request_hash AS a9, idempotency_key AS a10,
sealed_request AS a11, state AS a12, terminal AS a13 FROM provisional_movement WHERE (state = :b1)
ORDER BY entered_at, movement_id OFFSET :b2 ROWS FETCH NEXT :b3 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '2fb941fa' FOR
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt,
request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE
(idempotency_key = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '3ab0f5e4' FOR
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt,
request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE
((state = :b1) AND (office = :b2)) ORDER BY entered_at, movement_id;
EXPLAIN PLAN SET STATEMENT_ID = '2a7201cb' FOR
SELECT movement_id AS a1, acknowledged AS a2, entered_at AS a3, kind AS a4, lock_version AS a5,
office AS a6, operator_id AS a7, receipt AS a8, request_hash AS a9, idempotency_key AS a10,
sealed_request AS a11, state AS a12, terminal AS a13 FROM provisional_movement WHERE ((state = :b1)
AND (office = :b2)) ORDER BY entered_at, movement_id OFFSET :b3 ROWS FETCH NEXT :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '02b31d10' FOR
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt,
request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE
((state = :b1) AND (operator_id = :b2)) ORDER BY entered_at, movement_id;
EXPLAIN PLAN SET STATEMENT_ID = '13c0aa1a' FOR
SELECT movement_id AS a1, acknowledged AS a2, entered_at AS a3, kind AS a4, lock_version AS a5,
office AS a6, operator_id AS a7, receipt AS a8, request_hash AS a9, idempotency_key AS a10,
sealed_request AS a11, state AS a12, terminal AS a13 FROM provisional_movement WHERE ((state = :b1)
AND (operator_id = :b2)) ORDER BY entered_at, movement_id OFFSET :b3 ROWS FETCH NEXT :b4 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '5d1367f2' FOR
SELECT DISTINCT office FROM provisional_movement WHERE (state = :b1) ORDER BY office;
EXPLAIN PLAN SET STATEMENT_ID = 'e0c8d840' FOR
SELECT DISTINCT office AS a1 FROM provisional_movement WHERE (state = :b1) ORDER BY office OFFSET
:b2 ROWS FETCH NEXT :b3 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '2da3773c' FOR
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at,
sealed_data, state, taken FROM received_move_out WHERE (message_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'f0fa9950' FOR
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at,
sealed_data, state, taken FROM received_move_out WHERE ((received_no < :b1) AND (((state IN (:b2,
:b3)) AND (planned_on >= :b4)) OR (state = :b5))) ORDER BY received_no DESC;
EXPLAIN PLAN SET STATEMENT_ID = '32540a08' FOR
SELECT received_no AS a1, content_hash AS a2, lock_version AS a3, message_id AS a4, persons AS a5,
planned_on AS a6, received_at AS a7, sealed_data AS a8, state AS a9, taken AS a10 FROM
received_move_out WHERE ((received_no < :b1) AND (((state IN (:b2, :b3)) AND (planned_on >= :b4))
OR (state = :b5))) ORDER BY received_no DESC OFFSET :b6 ROWS FETCH NEXT :b7 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '14399259' FOR
SELECT movement_id FROM received_move_out_use WHERE (received_no = :b1) ORDER BY movement_id;
EXPLAIN PLAN SET STATEMENT_ID = 'c97cf523' FOR
SELECT movement_id AS a1 FROM received_move_out_use WHERE (received_no = :b1) ORDER BY movement_id
OFFSET :b2 ROWS FETCH NEXT :b3 ROWS ONLY;
EXPLAIN PLAN SET STATEMENT_ID = '5a5dee93' FOR
SELECT addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording,
display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on,
removal_reason, sex, town_code, version_no FROM resident WHERE ((birth_on = :b1) AND (sex = :b2));
EXPLAIN PLAN SET STATEMENT_ID = 'a5f83d1f' FOR
DELETE FROM resident;
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
EXPLAIN PLAN SET STATEMENT_ID = 'a9254c64' FOR
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code,
function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code,
operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen,
stream, terminal, two_factor FROM audit_event WHERE (event_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '2b5c229d' FOR
SELECT audit_event_seq.NEXTVAL FROM DUAL;
EXPLAIN PLAN SET STATEMENT_ID = '6661657b' FOR
INSERT INTO audit_event (event_id, action_code, copies, correlation, criteria, detail, findings,
form_code, function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at,
office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac,
screen, stream, terminal, two_factor) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10,
:b11, :b12, :b13, :b14, :b15, :b16, :b17, :b18, :b19, :b20, :b21, :b22, :b23, :b24, :b25, :b26,
:b27, :b28);
EXPLAIN PLAN SET STATEMENT_ID = 'ad17422a' FOR
INSERT INTO audit_event_subject (event_id, seq_no, addressee_number, relation) VALUES (:b1, :b2,
:b3, :b4);
EXPLAIN PLAN SET STATEMENT_ID = 'c7dcb57b' FOR
DELETE FROM audit_listing_due WHERE (event_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'f5283e45' FOR
SELECT event_id FROM audit_listing_due WHERE (event_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '99c35c71' FOR
INSERT INTO audit_listing_due (event_id) VALUES (:b1);
EXPLAIN PLAN SET STATEMENT_ID = '646ba74d' FOR
SELECT event_id FROM audit_listing_due WHERE (event_id = :b1) FOR UPDATE;
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
EXPLAIN PLAN SET STATEMENT_ID = 'b629ed2e' FOR
UPDATE resident_lock SET expires_at = :b1, lock_kind = :b2, movement_id = :b3, operator_id = :b4
WHERE (addressee_number = :b5);
EXPLAIN PLAN SET STATEMENT_ID = 'bb085d6b' FOR
DELETE FROM resident_lock WHERE (addressee_number = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '9a7b7950' FOR
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE
(addressee_number = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '6ea578fd' FOR
INSERT INTO resident_lock (addressee_number, expires_at, lock_kind, movement_id, operator_id)
VALUES (:b1, :b2, :b3, :b4, :b5);
EXPLAIN PLAN SET STATEMENT_ID = '38e2e993' FOR
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE
(addressee_number = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = 'a7e915c1' FOR
DELETE FROM network_message_due WHERE (message_no = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '6a0c67a0' FOR
SELECT message_no FROM network_message_due WHERE (message_no = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '6e7bc8e3' FOR
INSERT INTO network_message_due (message_no) VALUES (:b1);
EXPLAIN PLAN SET STATEMENT_ID = '2b415883' FOR
SELECT message_no FROM network_message_due WHERE (message_no = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = '4666cf3b' FOR
SELECT message_no, made_at, movement_id, movers, sealed_data, withdraws FROM network_message WHERE
(message_no = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '5d31d8ea' FOR
INSERT INTO network_message (message_no, made_at, movement_id, movers, sealed_data, withdraws)
VALUES (:b1, :b2, :b3, :b4, :b5, :b6);
EXPLAIN PLAN SET STATEMENT_ID = '5dd4e469' FOR
UPDATE number_counter SET last_serial = :b1 WHERE (counter_name = :b2);
EXPLAIN PLAN SET STATEMENT_ID = 'ac3d4529' FOR
DELETE FROM number_counter WHERE (counter_name = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'e5edcaeb' FOR
SELECT counter_name, last_serial FROM number_counter WHERE (counter_name = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'dcafeee7' FOR
INSERT INTO number_counter (counter_name, last_serial) VALUES (:b1, :b2);
EXPLAIN PLAN SET STATEMENT_ID = 'f08a28bb' FOR
SELECT counter_name, last_serial FROM number_counter WHERE (counter_name = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = '608f7027' FOR
UPDATE provisional_movement SET acknowledged = :b1, entered_at = :b2, kind = :b3, office = :b4,
operator_id = :b5, receipt = :b6, request_hash = :b7, idempotency_key = :b8, sealed_request = :b9,
state = :b10, terminal = :b11, lock_version = :b12 WHERE ((movement_id = :b13) AND (lock_version =
:b14));
EXPLAIN PLAN SET STATEMENT_ID = 'af40edc6' FOR
DELETE FROM provisional_movement WHERE ((movement_id = :b1) AND (lock_version = :b2));
EXPLAIN PLAN SET STATEMENT_ID = '32de88dd' FOR
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt,
request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE
(movement_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '0590727b' FOR
SELECT movement_seq.NEXTVAL FROM DUAL;
EXPLAIN PLAN SET STATEMENT_ID = '20fb76bd' FOR
INSERT INTO provisional_movement (movement_id, acknowledged, entered_at, kind, lock_version,
office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal)
VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13);
EXPLAIN PLAN SET STATEMENT_ID = '04ee63aa' FOR
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt,
request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE
(movement_id = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = 'e436ac22' FOR
UPDATE received_move_out SET content_hash = :b1, message_id = :b2, persons = :b3, planned_on = :b4,
received_at = :b5, state = :b6, taken = :b7, lock_version = :b8 WHERE ((received_no = :b9) AND
(lock_version = :b10));
EXPLAIN PLAN SET STATEMENT_ID = '25f0428f' FOR
DELETE FROM received_move_out WHERE ((received_no = :b1) AND (lock_version = :b2));
EXPLAIN PLAN SET STATEMENT_ID = 'b4659150' FOR
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at,
sealed_data, state, taken FROM received_move_out WHERE (received_no = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '3ed7ec38' FOR
INSERT INTO received_move_out (received_no, content_hash, lock_version, message_id, persons,
planned_on, received_at, sealed_data, state, taken) VALUES (:b1, :b2, :b3, :b4, :b5, :b6, :b7, :b8,
:b9, :b10);
EXPLAIN PLAN SET STATEMENT_ID = '47cc3a7c' FOR
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at,
sealed_data, state, taken FROM received_move_out WHERE (received_no = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = 'ff39d58f' FOR
UPDATE received_move_out_use SET persons = :b1, received_no = :b2 WHERE (movement_id = :b3);
EXPLAIN PLAN SET STATEMENT_ID = 'a932ec50' FOR
DELETE FROM received_move_out_use WHERE (movement_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '8a436882' FOR
SELECT movement_id, persons, received_no FROM received_move_out_use WHERE (movement_id = :b1);
EXPLAIN PLAN SET STATEMENT_ID = 'aa82b733' FOR
INSERT INTO received_move_out_use (movement_id, persons, received_no) VALUES (:b1, :b2, :b3);
EXPLAIN PLAN SET STATEMENT_ID = 'dbfa7ee8' FOR
SELECT movement_id, persons, received_no FROM received_move_out_use WHERE (movement_id = :b1) FOR
UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = 'c67499c3' FOR
UPDATE resident SET address_text = :b1, birth_kind = :b2, birth_on = :b3, birth_text = :b4,
birth_wording = :b5, display_kana = :b6, display_name = :b7, household_number = :b8, resident_kind
= :b9, recorded_at = :b10, removal_on = :b11, removal_reason = :b12, sex = :b13, town_code = :b14,
version_no = :b15, lock_version = :b16 WHERE ((addressee_number = :b17) AND (lock_version = :b18));
EXPLAIN PLAN SET STATEMENT_ID = 'f810ecc7' FOR
DELETE FROM resident WHERE ((addressee_number = :b1) AND (lock_version = :b2));
EXPLAIN PLAN SET STATEMENT_ID = '51ccc3d3' FOR
SELECT addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording,
display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on,
removal_reason, sex, town_code, version_no FROM resident WHERE (addressee_number = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '79dff689' FOR
INSERT INTO resident (addressee_number, address_text, birth_kind, birth_on, birth_text,
birth_wording, display_kana, display_name, household_number, resident_kind, lock_version,
recorded_at, removal_on, removal_reason, sex, town_code, version_no) VALUES (:b1, :b2, :b3, :b4,
:b5, :b6, :b7, :b8, :b9, :b10, :b11, :b12, :b13, :b14, :b15, :b16, :b17);
EXPLAIN PLAN SET STATEMENT_ID = 'b5daa360' FOR
SELECT addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording,
display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on,
removal_reason, sex, town_code, version_no FROM resident WHERE (addressee_number = :b1) FOR UPDATE;
EXPLAIN PLAN SET STATEMENT_ID = 'f87410a0' FOR
UPDATE town SET town_kana = :b1, town_name = :b2, postal = :b3 WHERE (town_code = :b4);
EXPLAIN PLAN SET STATEMENT_ID = '4ab36a34' FOR
DELETE FROM town WHERE (town_code = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '5cbca3bc' FOR
SELECT town_code, town_kana, town_name, postal FROM town WHERE (town_code = :b1);
EXPLAIN PLAN SET STATEMENT_ID = '4d99f2fe' FOR
INSERT INTO town (town_code, town_kana, town_name, postal) VALUES (:b1, :b2, :b3, :b4);
EXPLAIN PLAN SET STATEMENT_ID = '02ce5ba3' FOR
SELECT town_code, town_kana, town_name, postal FROM town WHERE (town_code = :b1) FOR UPDATE;

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
REVOKE ALL ON audit_listing FROM juki_application;
GRANT READ, INSERT ON audit_listing TO juki_application;
REVOKE ALL ON audit_listing_block FROM juki_application;
GRANT READ, INSERT ON audit_listing_block TO juki_application;
REVOKE ALL ON audit_listing_due FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit_listing_due TO juki_application;
REVOKE ALL ON awaited_notice FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON awaited_notice TO juki_application;
REVOKE ALL ON card_certificate FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON card_certificate TO juki_application;
REVOKE ALL ON card_certificate_end FROM juki_application;
GRANT READ, INSERT ON card_certificate_end TO juki_application;
REVOKE ALL ON certificate_fee FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON certificate_fee TO juki_application;
REVOKE ALL ON certifier FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON certifier TO juki_application;
REVOKE ALL ON headless_member FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON headless_member TO juki_application;
REVOKE ALL ON household_member FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON household_member TO juki_application;
REVOKE ALL ON import_run FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_run TO juki_application;
REVOKE ALL ON issue_counter FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON issue_counter TO juki_application;
REVOKE ALL ON issue_disposal FROM juki_application;
GRANT READ, INSERT ON issue_disposal TO juki_application;
REVOKE ALL ON issue_document FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON issue_document TO juki_application;
REVOKE ALL ON issue_history FROM juki_application;
GRANT READ, INSERT ON issue_history TO juki_application;
REVOKE ALL ON issue_subject FROM juki_application;
GRANT READ, INSERT ON issue_subject TO juki_application;
REVOKE ALL ON kiosk_application FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON kiosk_application TO juki_application;
REVOKE ALL ON kiosk_document FROM juki_application;
GRANT READ, INSERT ON kiosk_document TO juki_application;
REVOKE ALL ON kiosk_event FROM juki_application;
GRANT READ, INSERT ON kiosk_event TO juki_application;
REVOKE ALL ON kiosk_member_ref FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON kiosk_member_ref TO juki_application;
REVOKE ALL ON kiosk_message FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON kiosk_message TO juki_application;
REVOKE ALL ON kiosk_opening FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON kiosk_opening TO juki_application;
REVOKE ALL ON kiosk_session FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON kiosk_session TO juki_application;
REVOKE ALL ON movement FROM juki_application;
GRANT READ, INSERT ON movement TO juki_application;
REVOKE ALL ON name_key FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON name_key TO juki_application;
REVOKE ALL ON name_suffix FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON name_suffix TO juki_application;
REVOKE ALL ON network_message FROM juki_application;
GRANT READ, INSERT ON network_message TO juki_application;
REVOKE ALL ON network_message_due FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON network_message_due TO juki_application;
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
REVOKE ALL ON received_move_out FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON received_move_out TO juki_application;
REVOKE ALL ON received_move_out_use FROM juki_application;
GRANT SELECT, INSERT, UPDATE, DELETE ON received_move_out_use TO juki_application;
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.audit_listing SELECT * FROM juki_owner.audit_listing WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.audit_listing WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.audit_listing FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.audit_listing' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.audit_listing_block SELECT * FROM juki_owner.audit_listing_block WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.audit_listing_block WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.audit_listing_block FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.audit_listing_block' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.card_certificate_end SELECT * FROM juki_owner.card_certificate_end WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.card_certificate_end WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.card_certificate_end FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.card_certificate_end' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.issue_disposal SELECT * FROM juki_owner.issue_disposal WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.issue_disposal WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.issue_disposal FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.issue_disposal' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.issue_history SELECT * FROM juki_owner.issue_history WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.issue_history WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.issue_history FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.issue_history' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.issue_subject SELECT * FROM juki_owner.issue_subject WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.issue_subject WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.issue_subject FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.issue_subject' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.kiosk_document SELECT * FROM juki_owner.kiosk_document WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.kiosk_document WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.kiosk_document FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.kiosk_document' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.kiosk_event SELECT * FROM juki_owner.kiosk_event WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.kiosk_event WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.kiosk_event FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.kiosk_event' FROM dual)
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
  EXECUTE IMMEDIATE 'INSERT INTO juki_owner.network_message SELECT * FROM juki_owner.network_message WHERE 1 = 0';
  FOR attempt IN (
    SELECT 'DELETE FROM juki_owner.network_message WHERE 1 = 0' AS text FROM dual
    UNION ALL SELECT 'SELECT * FROM juki_owner.network_message FOR UPDATE' FROM dual
    UNION ALL SELECT 'TRUNCATE TABLE juki_owner.network_message' FROM dual)
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
