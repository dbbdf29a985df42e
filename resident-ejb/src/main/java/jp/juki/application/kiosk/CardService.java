package jp.juki.application.kiosk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.kiosk.CardPolicy;
import jp.juki.domain.kiosk.CardRegistration;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Register;

/** Keeps what the city knows of residents' cards (個人番号カード・電子証明書の管理). */
@Stateless
@DenyAll
public class CardService {
  @Inject CardCertificates certificates;
  @Inject Register register;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /**
   * The certificate that a person holds (利用者証明用電子証明書).
   *
   * @return empty if there is none or the caller lacks the card right; the look at the person is
   *     audited by the call that shows the record
   */
  @PermitAll
  public Optional<CardCertificate> held(AddresseeNumber holder) {
    return caller.may(Function.SHOW_CARD) ? certificates.heldBy(holder) : Optional.empty();
  }

  /**
   * Registers the certificate of a resident's card (個人番号カードの登録), as when a newcomer goes on using a
   * card: kiosks accept it from its first day on, and the one before no more.
   *
   * @return refused with TARGET_NOT_FOUND if there is no record, else with every reason of {@link
   *     CardPolicy}
   */
  @RolesAllowed(Functions.REGISTER_CARD)
  public Outcome<CardCertificate> register(AddresseeNumber holder, CardRegistration asked) {
    AuditEvent event =
        AuditEvent.of(AuditAction.CARD_REGISTERED).with(Function.REGISTER_CARD).withTarget(holder);
    register.lock(List.of(holder));
    Optional<History> history = register.find(holder);
    if (history.isEmpty())
      return refused(event, List.of(FindingCode.TARGET_NOT_FOUND.at("addresseeNumber")));
    LocalDate today = LocalDate.now(clock);
    Optional<CardCertificate> known = asked.serial().flatMap(certificates::find);
    return switch (CardPolicy.decide(asked, history.get().present().record(), known, today)) {
      case Outcome.Refused<CardCertificate>(var findings) -> refused(event, findings);
      case Outcome.Accepted<CardCertificate>(CardCertificate certificate) -> {
        if (known.isPresent()) certificates.correct(certificate);
        else certificates.add(List.of(certificate));
        int ended = certificates.endOthers(certificate, today, caller.operator(), clock.instant());
        audit.record(event.withDetail(detail(known, certificate, ended)));
        yield Outcome.accepted(certificate);
      }
    };
  }

  private static String detail(Optional<CardCertificate> before, CardCertificate after, int ended) {
    String former = before.map(card -> "was " + period(card) + " ").orElse("");
    return "%s%s ended=%d".formatted(former, period(after), ended);
  }

  private static String period(CardCertificate card) {
    return card.validFrom() + ".." + card.validTo();
  }

  private Outcome<CardCertificate> refused(AuditEvent event, List<Finding> findings) {
    audit.record(event.refused(findings));
    return Outcome.refused(findings);
  }
}
