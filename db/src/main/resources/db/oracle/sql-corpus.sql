-- Every SQL text that the product sends to Oracle (SQL一覧). Generated: run SqlCorpusTest
-- with -Dcorpus.write=true. A statement stands under each place that asks for it.

-- jp.juki.infrastructure.access.StoredAccounts.SQL_ADD_TERMINAL
INSERT INTO terminal (terminal_code, terminal_name, office_code, network_address) VALUES (?, ?, ?, ?);

-- jp.juki.infrastructure.access.StoredAccounts.SQL_FUNCTIONS
SELECT DISTINCT f.function_code FROM role_grant g JOIN role_function f ON f.role_code = g.role_code WHERE (g.account_id = ? OR g.office_code = ?) AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?);

-- jp.juki.infrastructure.access.StoredAccounts.SQL_ITEMS
SELECT DISTINCT i.item_code FROM role_grant g JOIN role_item i ON i.role_code = g.role_code WHERE (g.account_id = ? OR g.office_code = ?) AND g.valid_from <= ? AND (g.valid_to IS NULL OR g.valid_to >= ?);

-- jp.juki.infrastructure.access.StoredAccounts.SQL_ROLE
SELECT role_code FROM access_role WHERE role_code = ?;

-- jp.juki.infrastructure.access.StoredAccounts.SQL_TERMINAL
SELECT terminal_code FROM terminal WHERE network_address = ?;

-- jp.juki.infrastructure.access.StoredPurposes.SQL_PURPOSES
SELECT purpose_code, purpose_name, legal_basis, receipt_required FROM purpose WHERE offered = '1' ORDER BY display_order, purpose_code;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 001
SELECT e.event_id FROM audit_event e ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 002
SELECT e.event_id FROM audit_event e WHERE e.event_id IN (SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = ?) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

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
SELECT e.event_id FROM audit_event e WHERE (e.occurred_at < ? OR (e.occurred_at = ? AND e.event_id < ?)) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.audit.StoredAuditLog.sqlSamples 009
SELECT e.event_id FROM audit_event e WHERE e.event_id IN (SELECT s.event_id FROM audit_event_subject s WHERE s.addressee_number = ?) AND e.operator_id = ? AND e.action_code = ? AND e.result_code = ? AND e.occurred_at >= ? AND e.occurred_at < ? AND (e.occurred_at < ? OR (e.occurred_at = ? AND e.event_id < ?)) ORDER BY e.occurred_at DESC, e.event_id DESC FETCH FIRST ? ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 001
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key = ? AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 002
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key = ? AND d.birth BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 003
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key LIKE ? ESCAPE '!' AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.birth, d.full_key, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 004
SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d WHERE d.kind = ? AND d.full_key LIKE ? ESCAPE '!' AND d.birth BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.full_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 005
SELECT d.addressee_number, n.name_form, n.in_force FROM name_suffix d JOIN name_key n ON n.addressee_number = d.addressee_number AND n.seq_no = d.seq_no WHERE d.kind = ? AND d.suffix_key LIKE ? ESCAPE '!' AND d.birth = ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 006
SELECT d.addressee_number, n.name_form, n.in_force FROM name_suffix d JOIN name_key n ON n.addressee_number = d.addressee_number AND n.seq_no = d.seq_no WHERE d.kind = ? AND d.suffix_key LIKE ? ESCAPE '!' AND d.birth BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND (h.removal_on IS NULL OR h.removal_on > ?)) ORDER BY d.kind, d.suffix_key, d.birth, d.addressee_number FETCH FIRST 300 ROWS ONLY;

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

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 015
SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name, r.display_kana, r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex, r.address_text, r.removal_reason, r.removal_on, k.lock_kind FROM resident r LEFT JOIN resident_lock k ON k.addressee_number = r.addressee_number AND k.lock_kind = 'P' WHERE r.addressee_number IN (?);

-- jp.juki.infrastructure.search.IndexedSearching.sqlSamples 016
SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name, r.display_kana, r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex, r.address_text, r.removal_reason, r.removal_on, k.lock_kind FROM resident r LEFT JOIN resident_lock k ON k.addressee_number = r.addressee_number AND k.lock_kind = 'P' WHERE r.addressee_number IN (?, ?, ?);

