-- 4.1.3.0.4, 4.1.1.3: data of move-out certificates (転出証明書情報) sent to and received from CS.
-- Both are numbered by counters, so that the numbers follow the order in which the movements became final.
INSERT INTO number_counter (counter_name, last_serial) VALUES ('MESSAGE', 0);
INSERT INTO number_counter (counter_name, last_serial) VALUES ('RECEIPT', 0);

CREATE TABLE network_message (
  message_no NUMBER(19) NOT NULL,
  movement_id NUMBER(19) NOT NULL,
  withdraws NUMBER(19),
  movers VARCHAR2(900 CHAR) NOT NULL,
  sealed_data BLOB NOT NULL,
  made_at TIMESTAMP(6) NOT NULL,
  CONSTRAINT network_message_pk PRIMARY KEY (message_no),
  CONSTRAINT network_message_withdraws_uk UNIQUE (withdraws)
);
COMMENT ON TABLE network_message IS 'CSへの送信電文（追記のみ）';
COMMENT ON COLUMN network_message.message_no IS '電文番号';
COMMENT ON COLUMN network_message.movement_id IS '異動番号';
COMMENT ON COLUMN network_message.withdraws IS '取り消す電文の番号';
COMMENT ON COLUMN network_message.movers IS '転出者の宛名番号（空白区切り）';
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
  lock_version NUMBER(19) NOT NULL,
  message_id VARCHAR2(40 CHAR) NOT NULL,
  content_hash CHAR(64 CHAR) NOT NULL,
  sealed_data BLOB NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  planned_on DATE NOT NULL,
  persons NUMBER(3) NOT NULL,
  taken NUMBER(5) NOT NULL,
  state CHAR(1 CHAR) NOT NULL,
  CONSTRAINT received_move_out_pk PRIMARY KEY (received_no),
  CONSTRAINT received_move_out_message_uk UNIQUE (message_id),
  CONSTRAINT received_move_out_state_ck CHECK (state IN ('O','P','T','W','V'))
);
COMMENT ON TABLE received_move_out IS '受信した転出証明書情報';
COMMENT ON COLUMN received_move_out.received_no IS '受信番号';
COMMENT ON COLUMN received_move_out.lock_version IS '排他制御用の版';
COMMENT ON COLUMN received_move_out.message_id IS '送信元の電文番号';
COMMENT ON COLUMN received_move_out.content_hash IS '内容の鍵付きハッシュ';
COMMENT ON COLUMN received_move_out.sealed_data IS '転出証明書情報（暗号化）';
COMMENT ON COLUMN received_move_out.received_at IS '受信日時（協定世界時）';
COMMENT ON COLUMN received_move_out.planned_on IS '転出予定年月日';
COMMENT ON COLUMN received_move_out.persons IS '転出者の人数';
COMMENT ON COLUMN received_move_out.taken IS '取り込んだ人数';
COMMENT ON COLUMN received_move_out.state IS '取込状況（O 未取込, P 一部取込, T 取込済, W 取消し, V 取込後の取消し）';
CREATE INDEX received_move_out_state_ix ON received_move_out (state, received_no);

CREATE TABLE received_move_out_use (
  movement_id NUMBER(19) NOT NULL,
  received_no NUMBER(19) NOT NULL,
  persons NUMBER(3) NOT NULL,
  CONSTRAINT received_move_out_use_pk PRIMARY KEY (movement_id)
);
COMMENT ON TABLE received_move_out_use IS '転出証明書情報を取り込んだ異動';
COMMENT ON COLUMN received_move_out_use.movement_id IS '異動番号';
COMMENT ON COLUMN received_move_out_use.received_no IS '受信番号';
COMMENT ON COLUMN received_move_out_use.persons IS '取り込み、取り消していない人数';
CREATE INDEX received_move_out_use_ix ON received_move_out_use (received_no);

INSERT INTO access_role (role_code, role_name) VALUES ('CS_BRIDGE', '住基ネット連携');
INSERT INTO role_function (role_code, function_code) VALUES ('CS_BRIDGE', 'RECEIVE_MESSAGE');
