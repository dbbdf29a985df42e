-- 4.1.3.0.4, 4.1.1.3: data of move-out certificates (転出証明書情報) sent to and received from CS.
-- Both are numbered by counters, so that the numbers follow the order in which the movements became final.
INSERT INTO number_counter (counter_name, last_serial) VALUES ('MESSAGE', 0);
INSERT INTO number_counter (counter_name, last_serial) VALUES ('RECEIPT', 0);

CREATE TABLE network_message (
  message_no NUMBER(19) NOT NULL,
  movement_id NUMBER(19) NOT NULL,
  withdraws NUMBER(19),
  sealed_data BLOB NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT network_message_pk PRIMARY KEY (message_no),
  CONSTRAINT network_message_withdraws_uk UNIQUE (withdraws)
);
COMMENT ON TABLE network_message IS 'CSへの送信電文（追記のみ）';
COMMENT ON COLUMN network_message.message_no IS '電文番号';
COMMENT ON COLUMN network_message.movement_id IS '異動番号';
COMMENT ON COLUMN network_message.withdraws IS '取り消す電文の番号';
COMMENT ON COLUMN network_message.sealed_data IS '転出証明書情報（暗号化）';
COMMENT ON COLUMN network_message.made_at IS '作成日時（協定世界時）';
CREATE INDEX network_message_movement_ix ON network_message (movement_id);

CREATE TABLE network_message_due (
  message_no NUMBER(19) NOT NULL,
  CONSTRAINT network_message_due_pk PRIMARY KEY (message_no)
);
COMMENT ON TABLE network_message_due IS '未送信の電文';
COMMENT ON COLUMN network_message_due.message_no IS '電文番号';

CREATE TABLE received_move_out (
  received_no NUMBER(19) NOT NULL,
  message_id VARCHAR2(40 CHAR) NOT NULL,
  content_hash CHAR(64 CHAR) NOT NULL,
  sealed_data BLOB NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  state CHAR(1 CHAR) NOT NULL,
  movement_id NUMBER(19),
  CONSTRAINT received_move_out_pk PRIMARY KEY (received_no),
  CONSTRAINT received_move_out_message_uk UNIQUE (message_id),
  CONSTRAINT received_move_out_state_ck CHECK (state IN ('O','T','W'))
);
COMMENT ON TABLE received_move_out IS '受信した転出証明書情報';
COMMENT ON COLUMN received_move_out.received_no IS '受信番号';
COMMENT ON COLUMN received_move_out.message_id IS '送信元の電文番号';
COMMENT ON COLUMN received_move_out.content_hash IS '内容の鍵付きハッシュ';
COMMENT ON COLUMN received_move_out.sealed_data IS '転出証明書情報（暗号化）';
COMMENT ON COLUMN received_move_out.received_at IS '受信日時（協定世界時）';
COMMENT ON COLUMN received_move_out.state IS '取込状況（O 未取込, T 取込済, W 取消し）';
COMMENT ON COLUMN received_move_out.movement_id IS '取り込んだ異動の番号';
CREATE INDEX received_move_out_state_ix ON received_move_out (state, received_no);
CREATE INDEX received_move_out_movement_ix ON received_move_out (movement_id);

INSERT INTO access_role (role_code, role_name) VALUES ('CS_BRIDGE', '住基ネット連携');
INSERT INTO role_function (role_code, function_code) VALUES ('CS_BRIDGE', 'RECEIVE_MESSAGE');