-- jp.juki.infrastructure.search.SearchKeys.SQL_CLEAR_ADDRESSES
DELETE FROM address_key;

-- jp.juki.infrastructure.search.SearchKeys.SQL_CLEAR_NAMES
DELETE FROM name_key;

-- jp.juki.infrastructure.search.SearchKeys.SQL_CLEAR_SUFFIXES
DELETE FROM name_suffix;

-- jp.juki.infrastructure.search.SearchKeys.SQL_DELETE_ADDRESSES
DELETE FROM address_key WHERE addressee_number = ?;

-- jp.juki.infrastructure.search.SearchKeys.SQL_DELETE_NAMES
DELETE FROM name_key WHERE addressee_number = ?;

-- jp.juki.infrastructure.search.SearchKeys.SQL_DELETE_SUFFIXES
DELETE FROM name_suffix WHERE addressee_number = ?;

-- jp.juki.infrastructure.search.SearchKeys.SQL_INSERT_ADDRESS
INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key) VALUES (?, ?, ?, ?, ?);

-- jp.juki.infrastructure.search.SearchKeys.SQL_INSERT_NAME
INSERT INTO name_key (addressee_number, seq_no, kind, name_form, in_force, full_key, given_key, birth, sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- jp.juki.infrastructure.search.SearchKeys.SQL_INSERT_SUFFIX
INSERT INTO name_suffix (addressee_number, seq_no, offset_no, kind, suffix_key, birth, sex) VALUES (?, ?, ?, ?, ?, ?, ?);

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
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor FROM audit_event WHERE (event_id IN (?,?)) ORDER BY occurred_at DESC, event_id DESC;

-- query AuditEventRow.byIds paged
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11, mac_format AS a12, mac_key AS a13, number_use AS a14, occurred_at AS a15, office_code AS a16, operator_id AS a17, operator_name AS a18, purpose_code AS a19, receipt AS a20, record_ref AS a21, result_code AS a22, row_mac AS a23, screen AS a24, stream AS a25, terminal AS a26, two_factor AS a27 FROM audit_event WHERE (event_id IN (?,?)) ORDER BY occurred_at DESC, event_id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query AuditEventRow.inSpan
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor FROM audit_event WHERE (((occurred_at >= ?) AND (occurred_at < ?)) AND ((occurred_at > ?) OR (event_id > ?))) ORDER BY occurred_at, event_id;

-- query AuditEventRow.inSpan paged
SELECT event_id AS a1, action_code AS a2, copies AS a3, correlation AS a4, criteria AS a5, detail AS a6, findings AS a7, form_code AS a8, function_code AS a9, hits AS a10, issue_no AS a11, mac_format AS a12, mac_key AS a13, number_use AS a14, occurred_at AS a15, office_code AS a16, operator_id AS a17, operator_name AS a18, purpose_code AS a19, receipt AS a20, record_ref AS a21, result_code AS a22, row_mac AS a23, screen AS a24, stream AS a25, terminal AS a26, two_factor AS a27 FROM audit_event WHERE (((occurred_at >= ?) AND (occurred_at < ?)) AND ((occurred_at > ?) OR (event_id > ?))) ORDER BY occurred_at, event_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- query GrantRow.openOfAccount
SELECT grant_id, account_id, granted_at, granted_by, office_code, role_code, valid_from, valid_to FROM role_grant WHERE (((role_code = ?) AND (account_id = ?)) AND ((valid_to IS NULL) OR (valid_to > ?)));

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
SELECT event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor FROM audit_event WHERE (event_id = ?);

-- row AuditEventRow insert
SELECT audit_event_seq.NEXTVAL FROM DUAL;
INSERT INTO audit_event (event_id, action_code, copies, correlation, criteria, detail, findings, form_code, function_code, hits, issue_no, mac_format, mac_key, number_use, occurred_at, office_code, operator_id, operator_name, purpose_code, receipt, record_ref, result_code, row_mac, screen, stream, terminal, two_factor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO audit_event_subject (event_id, seq_no, addressee_number, relation) VALUES (?, ?, ?, ?);

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
