-- 1.1.1, 4.1.1.4: 最終登録住所地 is kept with the record as a data item; it is no entry of the 住民票.
ALTER TABLE record_version ADD (last_registered_municipality CHAR(6 CHAR));
ALTER TABLE record_version ADD (last_registered_text VARCHAR2(600 CHAR));
ALTER TABLE record_version ADD (last_registered_postal CHAR(7 CHAR));
ALTER TABLE record_version ADD CONSTRAINT record_version_registered_ck CHECK (last_registered_text IS NOT NULL OR (last_registered_municipality IS NULL AND last_registered_postal IS NULL));
COMMENT ON COLUMN record_version.last_registered_municipality IS '最終登録住所地の市区町村コード';
COMMENT ON COLUMN record_version.last_registered_text IS '最終登録住所地（住民票記載事項ではない）';
COMMENT ON COLUMN record_version.last_registered_postal IS '最終登録住所地の郵便番号';
