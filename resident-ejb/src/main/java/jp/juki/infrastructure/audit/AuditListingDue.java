package jp.juki.infrastructure.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Row of {@code audit_listing_due} (索引に未記載のアクセスログ): an event whose list is not in the index yet.
 */
@Entity
@Table(name = "audit_listing_due")
public class AuditListingDue {
  @Id
  @Column(name = "event_id")
  Long eventId;

  /** For the persistence provider. */
  protected AuditListingDue() {}

  AuditListingDue(long eventId) {
    this.eventId = eventId;
  }
}
