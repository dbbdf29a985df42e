-- Every SQL text that the product sends to Oracle (SQL一覧). Generated: run SqlCorpusTest
-- with -Dcorpus.write=true. A statement stands under each place that asks for it.

-- jp.juki.infrastructure.access.StoredAccounts.SQL_ADD_TERMINAL
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES (?, ?, ?, ?);

-- jp.juki.infrastructure.access.StoredAccounts.SQL_FUNCTIONS
SELECT DISTINCT f.function_code FROM role_grant g JOIN role_function f ON f.role_code = g.role_code WHERE (g.account_id = ? OR g.office_code = ?) AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?);

-- jp.juki.infrastructure.access.StoredAccounts.SQL_ITEMS
SELECT DISTINCT i.item_code FROM role_grant g JOIN role_item i ON i.role_code = g.role_code WHERE (g.account_id = ? OR g.office_code = ?) AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?);

-- jp.juki.infrastructure.access.StoredAccounts.SQL_OFFICE
SELECT office_code FROM office WHERE office_code = ?;

-- jp.juki.infrastructure.access.StoredAccounts.SQL_OFFICE_NAME
SELECT office_name FROM office WHERE office_code = ?;

-- jp.juki.infrastructure.access.StoredAccounts.SQL_ROLE
SELECT role_code FROM access_role WHERE role_code = ?;

-- jp.juki.infrastructure.access.StoredAccounts.SQL_TERMINAL
SELECT terminal_code FROM terminal WHERE network_address = ?;

-- jp.juki.infrastructure.access.StoredAccounts.SQL_TERMINAL_NAME
SELECT terminal_name FROM terminal WHERE terminal_code = ?;

-- jp.juki.infrastructure.access.StoredPurposes.SQL_PURPOSES
SELECT purpose_code, purpose_name, legal_basis, receipt_required FROM purpose WHERE offered = '1' ORDER BY display_order, purpose_code;

-- jp.juki.infrastructure.address.StoredTownDictionary.SQL_STARTING_WITH
SELECT town_code, town_name, town_kana, postal FROM town WHERE town_name LIKE ? ESCAPE '!' OR town_kana LIKE ? ESCAPE '!' OR postal LIKE ? ESCAPE '!' ORDER BY town_kana, town_code OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- jp.juki.infrastructure.audit.Listings.SQL_BLOCK
SELECT block_no FROM audit_listing_block WHERE block_no = ?;

-- jp.juki.infrastructure.audit.Listings.SQL_DUE
SELECT d.event_id, e.listed FROM audit_listing_due d JOIN audit_event e ON e.event_id = d.event_id WHERE d.event_id < ? ORDER BY d.event_id FETCH FIRST 512 ROWS ONLY;

-- jp.juki.infrastructure.audit.Listings.SQL_ENTER
INSERT INTO audit_listing (block_no, addressee_number, event_id) VALUES (?, ?, ?);

-- jp.juki.infrastructure.audit.Listings.SQL_ENTER_BLOCK
INSERT INTO audit_listing_block (block_no) VALUES (?);

-- jp.juki.infrastructure.audit.Listings.SQL_LISTED
SELECT event_id, addressee_number FROM audit_listing WHERE block_no = ?;

-- jp.juki.infrastructure.audit.Listings.SQL_NEWEST
SELECT MAX(event_id) FROM audit_listing_due;

-- jp.juki.infrastructure.audit.Listings.SQL_TAKE
DELETE FROM audit_listing_due WHERE event_id = ?;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 001
SELECT e.event_id FROM audit_event e ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 002
SELECT e.event_id FROM (SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = ? UNION SELECT l.event_id FROM audit_listing_block b JOIN audit_listing l ON l.block_no = b.block_no AND l.addressee_number = ?) w JOIN audit_event e ON e.event_id = w.event_id ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 003
SELECT e.event_id FROM audit_event e WHERE e.operator_id = ? ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 004
SELECT e.event_id FROM audit_event e WHERE e.action_code = ? ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 005
SELECT e.event_id FROM audit_event e WHERE e.result_code = ? ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 006
SELECT e.event_id FROM audit_event e WHERE e.occurred_at >= ? ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 007
SELECT e.event_id FROM audit_event e WHERE e.occurred_at < ? ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 008
SELECT e.event_id FROM audit_event e WHERE e.occurred_at <= ? AND (e.occurred_at < ? OR e.event_id < ?) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 009
SELECT e.event_id FROM (SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = ? UNION SELECT l.event_id FROM audit_listing_block b JOIN audit_listing l ON l.block_no = b.block_no AND l.addressee_number = ?) w JOIN audit_event e ON e.event_id = w.event_id WHERE e.operator_id = ? AND e.action_code = ? AND e.result_code = ? AND e.occurred_at >= ? AND e.occurred_at < ? AND e.occurred_at <= ? AND (e.occurred_at < ? OR e.event_id < ?) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.batch.StoredImportRuns.SQL_BEGIN
INSERT INTO import_run (run_id, state, started_at) VALUES (1, 'L', ?);

-- jp.juki.infrastructure.batch.StoredImportRuns.SQL_END
UPDATE import_run SET state = 'D', ended_at = ?, person_count = ? WHERE run_id = 1;

-- jp.juki.infrastructure.batch.StoredImportRuns.SQL_STATE
SELECT state FROM import_run WHERE run_id = 1;

-- jp.juki.infrastructure.certificate.StoredCertifiers.SQL_FEE
SELECT fee_yen FROM certificate_fee WHERE channel = ? AND form = ?;

