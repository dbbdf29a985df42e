-- 5.6: certifier and seal are chosen per certificate, so a certifier is a mayor or a deputy and an issue tells who certified.
UPDATE certifier SET seal = 'MAYOR' WHERE seal = 'CERTIFICATES';
ALTER TABLE certifier DROP CONSTRAINT certifier_seal_ck;
ALTER TABLE certifier RENAME COLUMN seal TO kind;
ALTER TABLE certifier ADD CONSTRAINT certifier_kind_ck CHECK (kind IN ('MAYOR','DEPUTY'));
COMMENT ON TABLE certifier IS '認証者（指定がなければ、職務代理者はその期間だけ優先する）';
COMMENT ON COLUMN certifier.kind IS '認証者の区分（MAYOR 市長, DEPUTY 職務代理者）';

ALTER TABLE issue_history ADD (certified_by VARCHAR2(20 CHAR));
ALTER TABLE issue_history ADD (seal VARCHAR2(20 CHAR));
ALTER TABLE issue_history ADD CONSTRAINT issue_history_certified_ck CHECK (certified_by IN ('MAYOR','DEPUTY'));
ALTER TABLE issue_history ADD CONSTRAINT issue_history_seal_ck CHECK (seal IN ('MAYOR','DEPUTY','CERTIFICATES','NONE'));
COMMENT ON COLUMN issue_history.certified_by IS '認証者の区分（空は記録前の交付）';
COMMENT ON COLUMN issue_history.seal IS '公印の種類（NONE 公印省略、空は記録前の交付）';
