package jp.juki.application.kiosk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.juki.application.access.Caller;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.kiosk.KioskAnswer;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskEligibility;
import jp.juki.domain.kiosk.KioskHousehold;
import jp.juki.domain.kiosk.KioskMessage;
import jp.juki.domain.kiosk.KioskOpening;
import jp.juki.domain.kiosk.KioskReason;
import jp.juki.domain.kiosk.KioskRefusal;
import jp.juki.domain.kiosk.KioskSession;
import jp.juki.domain.kiosk.KioskState;
import jp.juki.domain.kiosk.KioskToggle;
import jp.juki.domain.kiosk.Kiosks;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Opens sessions at kiosks and shows what there is to choose (コンビニ交付の開始・選択肢). */
@Stateless
@DenyAll
public class KioskSessionService {
  private static final int QUICKEST_MS = 20;

  @Inject Kiosks kiosks;
  @Inject KioskLedger ledger;
  @Inject KioskMessages messages;
  @Inject KioskHouseholds households;
  @Inject KioskAudit audit;
  @Inject CardCertificates cards;
  @Inject Certifiers certifiers;
  @Inject Register register;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Opens a session for a card. */
  @RolesAllowed(Functions.KIOSK)
  @Spec("7.2.5-a")
  public KioskAnswer<KioskMenu> open(KioskCall call, CardReading reading) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_SESSION, call);
    String body =
        String.join(
            "\n",
            reading.municipalityCode(),
            reading.serial(),
            reading.issuer(),
            String.valueOf(reading.onPhone()),
            reading.validation());
    return messages.once(
        call,
        "POST sessions",
        body,
        event,
        new KioskMessages.Memory<>(
            menu ->
                new KioskMessage.Answer(
                    Optional.of(menu.sessionId()),
                    Optional.of(KioskState.OPENED),
                    Optional.of(menu.expiresAt()),
                    Optional.empty()),
            kept -> menu(kept.resultId().orElseThrow(), kept.expiresAt().orElseThrow())),
        () -> opened(call, reading, event));
  }

  private KioskAnswer<KioskMenu> opened(KioskCall call, CardReading reading, AuditEvent event) {
    if (tooShort(call)) return audit.refused(event, deadline());
    Optional<CardCertificate> card =
        reading.onPhone() ? Optional.empty() : cards.find(reading.serial());
    Optional<History> holder = card.map(CardCertificate::holder).flatMap(register::find);
    AuditEvent about = card.map(known -> event.withTarget(known.holder())).orElse(event);
    Optional<KioskRefusal> refusal =
        KioskEligibility.ofCard(
            reading.municipalityCode(), reading.validation(), card, holder, LocalDate.now(clock));
    if (refusal.isPresent()) return audit.refused(about, refusal.get());
    Instant now = ledger.now();
    KioskSession session =
        new KioskSession(
            UUID.randomUUID().toString(),
            call.transactionId(),
            caller.operator(),
            call.kiosk(),
            card.orElseThrow().holder(),
            reading.serial(),
            KioskState.OPENED,
            1,
            Optional.empty(),
            now,
            now.plus(KioskLedger.LIFE));
    kiosks.open(session);
    audit.done(about.withRecord("kiosk-session/" + session.id()), session.state().name());
    return KioskAnswer.given(menu(session.id(), session.expiresAt()));
  }

  /** What the holder of the card can choose from; the same refusal whatever the register says. */
  @RolesAllowed(Functions.KIOSK)
  @Spec({"5.1-a", "5.1-c", "5.1-e"})
  public KioskAnswer<KioskOptions> options(
      KioskCall call, String sessionId, KioskCertificate certificate) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_OPTIONS, call);
    Optional<KioskSession> found = ledger.session(sessionId, call);
    if (found.isEmpty()) return audit.absent(event);
    KioskSession session = found.get();
    AuditEvent about =
        event.withTarget(session.holder()).withRecord("kiosk-session/" + session.id());
    if (session.expiredAt(ledger.now())) {
      return audit.refused(about, new KioskRefusal(KioskCode.WRONG_STATE, KioskReason.TIME_OUT));
    }
    if (tooShort(call)) return audit.refused(about, deadline());
    Optional<KioskRefusal> closed = status(certificate).refusal();
    if (closed.isPresent()) return audit.refused(about, closed.get());
    KioskHousehold household = households.of(session.holder());
    List<KioskReason> reasons = KioskEligibility.ofHousehold(household);
    if (!reasons.isEmpty()) return audit.refused(about, KioskCode.NOT_ISSUABLE, reasons, "");
    String snapshot = households.snapshotOf(household);
    if (!kiosks.quote(session, snapshot)) throw new KioskConflictException();
    Map<AddresseeNumber, String> refs = refs(session, household);
    audit.done(about.with(Relation.LISTED, refs.keySet()), KioskState.QUOTED.name());
    int fee = certifiers.fee("KIOSK", certificate.form());
    return KioskAnswer.given(
        new KioskOptions(
            snapshot,
            household.members().stream().map(record -> member(record, session, refs)).toList(),
            Arrays.asList(KioskToggle.values()),
            KioskChoice.MOST_COPIES,
            fee,
            "KIOSK-%s-%d".formatted(certificate.form().code(), fee)));
  }

  /** Whether each kind of certificate can be had now. */
  @RolesAllowed(Functions.KIOSK)
  public List<KioskMenu.Item> serviceStatus() {
    LocalTime time = LocalTime.ofInstant(clock.instant(), clock.getZone());
    return kiosks.openings().stream()
        .map(
            opening ->
                new KioskMenu.Item(
                    opening.certificate(),
                    opening.at(time),
                    certifiers.fee("KIOSK", opening.certificate().form())))
        .toList();
  }

  private KioskMenu menu(String sessionId, Instant expiresAt) {
    return new KioskMenu(sessionId, expiresAt, serviceStatus());
  }

  private KioskOpening.Status status(KioskCertificate certificate) {
    return serviceStatus().stream()
        .filter(item -> item.certificate() == certificate)
        .map(KioskMenu.Item::status)
        .findFirst()
        .orElse(KioskOpening.Status.SUSPENDED);
  }

  private Map<AddresseeNumber, String> refs(KioskSession session, KioskHousehold household) {
    Map<AddresseeNumber, String> refs = new HashMap<>();
    kiosks.members(session.id()).forEach((ref, person) -> refs.put(person, ref));
    Map<String, AddresseeNumber> fresh = new HashMap<>();
    for (AddresseeNumber person : household.numbers()) {
      if (!refs.containsKey(person)) fresh.put(UUID.randomUUID().toString(), person);
    }
    kiosks.addMembers(session.id(), fresh);
    fresh.forEach((ref, person) -> refs.put(person, ref));
    refs.keySet().retainAll(household.numbers());
    return refs;
  }

  private static KioskOptions.Member member(
      ResidentRecord record, KioskSession session, Map<AddresseeNumber, String> refs) {
    return new KioskOptions.Member(
        refs.get(record.addresseeNumber()),
        record.person().name().text(),
        record.addresseeNumber().equals(session.holder()));
  }

  private static boolean tooShort(KioskCall call) {
    return call.deadlineMs().filter(left -> left < QUICKEST_MS).isPresent();
  }

  private static KioskRefusal deadline() {
    return new KioskRefusal(KioskCode.DEADLINE_TOO_SHORT, KioskReason.DEADLINE);
  }
}
