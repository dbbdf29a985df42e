package jp.juki.infrastructure.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.juki.domain.access.Grant;

/** Row of {@code role_grant} (役割の付与). */
@Entity
@Table(name = "role_grant")
@NamedQuery(
    name = "GrantRow.openOfAccount",
    query =
        "SELECT g FROM GrantRow g WHERE g.role = :role AND g.account = :account"
            + " AND (g.validTo IS NULL OR g.validTo > :day)")
public class GrantRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
  @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
  @Column(name = "grant_id")
  Long id;

  @Column(name = "role_code")
  String role;

  @Column(name = "account_id")
  String account;

  @Column(name = "office_code")
  String office;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "granted_by")
  String grantedBy;

  @Column(name = "granted_at")
  LocalDateTime grantedAt;

  /** For the persistence provider. */
  protected GrantRow() {}

  GrantRow(Grant grant, String grantedBy, Instant grantedAt) {
    this.role = grant.role();
    this.account = grant.account();
    this.office = grant.office();
    this.validFrom = grant.validFrom();
    this.validTo = grant.validTo();
    this.grantedBy = grantedBy;
    this.grantedAt = LocalDateTime.ofInstant(grantedAt, ZoneOffset.UTC);
  }

  /** Ends the grant (付与の終了) after a day. */
  void end(LocalDate lastDay) {
    validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
  }
}
