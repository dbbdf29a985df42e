-- 10.2: a search is one row that names everybody it listed; who was listed where is found by an index of its own,
-- entered a moment later, because a hundred places of an index at each search were most of a search's time.
ALTER TABLE audit_event ADD (listed VARCHAR2(2000 CHAR));
COMMENT ON COLUMN audit_event.listed IS '一覧に示した者の宛名番号（空白区切り）';

CREATE TABLE audit_listing (
  event_id NUMBER(19) NOT NULL,
  addressee_number VARCHAR2(15 CHAR) NOT NULL,
  CONSTRAINT audit_listing_pk PRIMARY KEY (event_id, addressee_number),
  CONSTRAINT audit_listing_event_fk FOREIGN KEY (event_id) REFERENCES audit_event (event_id)
);
COMMENT ON TABLE audit_listing IS 'アクセスログの一覧対象者の索引（追記のみ）';
COMMENT ON COLUMN audit_listing.event_id IS '記録番号';
COMMENT ON COLUMN audit_listing.addressee_number IS '宛名番号';

CREATE INDEX audit_listing_ix ON audit_listing (addressee_number, event_id);

CREATE TABLE audit_listing_due (
  event_id NUMBER(19) NOT NULL,
  CONSTRAINT audit_listing_due_pk PRIMARY KEY (event_id)
);
COMMENT ON TABLE audit_listing_due IS '一覧対象者の索引に未記載のアクセスログ';
COMMENT ON COLUMN audit_listing_due.event_id IS '記録番号';
