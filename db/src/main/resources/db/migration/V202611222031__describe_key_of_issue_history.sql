-- 1.3.8: on Oracle two copies of one operator without a key would collide, so the issue stands for its missing key.
COMMENT ON COLUMN issue_history.idempotency_key IS '再送判定の鍵（鍵のない交付では交付番号）';