-- jp.juki.infrastructure.certificate.StoredCertifiers.SQL_IN_FORCE
SELECT kind, prefecture, title, person_name FROM certifier WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY valid_from DESC, certifier_id DESC;

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_ABOUT
SELECT h.issue_id, h.document_id, h.issue_number, h.issued_at, h.form, h.page_count, h.office, h.operator_id, x.disposed_at, h.certified_by, h.seal, h.shown_items, h.terminal FROM issue_subject s JOIN issue_history h ON h.document_id = s.document_id LEFT JOIN issue_disposal x ON x.document_id = h.document_id WHERE s.addressee_number = ? ORDER BY h.issued_at DESC, h.issue_number FETCH FIRST 100 ROWS ONLY;

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_ADD
INSERT INTO issue_history (document_id, issue_id, issue_number, copy_no, copy_count, issued_at, form, shown_items, official, applicant_kind, channel, page_count, fee_yen, sha256, office, terminal, operator_id, receipt, idempotency_key, request_hash, certified_by, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_ADD_DOCUMENT
INSERT INTO issue_document (document_id, sealed_pdf) VALUES (?, ?);

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_ADD_SUBJECT
INSERT INTO issue_subject (document_id, addressee_number) VALUES (?, ?);

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_COUNT
UPDATE issue_counter SET counted_on = ?, last_serial = ? WHERE counter_id = '1' AND counted_on = ? AND last_serial = ?;

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_COUNTER
SELECT counted_on, last_serial FROM issue_counter WHERE counter_id = '1';

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_DISPOSE
INSERT INTO issue_disposal (document_id, disposed_at, operator_id, reason) VALUES (?, ?, ?, ?);

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_DOCUMENT
SELECT d.sealed_pdf, h.issue_number, h.form, h.shown_items, x.disposed_at FROM issue_history h JOIN issue_document d ON d.document_id = h.document_id LEFT JOIN issue_disposal x ON x.document_id = h.document_id WHERE h.issue_id = ? AND h.document_id = ?;

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_FIRST
SELECT MIN(h.issued_at) FROM issue_subject s JOIN issue_history h ON h.document_id = s.document_id LEFT JOIN issue_disposal x ON x.document_id = h.document_id WHERE s.addressee_number = ? AND h.form = ? AND h.issued_at >= ? AND x.document_id IS NULL;

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_REPEATED
SELECT h.issue_id, h.document_id, h.issue_number, h.page_count, h.sha256, h.fee_yen, h.request_hash, d.sealed_pdf FROM issue_history h JOIN issue_document d ON d.document_id = h.document_id WHERE h.operator_id = ? AND h.idempotency_key = ? ORDER BY h.copy_no;

-- jp.juki.infrastructure.certificate.StoredIssueHistory.SQL_SUBJECTS
SELECT addressee_number FROM issue_subject WHERE document_id = ? ORDER BY addressee_number;

-- jp.juki.infrastructure.kiosk.StoredCardCertificates.SQL_ADD
INSERT INTO card_certificate (serial_no, addressee_number, valid_from, valid_to) VALUES (?, ?, ?, ?);

-- jp.juki.infrastructure.kiosk.StoredCardCertificates.SQL_BY_HOLDER
SELECT c.serial_no, c.addressee_number, c.valid_from, c.valid_to, e.ended_on FROM card_certificate c LEFT JOIN card_certificate_end e ON e.serial_no = c.serial_no WHERE c.addressee_number = ? AND e.serial_no IS NULL ORDER BY c.valid_to DESC;

-- jp.juki.infrastructure.kiosk.StoredCardCertificates.SQL_BY_SERIAL
SELECT c.serial_no, c.addressee_number, c.valid_from, c.valid_to, e.ended_on FROM card_certificate c LEFT JOIN card_certificate_end e ON e.serial_no = c.serial_no WHERE c.serial_no = ?;

-- jp.juki.infrastructure.kiosk.StoredCardCertificates.SQL_CORRECT
UPDATE card_certificate SET valid_from = ?, valid_to = ? WHERE serial_no = ?;

-- jp.juki.infrastructure.kiosk.StoredCardCertificates.SQL_END_OTHERS
INSERT INTO card_certificate_end (serial_no, ended_on, account_id, recorded_at) SELECT c.serial_no, ?, ?, ? FROM card_certificate c WHERE c.addressee_number = ? AND c.serial_no <> ? AND NOT EXISTS (SELECT 1 FROM card_certificate_end e WHERE e.serial_no = c.serial_no);

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_ADD_DOCUMENT
INSERT INTO kiosk_document (document_id, application_id, issue_id, issue_number, copy_no, page_count, byte_count, sha256, binding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_ADD_EVENT
INSERT INTO kiosk_event (application_id, version_no, source, seq_no, step, state, recorded_at, document_id, received_sha256, pages_printed, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_ADD_MEMBER
INSERT INTO kiosk_member_ref (member_ref, session_id, addressee_number) VALUES (?, ?, ?);

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_ANSWER
UPDATE kiosk_message SET answered = '1', result_id = ?, result_state = ?, result_expires_at = ?, refusal_code = ? WHERE account_id = ? AND idempotency_key = ?;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_APPLICATION
SELECT application_id, session_id, certificate, copy_count, snapshot_id, fee_yen, state, version_no, applied_at FROM kiosk_application WHERE application_id = ?;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_APPLY
INSERT INTO kiosk_application (application_id, session_id, certificate, copy_count, snapshot_id, fee_yen, state, version_no, applied_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_CLAIM
INSERT INTO kiosk_message (account_id, idempotency_key, message_id, operation, body_hash, received_at, answered) VALUES (?, ?, ?, ?, ?, ?, '0');

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_DOCUMENTS
SELECT document_id, issue_id, issue_number, copy_no, page_count, byte_count, sha256, binding FROM kiosk_document WHERE application_id = ? ORDER BY copy_no;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_EVENTS
SELECT application_id, version_no, source, seq_no, step, state, recorded_at, document_id, received_sha256, pages_printed, cause FROM kiosk_event WHERE application_id = ? ORDER BY version_no;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_MEMBERS
SELECT member_ref, addressee_number FROM kiosk_member_ref WHERE session_id = ?;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_MESSAGE
SELECT account_id, idempotency_key, message_id, operation, body_hash, received_at, answered, result_id, result_state, result_expires_at, refusal_code FROM kiosk_message WHERE account_id = ? AND (idempotency_key = ? OR message_id = ?) ORDER BY CASE WHEN idempotency_key = ? THEN 0 ELSE 1 END;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_MOVE
UPDATE kiosk_application SET state = ?, version_no = ? WHERE application_id = ? AND state = ? AND version_no = ?;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_OPEN
INSERT INTO kiosk_session (session_id, transaction_id, account_id, kiosk_code, addressee_number, serial_no, state, version_no, snapshot_id, opened_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_OPENINGS
SELECT certificate, opens_minute, closes_minute, suspended FROM kiosk_opening ORDER BY certificate;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_OVERDUE
SELECT a.application_id, a.session_id, a.certificate, a.copy_count, a.snapshot_id, a.fee_yen, a.state, a.version_no, a.applied_at FROM kiosk_application a JOIN kiosk_session s ON s.session_id = a.session_id WHERE s.expires_at <= ? AND a.state IN ('APPLIED', 'CHECKED', 'RENDERED', 'VERIFIED', 'SEALED', 'DELIVERED', 'RECEIVED_OK', 'PAID', 'PRINTING') ORDER BY s.expires_at, a.application_id;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_PROLONG
UPDATE kiosk_session SET expires_at = ? WHERE session_id = ?;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_QUOTE
UPDATE kiosk_session SET state = ?, version_no = version_no + 1, snapshot_id = ? WHERE session_id = ? AND state = ? AND version_no = ?;

-- jp.juki.infrastructure.kiosk.StoredKiosks.SQL_SESSION
SELECT session_id, transaction_id, account_id, kiosk_code, addressee_number, serial_no, state, version_no, snapshot_id, opened_at, expires_at FROM kiosk_session WHERE session_id = ?;

-- jp.juki.infrastructure.register.AwaitedNoticeProjection.SQL_CLEAR
DELETE FROM awaited_notice;

-- jp.juki.infrastructure.register.AwaitedNoticeProjection.SQL_DELETE
DELETE FROM awaited_notice WHERE addressee_number = ?;

-- jp.juki.infrastructure.register.AwaitedNoticeProjection.SQL_INSERT
INSERT INTO awaited_notice (addressee_number, left_on) VALUES (?, ?);

-- jp.juki.infrastructure.register.AwaitedNoticeProjection.SQL_LEFT_BETWEEN
SELECT addressee_number FROM awaited_notice WHERE left_on BETWEEN ? AND ? AND (left_on > ? OR addressee_number > ?) ORDER BY left_on, addressee_number OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- jp.juki.infrastructure.register.HeadProjection.SQL_CLEAR_KEYS
DELETE FROM number_key;

-- jp.juki.infrastructure.register.HeadProjection.SQL_CLEAR_MEMBERS
DELETE FROM household_member;

-- jp.juki.infrastructure.register.HeadProjection.SQL_DELETE_KEYS
DELETE FROM number_key WHERE addressee_number = ?;

-- jp.juki.infrastructure.register.HeadProjection.SQL_DELETE_MEMBER
DELETE FROM household_member WHERE addressee_number = ?;

-- jp.juki.infrastructure.register.HeadProjection.SQL_INSERT_KEY
INSERT INTO number_key (number_kind, key_hash, addressee_number) VALUES (?, ?, ?);

-- jp.juki.infrastructure.register.HeadProjection.SQL_INSERT_MEMBER
INSERT INTO household_member (household_number, addressee_number) VALUES (?, ?);

-- jp.juki.infrastructure.register.HeadlessProjection.SQL_CLEAR
DELETE FROM headless_member;

-- jp.juki.infrastructure.register.HeadlessProjection.SQL_DELETE
DELETE FROM headless_member WHERE addressee_number = ?;

-- jp.juki.infrastructure.register.HeadlessProjection.SQL_INSERT
INSERT INTO headless_member (addressee_number, household_number, since_on) VALUES (?, ?, ?);

-- jp.juki.infrastructure.register.HeadlessProjection.SQL_MEMBERS
SELECT addressee_number FROM headless_member WHERE household_number = ?;

-- jp.juki.infrastructure.register.HeadlessProjection.SQL_ON
SELECT MIN(since_on), household_number FROM headless_member WHERE since_on <= ? GROUP BY household_number HAVING MIN(since_on) > ? OR MIN(since_on) = ? AND household_number > ? ORDER BY MIN(since_on), household_number OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- jp.juki.infrastructure.register.MovementColumns.SQL_INSERT_MOVEMENT
INSERT INTO movement (
movement_id, reason, basis, effective_on, effective_kind, effective_text,
effective_wording, notified_on, offered_on, noticed_on, processed_on, recorded_at,
office, terminal, operator_id, receipt, note, cancels_id, acknowledged)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.register.MovementColumns.SQL_MOVEMENTS
SELECT movement_id, reason, basis, effective_on, effective_kind, effective_text,
effective_wording, notified_on, offered_on, noticed_on, processed_on, recorded_at,
office, terminal, operator_id, receipt, note, cancels_id, acknowledged
 FROM movement WHERE movement_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.register.RecordVersionColumns.SQL_HISTORIES
SELECT addressee_number, version_no, movement_id, reason, effective_on, effective_kind,
effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name, former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind, birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot, building, postal,
resident_since_on, resident_since_kind, resident_since_text, resident_since_wording,
address_since_on, address_since_kind, address_since_text, address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,
previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot, former_building, former_postal, last_registered_municipality,
last_registered_text, last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status, residence_period, residence_expires_on,
card_number, individual_number, record_code, removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,
planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality, confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks
 FROM record_version WHERE addressee_number IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ORDER BY addressee_number, version_no;

-- jp.juki.infrastructure.register.RecordVersionColumns.SQL_HISTORIES_BETWEEN
SELECT addressee_number, version_no, movement_id, reason, effective_on, effective_kind,
effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name, former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind, birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot, building, postal,
resident_since_on, resident_since_kind, resident_since_text, resident_since_wording,
address_since_on, address_since_kind, address_since_text, address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,
previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot, former_building, former_postal, last_registered_municipality,
last_registered_text, last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status, residence_period, residence_expires_on,
card_number, individual_number, record_code, removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,
planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality, confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks
 FROM record_version WHERE addressee_number >= ? AND addressee_number <= ? ORDER BY addressee_number, version_no;

-- jp.juki.infrastructure.register.RecordVersionColumns.SQL_HISTORY
SELECT addressee_number, version_no, movement_id, reason, effective_on, effective_kind,
effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name, former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind, birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot, building, postal,
resident_since_on, resident_since_kind, resident_since_text, resident_since_wording,
address_since_on, address_since_kind, address_since_text, address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,
previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot, former_building, former_postal, last_registered_municipality,
last_registered_text, last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status, residence_period, residence_expires_on,
card_number, individual_number, record_code, removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,
planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality, confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks
 FROM record_version WHERE addressee_number = ? ORDER BY version_no;

-- jp.juki.infrastructure.register.RecordVersionColumns.SQL_INSERT_VERSION
INSERT INTO record_version (
addressee_number, version_no, movement_id, reason, effective_on, effective_kind,
effective_text, effective_wording, recorded_at, voids_version, household_number,
resident_kind, family_name, given_name, latin_name, kanji_name, family_kana,
given_kana, kana_state, former_name, former_kana, former_confirmed, alias_name,
alias_kana, alias_on, alias_in, birth_on, birth_kind, birth_text, birth_wording,
sex, relationship, member_order, head_name, town_code, town, lot, building, postal,
resident_since_on, resident_since_kind, resident_since_text, resident_since_wording,
address_since_on, address_since_kind, address_since_text, address_since_wording,
entry_notified_on, entry_ex_officio, previous_municipality, previous_text,
previous_postal, previous_country, previous_head, former_town_code, former_town,
former_lot, former_building, former_postal, last_registered_municipality,
last_registered_text, last_registered_postal, domicile, domicile_head, nationality,
foreign_category, residence_status, residence_period, residence_expires_on,
card_number, individual_number, record_code, removal_reason, removal_on,
removal_kind, removal_text, removal_wording, removal_notified_on,
planned_municipality, planned_text, planned_postal, planned_country,
confirmed_municipality, confirmed_text, confirmed_postal, confirmed_country,
confirmed_on, notice_received_on, remarks)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
?, ?, ?, ?, ?);

-- jp.juki.infrastructure.register.StoredDerivedData.SQL_ADD_EDITION
INSERT INTO search_key_edition (edition) VALUES (?);

-- jp.juki.infrastructure.register.StoredDerivedData.SQL_CLEAR_EDITION
DELETE FROM search_key_edition;

-- jp.juki.infrastructure.register.StoredDerivedData.SQL_EDITION
SELECT edition FROM search_key_edition;

-- jp.juki.infrastructure.register.StoredDerivedData.SQL_PERSONS_AFTER
SELECT addressee_number FROM record_version WHERE version_no = 1 AND addressee_number > ? ORDER BY addressee_number OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- jp.juki.infrastructure.register.StoredNumbering.SQL_ADD_STOCK
INSERT INTO record_code_stock (record_code, draw_order) VALUES (?, ?);

-- jp.juki.infrastructure.register.StoredNumbering.SQL_DRAWN
UPDATE record_code_stock SET addressee_number = ? WHERE record_code = ?;

-- jp.juki.infrastructure.register.StoredNumbering.SQL_LAST_STOCKED
SELECT MAX(draw_order) FROM record_code_stock;

-- jp.juki.infrastructure.register.StoredNumbering.SQL_STOCKED
SELECT record_code FROM record_code_stock WHERE draw_order = ?;

-- jp.juki.infrastructure.register.StoredRegister.SQL_EVER_MEMBERS
SELECT addressee_number FROM household_member WHERE household_number = ? ORDER BY addressee_number;

-- jp.juki.infrastructure.register.StoredRegister.SQL_HOLDERS
SELECT addressee_number FROM number_key WHERE number_kind = ? AND key_hash = ? ORDER BY addressee_number;

-- jp.juki.infrastructure.register.StoredRegister.SQL_VERSIONS_OF
SELECT addressee_number, version_no FROM record_version WHERE movement_id = ? ORDER BY addressee_number, version_no;

-- jp.juki.infrastructure.search.AddressKeys.SQL_CLEAR_ADDRESSES
DELETE FROM address_key;

-- jp.juki.infrastructure.search.AddressKeys.SQL_DELETE_ADDRESSES
DELETE FROM address_key WHERE addressee_number = ?;

-- jp.juki.infrastructure.search.AddressKeys.SQL_INSERT_ADDRESS
INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key) VALUES (?, ?, ?, ?, ?);

-- jp.juki.infrastructure.search.IndexedSearching.SQL_HEADS
SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name, r.display_kana, r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex, r.address_text, r.removal_reason, r.removal_on, k.lock_kind FROM resident r LEFT JOIN resident_lock k ON k.addressee_number = r.addressee_number AND k.lock_kind = 'P' WHERE r.addressee_number IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 001
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key = ? AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 002
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key = ? AND d.birth BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 003
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key LIKE ? ESCAPE '!' AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 004
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key LIKE ? ESCAPE '!' AND d.birth BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 005
SELECT d.addressee_number, d.name_form, d.in_force FROM name_suffix d WHERE d.kind = ? AND d.suffix_key LIKE ? ESCAPE '!' AND d.birth = ? AND d.resident_until > ? ORDER BY d.kind, d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 006
SELECT d.addressee_number, d.name_form, d.in_force FROM name_suffix d WHERE d.kind = ? AND d.suffix_key LIKE ? ESCAPE '!' AND d.birth BETWEEN ? AND ? AND d.resident_until > ? ORDER BY d.kind, d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 007
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.given_key LIKE ? ESCAPE '!' AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.given_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 008
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.given_key LIKE ? ESCAPE '!' AND d.birth BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.given_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 009
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key LIKE ? ESCAPE '!' AND d.birth BETWEEN ? AND ? AND d.sex = ? AND EXISTS (SELECT 1 FROM name_key n WHERE n.addressee_number = d.addressee_number AND n.kind = ? AND n.full_key LIKE ? ESCAPE '!') AND EXISTS (SELECT 1 FROM address_key a WHERE a.addressee_number = d.addressee_number AND a.place_key LIKE ? ESCAPE '!') AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.town_code = ?) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.removal_reason = ?) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.relationship = ?) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.family_kana IS NULL AND v.given_kana IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.individual_number IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.record_code IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.building IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.previous_postal IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.head_name IS NULL) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 010
SELECT d.addressee_number, 'N', '1' FROM resident d WHERE d.addressee_number IN (?) AND EXISTS (SELECT 1 FROM name_key n WHERE n.addressee_number = d.addressee_number AND n.kind = ? AND n.full_key LIKE ? ESCAPE '!') AND EXISTS (SELECT 1 FROM name_key n WHERE n.addressee_number = d.addressee_number AND n.kind = ? AND n.full_key LIKE ? ESCAPE '!') AND EXISTS (SELECT 1 FROM name_key b WHERE b.addressee_number = d.addressee_number AND b.birth BETWEEN ? AND ?) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.sex = ?) AND EXISTS (SELECT 1 FROM address_key a WHERE a.addressee_number = d.addressee_number AND a.place_key LIKE ? ESCAPE '!') AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.town_code = ?) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.removal_reason = ?) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.relationship = ?) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.family_kana IS NULL AND v.given_kana IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.individual_number IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.record_code IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.building IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.previous_postal IS NULL) AND EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number = h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number = d.addressee_number AND v.head_name IS NULL) ORDER BY d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 011
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key LIKE ? ESCAPE '!' AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 012
SELECT d.addressee_number, 'P', d.in_force FROM address_key d WHERE d.place_key LIKE ? ESCAPE '!' AND EXISTS (SELECT 1 FROM name_key b WHERE b.addressee_number = d.addressee_number AND b.birth BETWEEN ? AND ?) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND h.sex = ?) AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.place_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 013
SELECT d.addressee_number, 'N', '1' FROM name_key d WHERE d.kind = ? AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 014
SELECT d.addressee_number, 'N', '1' FROM name_key d WHERE d.kind = ? AND d.birth BETWEEN ? AND ? AND d.sex = ? ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.NameKeys.SQL_CLEAR_NAMES
DELETE FROM name_key;

