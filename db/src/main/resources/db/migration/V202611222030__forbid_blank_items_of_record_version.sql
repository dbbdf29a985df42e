-- 1.1.6: 戸籍の表示 of a Japanese and 規定区分 of a foreign resident are never blank, 住民票コード only on a removed record.
ALTER TABLE record_version ADD CONSTRAINT record_version_domicile_ck CHECK (resident_kind = '2' OR (domicile IS NOT NULL AND domicile_head IS NOT NULL));
ALTER TABLE record_version ADD CONSTRAINT record_version_category_ck CHECK (resident_kind = '1' OR foreign_category IS NOT NULL);
ALTER TABLE record_version ADD CONSTRAINT record_version_code_ck CHECK (record_code IS NOT NULL OR removal_reason IS NOT NULL);
