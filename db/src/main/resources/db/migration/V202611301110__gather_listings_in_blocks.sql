-- 10.2: the index from a person to the searches that listed them is kept in blocks of neighbouring events. Entering a
-- block writes one place of it; before, each person of each search was a place of its own somewhere in the index, which
-- kept the searches of the same moment waiting. The rows of the events are the record; all of them are due again.
DROP TABLE audit_listing;

CREATE TABLE audit_listing (
  block_no NUMBER(19) NOT NULL,
  addressee_number VARCHAR2(15 CHAR) NOT NULL,
  event_id NUMBER(19) NOT NULL,
  CONSTRAINT audit_listing_pk PRIMARY KEY (block_no, addressee_number, event_id)
);
COMMENT ON TABLE audit_listing IS 'アクセスログの一覧対象者の索引（追記のみ）';
COMMENT ON COLUMN audit_listing.block_no IS '区画番号（記録番号を512で割った商）';
COMMENT ON COLUMN audit_listing.addressee_number IS '宛名番号';
COMMENT ON COLUMN audit_listing.event_id IS '記録番号';

CREATE TABLE audit_listing_block (
  block_no NUMBER(19) NOT NULL,
  CONSTRAINT audit_listing_block_pk PRIMARY KEY (block_no)
);
COMMENT ON TABLE audit_listing_block IS '一覧対象者の索引の区画（追記のみ）';
COMMENT ON COLUMN audit_listing_block.block_no IS '区画番号';

INSERT INTO audit_listing_due (event_id)
  SELECT e.event_id FROM audit_event e
  WHERE e.listed IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_listing_due d WHERE d.event_id = e.event_id);