-- jp.juki.infrastructure.search.NameKeys.SQL_CLEAR_SUFFIXES
DELETE FROM name_suffix;

-- jp.juki.infrastructure.search.NameKeys.SQL_DELETE_NAMES
DELETE FROM name_key WHERE addressee_number = ?;

-- jp.juki.infrastructure.search.NameKeys.SQL_DELETE_SUFFIX
DELETE FROM name_suffix WHERE kind = ? AND suffix_key = ? AND birth = ? AND addressee_number = ?;

-- jp.juki.infrastructure.search.NameKeys.SQL_INSERT_NAME
INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key, given_key, birth, sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.search.NameKeys.SQL_INSERT_SUFFIX
INSERT INTO name_suffix (kind, suffix_key, birth, addressee_number, name_form, in_force, resident_until) VALUES (?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.search.NameKeys.SQL_NAMES
SELECT kind, full_key, birth FROM name_key WHERE addressee_number = ?;

-- jp.juki.infrastructure.search.StoredBuildings.SQL_AT
SELECT DISTINCT v.building FROM address_key k JOIN resident r ON r.addressee_number = k.addressee_number JOIN record_version v ON v.addressee_number = r.addressee_number AND v.version_no = r.version_no WHERE k.place_key = ? AND k.kind = 'P' AND k.in_force = '1' AND r.removal_on IS NULL AND v.building IS NOT NULL ORDER BY v.building OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- jp.juki.infrastructure.search.StoredSearchMemory.SQL_DELETE
DELETE FROM search_memory WHERE operator_id = ? AND searched_at = ?;

-- jp.juki.infrastructure.search.StoredSearchMemory.SQL_INSERT
INSERT INTO search_memory (operator_id, searched_at, sealed_line) VALUES (?, ?, ?);

-- jp.juki.infrastructure.search.StoredSearchMemory.SQL_RECENT
SELECT searched_at, sealed_line FROM search_memory WHERE operator_id = ? ORDER BY searched_at DESC;

-- query AccountRow.all
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash, token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account ORDER BY account_id;

-- query AccountRow.all paged
SELECT account_id AS a1, failed_count AS a2, kind AS a3, locked_until AS a4, operator_name AS a5, office_code AS a6, password_hash AS a7, token_index AS a8, totp_sealed AS a9, totp_step AS a10, valid_from AS a11, valid_to AS a12, account_version AS a13 FROM operator_account ORDER BY account_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query AccountRow.byToken
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash, token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account WHERE (token_index = ?);

-- query AccountRow.count
SELECT COUNT(account_id) FROM operator_account;

-- query AuditEventRow.byIds
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor FROM audit_event WHERE (event_id IN (?,?)) ORDER BY occurred_at DESC, event_id DESC;

-- query AuditEventRow.byIds paged
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11, listed AS a12, mac_format AS a13, mac_key AS a14, number_use AS a15, occurred_at AS a16, office_code AS a17, operator_id AS a18, operator_name AS a19, purpose_code AS a20, receipt AS a21, record_ref AS a22, result_code AS a23, row_mac AS a24, screen AS a25, stream AS a26, terminal AS a27, two_factor AS a28 FROM audit_event WHERE (event_id IN (?,?)) ORDER BY occurred_at DESC, event_id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query AuditEventRow.inSpan
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor FROM audit_event WHERE (((occurred_at >= ?) AND (occurred_at <= ?)) AND ((occurred_at < ?) OR (event_id < ?))) ORDER BY occurred_at DESC, event_id DESC;

-- query AuditEventRow.inSpan paged
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11, listed AS a12, mac_format AS a13, mac_key AS a14, number_use AS a15, occurred_at AS a16, office_code AS a17, operator_id AS a18, operator_name AS a19, purpose_code AS a20, receipt AS a21, record_ref AS a22, result_code AS a23, row_mac AS a24, screen AS a25, stream AS a26, terminal AS a27, two_factor AS a28 FROM audit_event WHERE (((occurred_at >= ?) AND (occurred_at <= ?)) AND ((occurred_at < ?) OR (event_id < ?))) ORDER BY occurred_at DESC, event_id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query GrantRow.openOfAccount
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to FROM role_grant WHERE (((role_code = ?) AND (account_id = ?)) AND ((valid_to IS NULL) OR (valid_to > ?)));

-- query HoldRow.ofMovement
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE (movement_id = ?) ORDER BY addressee_number;

-- query HoldRow.ofMovement paged
SELECT addressee_number AS a1, expires_at AS a2, lock_kind AS a3, movement_id AS a4, operator_id AS a5 FROM resident_lock WHERE (movement_id = ?) ORDER BY addressee_number OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query HoldRow.ofPersons
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE (addressee_number IN (?,?));

-- query NetworkMessageDue.all
SELECT message_no FROM network_message_due ORDER BY message_no;

-- query NetworkMessageDue.all paged
SELECT message_no AS a1 FROM network_message_due ORDER BY message_no OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query NetworkMessageRow.standing
SELECT t0.message_no, t0.made_at, t0.movement_id, t0.movers, t0.sealed_data, t0.withdraws FROM network_message t0 WHERE (((t0.movement_id = ?) AND (t0.withdraws IS NULL)) AND NOT EXISTS (SELECT ? FROM network_message t1 WHERE (t1.withdraws = t0.message_no)));

-- query ProvisionalRow.all
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE (state = ?) ORDER BY entered_at, movement_id;

-- query ProvisionalRow.all paged
SELECT movement_id AS a1, acknowledged AS a2, entered_at AS a3, kind AS a4, lock_version AS a5, office AS a6, operator_id AS a7, receipt AS a8, request_hash AS a9, idempotency_key AS a10, sealed_request AS a11, state AS a12, terminal AS a13 FROM provisional_movement WHERE (state = ?) ORDER BY entered_at, movement_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query ProvisionalRow.byKey
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE (idempotency_key = ?);

-- query ProvisionalRow.ofOffice
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE ((state = ?) AND (office = ?)) ORDER BY entered_at, movement_id;

-- query ProvisionalRow.ofOffice paged
SELECT movement_id AS a1, acknowledged AS a2, entered_at AS a3, kind AS a4, lock_version AS a5, office AS a6, operator_id AS a7, receipt AS a8, request_hash AS a9, idempotency_key AS a10, sealed_request AS a11, state AS a12, terminal AS a13 FROM provisional_movement WHERE ((state = ?) AND (office = ?)) ORDER BY entered_at, movement_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query ProvisionalRow.ofOperator
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE ((state = ?) AND (operator_id = ?)) ORDER BY entered_at, movement_id;

-- query ProvisionalRow.ofOperator paged
SELECT movement_id AS a1, acknowledged AS a2, entered_at AS a3, kind AS a4, lock_version AS a5, office AS a6, operator_id AS a7, receipt AS a8, request_hash AS a9, idempotency_key AS a10, sealed_request AS a11, state AS a12, terminal AS a13 FROM provisional_movement WHERE ((state = ?) AND (operator_id = ?)) ORDER BY entered_at, movement_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query ProvisionalRow.offices
SELECT DISTINCT office FROM provisional_movement WHERE (state = ?) ORDER BY office;

-- query ProvisionalRow.offices paged
SELECT DISTINCT office AS a1 FROM provisional_movement WHERE (state = ?) ORDER BY office OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query ReceivedMoveOutRow.byMessage
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at, sealed_data, state, taken FROM received_move_out WHERE (message_id = ?);

-- query ReceivedMoveOutRow.waiting
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at, sealed_data, state, taken FROM received_move_out WHERE ((received_no < ?) AND (((state IN (?, ?)) AND (planned_on >= ?)) OR (state = ?))) ORDER BY received_no DESC;

-- query ReceivedMoveOutRow.waiting paged
SELECT received_no AS a1, content_hash AS a2, lock_version AS a3, message_id AS a4, persons AS a5, planned_on AS a6, received_at AS a7, sealed_data AS a8, state AS a9, taken AS a10 FROM received_move_out WHERE ((received_no < ?) AND (((state IN (?, ?)) AND (planned_on >= ?)) OR (state = ?))) ORDER BY received_no DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query ReceivedMoveOutUse.movements
SELECT movement_id FROM received_move_out_use WHERE (received_no = ?) ORDER BY movement_id;

-- query ReceivedMoveOutUse.movements paged
SELECT movement_id AS a1 FROM received_move_out_use WHERE (received_no = ?) ORDER BY movement_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query ResidentHead.bornOn
SELECT addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording, display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on, removal_reason, sex, town_code, version_no FROM resident WHERE ((birth_on = ?) AND (sex = ?));

-- query ResidentHead.clear
DELETE FROM resident;

-- row AccountRow change and remove
UPDATE operator_account SET failed_count = ?, kind = ?, locked_until = ?, operator_name = ?, office_code = ?, password_hash = ?, token_index = ?, totp_sealed = ?, totp_step = ?, valid_from = ?, valid_to = ?, account_version = ? WHERE (account_id = ?);
DELETE FROM operator_account WHERE (account_id = ?);

-- row AccountRow find
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash, token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account WHERE (account_id = ?);

-- row AccountRow insert
INSERT INTO operator_account (account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash, token_index, totp_sealed, totp_step, valid_from, valid_to, account_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- row AccountRow lock
SELECT account_id, failed_count, kind, locked_until, operator_name, office_code, password_hash, token_index, totp_sealed, totp_step, valid_from, valid_to, account_version FROM operator_account WHERE (account_id = ?) FOR UPDATE;

-- row AuditEventRow find
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor FROM audit_event WHERE (event_id = ?);

-- row AuditEventRow insert
SELECT audit_event_seq.NEXTVAL FROM DUAL;
INSERT INTO audit_event (event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, listed, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO audit_event_subject (event_id, seq_no, addressee_number, relation) VALUES (?, ?, ?, ?);

-- row AuditListingDue change and remove
DELETE FROM audit_listing_due WHERE (event_id = ?);

-- row AuditListingDue find
SELECT event_id FROM audit_listing_due WHERE (event_id = ?);

-- row AuditListingDue insert
INSERT INTO audit_listing_due (event_id) VALUES (?);

-- row AuditListingDue lock
SELECT event_id FROM audit_listing_due WHERE (event_id = ?) FOR UPDATE;

-- row GrantRow change and remove
UPDATE role_grant SET account_id = ?, granted_at = ?, granted_by = ?, office_code = ?, role_code = ?, valid_from = ?, valid_to = ? WHERE (grant_id = ?);
DELETE FROM role_grant WHERE (grant_id = ?);

-- row GrantRow find
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to FROM role_grant WHERE (grant_id = ?);

-- row GrantRow insert
SELECT role_grant_seq.NEXTVAL FROM DUAL;
INSERT INTO role_grant (grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- row GrantRow lock
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to FROM role_grant WHERE (grant_id = ?) FOR UPDATE;

-- row HoldRow change and remove
UPDATE resident_lock SET expires_at = ?, lock_kind = ?, movement_id = ?, operator_id = ? WHERE (addressee_number = ?);
DELETE FROM resident_lock WHERE (addressee_number = ?);

-- row HoldRow find
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE (addressee_number = ?);

-- row HoldRow insert
INSERT INTO resident_lock (addressee_number, expires_at, lock_kind, movement_id, operator_id) VALUES (?, ?, ?, ?, ?);

-- row HoldRow lock
SELECT addressee_number, expires_at, lock_kind, movement_id, operator_id FROM resident_lock WHERE (addressee_number = ?) FOR UPDATE;

-- row NetworkMessageDue change and remove
DELETE FROM network_message_due WHERE (message_no = ?);

-- row NetworkMessageDue find
SELECT message_no FROM network_message_due WHERE (message_no = ?);

-- row NetworkMessageDue insert
INSERT INTO network_message_due (message_no) VALUES (?);

-- row NetworkMessageDue lock
SELECT message_no FROM network_message_due WHERE (message_no = ?) FOR UPDATE;

-- row NetworkMessageRow find
SELECT message_no, made_at, movement_id, movers, sealed_data, withdraws FROM network_message WHERE (message_no = ?);

-- row NetworkMessageRow insert
INSERT INTO network_message (message_no, made_at, movement_id, movers, sealed_data, withdraws) VALUES (?, ?, ?, ?, ?, ?);

-- row NumberCounter change and remove
UPDATE number_counter SET last_serial = ? WHERE (counter_name = ?);
DELETE FROM number_counter WHERE (counter_name = ?);

-- row NumberCounter find
SELECT counter_name, last_serial FROM number_counter WHERE (counter_name = ?);

-- row NumberCounter insert
INSERT INTO number_counter (counter_name, last_serial) VALUES (?, ?);

-- row NumberCounter lock
SELECT counter_name, last_serial FROM number_counter WHERE (counter_name = ?) FOR UPDATE;

-- row ProvisionalRow change and remove
UPDATE provisional_movement SET acknowledged = ?, entered_at = ?, kind = ?, office = ?, operator_id = ?, receipt = ?, request_hash = ?, idempotency_key = ?, sealed_request = ?, state = ?, terminal = ?, lock_version = ? WHERE ((movement_id = ?) AND (lock_version = ?));
DELETE FROM provisional_movement WHERE ((movement_id = ?) AND (lock_version = ?));

-- row ProvisionalRow find
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE (movement_id = ?);

-- row ProvisionalRow insert
SELECT movement_seq.NEXTVAL FROM DUAL;
INSERT INTO provisional_movement (movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- row ProvisionalRow lock
SELECT movement_id, acknowledged, entered_at, kind, lock_version, office, operator_id, receipt, request_hash, idempotency_key, sealed_request, state, terminal FROM provisional_movement WHERE (movement_id = ?) FOR UPDATE;

-- row ReceivedMoveOutRow change and remove
UPDATE received_move_out SET content_hash = ?, message_id = ?, persons = ?, planned_on = ?, received_at = ?, state = ?, taken = ?, lock_version = ? WHERE ((received_no = ?) AND (lock_version = ?));
DELETE FROM received_move_out WHERE ((received_no = ?) AND (lock_version = ?));

-- row ReceivedMoveOutRow find
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at, sealed_data, state, taken FROM received_move_out WHERE (received_no = ?);

-- row ReceivedMoveOutRow insert
INSERT INTO received_move_out (received_no, content_hash, lock_version, message_id, persons, planned_on, received_at, sealed_data, state, taken) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- row ReceivedMoveOutRow lock
SELECT received_no, content_hash, lock_version, message_id, persons, planned_on, received_at, sealed_data, state, taken FROM received_move_out WHERE (received_no = ?) FOR UPDATE;

-- row ReceivedMoveOutUse change and remove
UPDATE received_move_out_use SET persons = ?, received_no = ? WHERE (movement_id = ?);
DELETE FROM received_move_out_use WHERE (movement_id = ?);

-- row ReceivedMoveOutUse find
SELECT movement_id, persons, received_no FROM received_move_out_use WHERE (movement_id = ?);

-- row ReceivedMoveOutUse insert
INSERT INTO received_move_out_use (movement_id, persons, received_no) VALUES (?, ?, ?);

-- row ReceivedMoveOutUse lock
SELECT movement_id, persons, received_no FROM received_move_out_use WHERE (movement_id = ?) FOR UPDATE;

-- row ResidentHead change and remove
UPDATE resident SET address_text = ?, birth_kind = ?, birth_on = ?, birth_text = ?, birth_wording = ?, display_kana = ?, display_name = ?, household_number = ?, resident_kind = ?, recorded_at = ?, removal_on = ?, removal_reason = ?, sex = ?, town_code = ?, version_no = ?, lock_version = ? WHERE ((addressee_number = ?) AND (lock_version = ?));
DELETE FROM resident WHERE ((addressee_number = ?) AND (lock_version = ?));

-- row ResidentHead find
SELECT addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording, display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on, removal_reason, sex, town_code, version_no FROM resident WHERE (addressee_number = ?);

-- row ResidentHead insert
INSERT INTO resident (addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording, display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on, removal_reason, sex, town_code, version_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- row ResidentHead lock
SELECT addressee_number, address_text, birth_kind, birth_on, birth_text, birth_wording, display_kana, display_name, household_number, resident_kind, lock_version, recorded_at, removal_on, removal_reason, sex, town_code, version_no FROM resident WHERE (addressee_number = ?) FOR UPDATE;

-- row TownRow change and remove
UPDATE town SET town_kana = ?, town_name = ?, postal = ? WHERE (town_code = ?);
DELETE FROM town WHERE (town_code = ?);

-- row TownRow find
SELECT town_code, town_kana, town_name, postal FROM town WHERE (town_code = ?);

-- row TownRow insert
INSERT INTO town (town_code, town_kana, town_name, postal) VALUES (?, ?, ?, ?);

-- row TownRow lock
SELECT town_code, town_kana, town_name, postal FROM town WHERE (town_code = ?) FOR UPDATE;
