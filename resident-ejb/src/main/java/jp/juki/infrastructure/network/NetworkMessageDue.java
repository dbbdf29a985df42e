package jp.juki.infrastructure.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Row of {@code network_message_due} (未送信の電文): there until the message is sent. */
@Entity
@Table(name = "network_message_due")
@NamedQuery(
    name = "NetworkMessageDue.all",
    query = "SELECT d.id FROM NetworkMessageDue d ORDER BY d.id")
public class NetworkMessageDue {
  @Id
  @Column(name = "message_no")
  Long id;

  /** For the persistence provider. */
  protected NetworkMessageDue() {}

  NetworkMessageDue(long message) {
    id = message;
  }
}
