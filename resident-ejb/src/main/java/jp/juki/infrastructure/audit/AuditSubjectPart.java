package jp.juki.infrastructure.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.juki.domain.audit.AuditSubject;
import jp.juki.domain.register.AddresseeNumber;

/** Row of {@code audit_event_subject} (アクセスログの対象者). */
@Embeddable
public class AuditSubjectPart {
  @Column(name = "addressee_number")
  String addresseeNumber;

  @Column(name = "relation")
  String relation;

  /** For the persistence provider. */
  protected AuditSubjectPart() {}

  AuditSubjectPart(AuditSubject subject) {
    this.addresseeNumber = subject.addressee().digits();
    this.relation = subject.relation().name();
  }

  AuditSubject toSubject() {
    return new AuditSubject(
        new AddresseeNumber(addresseeNumber), AuditSubject.Relation.valueOf(relation));
  }
}
