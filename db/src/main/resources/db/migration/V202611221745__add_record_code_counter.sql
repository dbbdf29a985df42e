-- 1.1.13, 4.1.1.2: the place of the next code to draw, and the way to persons with the same birth and sex.
INSERT INTO number_counter (counter_name, last_serial) VALUES ('RECORD_CODE', 0);
CREATE INDEX resident_birth_ix ON resident (birth_on, sex);
