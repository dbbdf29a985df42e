-- 4.0.8: a repeated call is told by one column; on Oracle two rows with the same operator and no key would collide.
ALTER TABLE provisional_movement DROP CONSTRAINT provisional_movement_idem_uk;
ALTER TABLE provisional_movement ADD CONSTRAINT provisional_movement_idem_uk UNIQUE (idempotency_key);
COMMENT ON COLUMN provisional_movement.idempotency_key IS '再送判定の鍵（操作者と鍵の鍵付きハッシュ）';
