-- 4.1.3.0.3: the certificate of a move-out and its substitute are issued at the counter, free of charge.
INSERT INTO certificate_fee (channel, form, fee_yen) VALUES ('COUNTER', '3', 0);
INSERT INTO certificate_fee (channel, form, fee_yen) VALUES ('COUNTER', '4', 0);
COMMENT ON COLUMN issue_history.form IS '様式（1 世帯連記式, 2 個人票, 3 転出証明書, 4 転出証明書に準ずる証明書）';
