package jp.juki.application.kiosk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.kiosk.KioskAnswer;
import jp.juki.domain.kiosk.KioskApplication;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskEligibility;
import jp.juki.domain.kiosk.KioskEvent;
import jp.juki.domain.kiosk.KioskHousehold;
import jp.juki.domain.kiosk.KioskMessage;
import jp.juki.domain.kiosk.KioskReason;
import jp.juki.domain.kiosk.KioskRefusal;
import jp.juki.domain.kiosk.KioskSession;
import jp.juki.domain.kiosk.KioskState;
import jp.juki.domain.kiosk.KioskStep;
import jp.juki.domain.kiosk.KioskToggle;
import jp.juki.domain.kiosk.Kiosks;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;

/** Takes applications at kiosks, sends documents and hears what became of them (コンビニ交付の申請). */
@Stateless
@DenyAll
public class KioskApplicationService {
  private static final int QUICKEST_MS = 500;

  @Inject Kiosks kiosks;
  @Inject KioskLedger ledger;
  @Inject KioskMessages messages;
  @Inject KioskHouseholds households;
  @Inject KioskPrinting printing;
  @Inject KioskAudit audit;
  @Inject CardCertificates cards;
  @Inject Certifiers certifiers;
  @Inject Clock clock;

  /** Issues what a resident chose: asks everything again, draws, reads back, binds. */
  @RolesAllowed(Functions.KIOSK)
  @Spec("7.2.5-a")
  public KioskAnswer<KioskProgress> apply(KioskCall call, String sessionId, KioskChoice choice) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_APPLICATION, call);
    Optional<KioskSession> session = ledger.session(sessionId, call);
    if (session.isEmpty()) return audit.absent(event);
    AuditEvent about = event.withTarget(session.get().holder());
    String body =
        "%s %s %s %d %s %d"
            .formatted(
                choice.certificate(),
                new TreeSet<>(choice.memberRefs()),
                new TreeSet<>(choice.toggles()),
                choice.copies(),
                choice.snapshotId(),
                choice.expectedFee());
    return messages.once(
        call,
        "POST sessions/" + sessionId + "/applications",
        body,
        about,
        memory(),
        () -> applied(call, session.get(), choice, about));
  }

  private KioskAnswer<KioskProgress> applied(
      KioskCall call, KioskSession session, KioskChoice choice, AuditEvent event) {
    Instant start = ledger.now();
    Map<String, AddresseeNumber> members = kiosks.members(session.id());
    int fee = certifiers.fee("KIOSK", choice.certificate().form()) * choice.copies();
    Optional<KioskRefusal> refusal = refusal(call, session, choice, members.keySet(), fee);
    if (refusal.isPresent()) return audit.refused(event, refusal.get());
    KioskApplication application =
        new KioskApplication(
            UUID.randomUUID().toString(),
            session.id(),
            choice.certificate(),
            choice.copies(),
            choice.snapshotId(),
            fee,
            KioskState.APPLIED,
            1,
            start);
    AuditEvent about = event.withRecord("kiosk-application/" + application.id());
    ledger.begin(application);
    KioskHousehold household = households.of(session.holder());
    List<KioskReason> reasons = KioskEligibility.ofHousehold(household);
    if (!reasons.isEmpty()) {
      ledger.step(application, KioskStep.REJECT, KioskLedger.Note.city(reasons.getFirst()));
      return audit.refused(about, KioskCode.NOT_ISSUABLE, reasons, "");
    }
    Set<AddresseeNumber> subjects =
        choice.memberRefs().stream().map(members::get).collect(Collectors.toSet());
    if (!households.snapshotOf(household).equals(choice.snapshotId())
        || !household.numbers().containsAll(subjects)) {
      KioskReason changed = KioskReason.HOUSEHOLD_CHANGED;
      ledger.step(application, KioskStep.REJECT, KioskLedger.Note.city(changed));
      return audit.refused(about, new KioskRefusal(KioskCode.SNAPSHOT_CHANGED, changed));
    }
    application = ledger.step(application, KioskStep.CHECK, KioskLedger.Note.city());
    var entry = new KioskLedger.Entry(application, session);
    return switch (printing.draw(entry, choice, subjects)) {
      case Outcome.Refused<Issue>(List<Finding> findings) -> {
        KioskReason reason = KioskReason.NOT_PRINTABLE;
        ledger.step(application, KioskStep.REJECT, KioskLedger.Note.city(reason));
        String codes = findings.stream().map(f -> f.code().code()).collect(Collectors.joining(","));
        yield audit.refused(about, KioskCode.NOT_ISSUABLE, List.of(reason), codes);
      }
      case Outcome.Accepted<Issue>(Issue issue) -> sealed(call, entry, issue, start, about);
    };
  }

  private Optional<KioskRefusal> refusal(
      KioskCall call, KioskSession session, KioskChoice choice, Set<String> refs, int fee) {
    if (session.expiredAt(ledger.now())) {
      return refusal(KioskCode.WRONG_STATE, KioskReason.TIME_OUT);
    }
    if (session.state().after(KioskStep.APPLY).isEmpty()) {
      return refusal(KioskCode.WRONG_STATE, KioskReason.STATE);
    }
    if (call.deadlineMs().filter(left -> left < QUICKEST_MS).isPresent()) {
      return refusal(KioskCode.DEADLINE_TOO_SHORT, KioskReason.DEADLINE);
    }
    Optional<KioskRefusal> card = cardRefusal(session);
    if (card.isPresent()) return card;
    LocalTime time = LocalTime.ofInstant(clock.instant(), clock.getZone());
    Optional<KioskRefusal> closed =
        kiosks.openings().stream()
            .filter(opening -> opening.certificate() == choice.certificate())
            .flatMap(opening -> opening.at(time).refusal().stream())
            .findFirst();
    if (closed.isPresent()) return closed;
    if (choice.copies() < 1 || choice.copies() > KioskChoice.MOST_COPIES) {
      return refusal(KioskCode.TOO_MANY_COPIES, KioskReason.COPIES);
    }
    if (choice.memberRefs().isEmpty() || !refs.containsAll(choice.memberRefs())) {
      return refusal(KioskCode.CHOICE_NOT_ALLOWED, KioskReason.MEMBER_REFERENCE_UNKNOWN);
    }
    boolean one = choice.certificate().form() == CertificateForm.INDIVIDUAL;
    if (one && choice.memberRefs().size() > 1
        || choice.toggles().stream().anyMatch(key -> KioskToggle.find(key).isEmpty())) {
      return refusal(KioskCode.CHOICE_NOT_ALLOWED, KioskReason.CHOICE);
    }
    if (choice.expectedFee() != fee) return refusal(KioskCode.FEE_CHANGED, KioskReason.FEE);
    return session.snapshotId().equals(Optional.of(choice.snapshotId()))
        ? Optional.empty()
        : refusal(KioskCode.SNAPSHOT_CHANGED, KioskReason.HOUSEHOLD_CHANGED);
  }

  private Optional<KioskRefusal> cardRefusal(KioskSession session) {
    return KioskEligibility.ofCardInUse(
        cards.find(session.serial()), session.holder(), LocalDate.now(clock));
  }

  private KioskAnswer<KioskProgress> sealed(
      KioskCall call, KioskLedger.Entry entry, Issue issue, Instant start, AuditEvent event) {
    KioskApplication application =
        ledger.step(entry.application(), KioskStep.RENDER, KioskLedger.Note.city());
    List<KioskDocument> documents = printing.bind(entry, issue);
    documents.forEach(document -> kiosks.addDocument(entry.application().id(), document));
    if (!documents.stream()
        .allMatch(document -> printing.proven(entry.application().id(), document).isPresent())) {
      return failed(application, KioskCode.BINDING_MISMATCH, KioskReason.BINDING_DIFFERS, event);
    }
    // whoever finalised a movement while the copies were drawn may have put another address on them
    KioskHousehold drawn = households.of(entry.session().holder());
    if (!households.snapshotOf(drawn).equals(application.snapshotId())) {
      return failed(application, KioskCode.SNAPSHOT_CHANGED, KioskReason.HOUSEHOLD_CHANGED, event);
    }
    application = ledger.step(application, KioskStep.VERIFY, KioskLedger.Note.city());
    application = ledger.step(application, KioskStep.SEAL, KioskLedger.Note.city());
    Duration taken = Duration.between(start, ledger.now());
    if (call.deadlineMs().filter(left -> taken.toMillis() > left).isPresent()) {
      return failed(application, KioskCode.RENDER_TIMEOUT, KioskReason.DEADLINE, event);
    }
    Instant until = ledger.now().plus(KioskLedger.LIFE);
    kiosks.prolong(entry.session().id(), until);
    audit.done(event, application.state().name());
    return KioskAnswer.given(progress(application, application.state(), until));
  }

  private <T> KioskAnswer<T> failed(
      KioskApplication application, KioskCode code, KioskReason reason, AuditEvent event) {
    ledger.step(application, KioskStep.FAIL, KioskLedger.Note.city(reason));
    ledger.discard(application, reason);
    return audit.refused(event, new KioskRefusal(code, reason));
  }

  /** Sends a document: only by its own id, only while the application waits for it. */
  @RolesAllowed(Functions.KIOSK)
  public KioskAnswer<SentDocument> document(
      KioskCall call, String applicationId, String documentId) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_DOCUMENT, call);
    Optional<KioskLedger.Entry> found = ledger.entry(applicationId, call);
    Optional<KioskDocument> document =
        found.flatMap(
            entry ->
                kiosks.documents(entry.application().id()).stream()
                    .filter(known -> known.id().equals(documentId))
                    .findFirst());
    if (document.isEmpty()) return audit.absent(event);
    KioskApplication application = found.orElseThrow().application();
    AuditEvent about =
        event.withTarget(found.get().session().holder()).withRecord("kiosk-document/" + documentId);
    if (!application.state().deliverable()) {
      KioskCode code =
          application.state().waiting() ? KioskCode.WRONG_STATE : KioskCode.DOCUMENT_GONE;
      return audit.refused(about, new KioskRefusal(code, KioskReason.STATE));
    }
    Optional<KioskRefusal> card = cardRefusal(found.get().session());
    if (card.isPresent()) return audit.refused(about, card.get());
    Optional<SentDocument> sent = printing.proven(application.id(), document.get());
    if (sent.isEmpty()) {
      return failed(application, KioskCode.BINDING_MISMATCH, KioskReason.BINDING_DIFFERS, about);
    }
    ledger.step(
        application,
        KioskStep.DELIVER,
        KioskLedger.Note.city(Optional.of(documentId), Optional.empty()));
    audit.done(about, KioskState.DELIVERED.name());
    return KioskAnswer.given(sent.get());
  }

  /** Hears what the center reports; the same report again changes nothing. */
  @RolesAllowed(Functions.KIOSK)
  public KioskAnswer<KioskProgress> report(
      KioskCall call, String applicationId, KioskReport report) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_EVENT, call);
    Optional<KioskLedger.Entry> found = ledger.entry(applicationId, call);
    if (found.isEmpty()) return audit.absent(event);
    AuditEvent about = about(event, found.get());
    String body =
        "%d %s %s %s %s %s"
            .formatted(
                report.seq(),
                report.type().step(),
                report.documentId(),
                report.receivedSha256(),
                report.pagesPrinted(),
                report.cause());
    return messages.once(
        call,
        "POST applications/" + applicationId + "/events",
        body,
        about,
        memory(),
        () -> reported(found.get(), report, about));
  }

  private KioskAnswer<KioskProgress> reported(
      KioskLedger.Entry entry, KioskReport report, AuditEvent event) {
    KioskApplication application = entry.application();
    List<KioskEvent> events = kiosks.events(application.id());
    List<KioskEvent> reports =
        events.stream().filter(kept -> kept.source() == KioskEvent.Source.CENTER).toList();
    Optional<KioskEvent> earlier =
        reports.stream().filter(kept -> kept.seq() == report.seq()).findFirst();
    if (earlier.isPresent()) {
      if (!earlier.get().says(report.type().step(), report.documentId(), report.receivedSha256())) {
        return audit.refused(
            event, new KioskRefusal(KioskCode.IDEMPOTENCY_CONFLICT, KioskReason.KEY_REUSED));
      }
      audit.done(event, "repeated");
      return KioskAnswer.given(
          progress(application, earlier.get().state(), entry.session().expiresAt()));
    }
    if (reports.stream().anyMatch(kept -> kept.seq() > report.seq())) {
      return audit.refused(event, new KioskRefusal(KioskCode.WRONG_STATE, KioskReason.STATE));
    }
    KioskStep step = report.type().step();
    if (step == KioskStep.RECEIVE) {
      Optional<KioskDocument> document = document(application, report);
      boolean delivered =
          document.isPresent() && has(events, document.get().id(), KioskStep.DELIVER);
      if (!application.state().deliverable() || !delivered) {
        return audit.refused(event, new KioskRefusal(KioskCode.WRONG_STATE, KioskReason.STATE));
      }
      if (!report.receivedSha256().equals(Optional.of(document.get().sha256()))) {
        return audit.refused(
            event, new KioskRefusal(KioskCode.BINDING_MISMATCH, KioskReason.HASH_DIFFERS));
      }
      step = complete(application, events, document.get()) ? step : KioskStep.RECEIVE_PART;
    }
    if (application.state().after(step).isEmpty()) {
      return audit.refused(event, new KioskRefusal(KioskCode.WRONG_STATE, KioskReason.STATE));
    }
    KioskApplication moved = ledger.step(application, step, KioskLedger.Note.of(report));
    Instant until = entry.session().expiresAt();
    if (moved.state() == KioskState.FAILED_BEFORE_PAY) ledger.discard(moved, KioskReason.STATE);
    if (moved.state() == KioskState.FAILED_AFTER_PAY)
      ledger.discardUnprinted(moved, report.pagesPrinted());
    if (step == KioskStep.PAY || step == KioskStep.PRINT) {
      until = ledger.now().plus(KioskLedger.LIFE);
      kiosks.prolong(entry.session().id(), until);
    }
    audit.done(event, moved.state().name());
    return KioskAnswer.given(progress(moved, moved.state(), until));
  }

  /** Ends an application that nobody paid for. */
  @RolesAllowed(Functions.KIOSK)
  public KioskAnswer<KioskProgress> cancel(
      KioskCall call, String applicationId, Optional<String> cause) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_EVENT, call);
    Optional<KioskLedger.Entry> found = ledger.entry(applicationId, call);
    if (found.isEmpty()) return audit.absent(event);
    AuditEvent about = about(event, found.get());
    return messages.once(
        call,
        "POST applications/" + applicationId + "/cancel",
        cause.orElse("-"),
        about,
        memory(),
        () -> cancelled(found.get(), cause, about));
  }

  private KioskAnswer<KioskProgress> cancelled(
      KioskLedger.Entry entry, Optional<String> cause, AuditEvent event) {
    KioskApplication application = entry.application();
    if (application.state().after(KioskStep.CANCEL).isEmpty()) {
      return audit.refused(event, new KioskRefusal(KioskCode.WRONG_STATE, KioskReason.STATE));
    }
    KioskApplication moved =
        ledger.step(application, KioskStep.CANCEL, KioskLedger.Note.city(Optional.empty(), cause));
    ledger.discard(moved, KioskReason.STATE);
    audit.done(event, moved.state().name());
    return KioskAnswer.given(progress(moved, moved.state(), entry.session().expiresAt()));
  }

  /** How far an application has come, for a center that lost an answer. */
  @RolesAllowed(Functions.KIOSK)
  public KioskAnswer<KioskProgress> progress(KioskCall call, String applicationId) {
    AuditEvent event = KioskAudit.event(AuditAction.KIOSK_EVENT, call);
    Optional<KioskLedger.Entry> found = ledger.entry(applicationId, call);
    if (found.isEmpty()) return audit.absent(event);
    KioskApplication application = found.get().application();
    audit.done(about(event, found.get()), "progress");
    return KioskAnswer.given(
        progress(application, application.state(), found.get().session().expiresAt()));
  }

  private static AuditEvent about(AuditEvent event, KioskLedger.Entry entry) {
    return event
        .withTarget(entry.session().holder())
        .withRecord("kiosk-application/" + entry.application().id());
  }

  private Optional<KioskDocument> document(KioskApplication application, KioskReport report) {
    List<KioskDocument> documents = kiosks.documents(application.id());
    return documents.stream()
        .filter(
            document ->
                report.documentId().map(document.id()::equals).orElse(documents.size() == 1))
        .findFirst();
  }

  /** Whether every document has arrived with this one, which had not arrived before. */
  private boolean complete(
      KioskApplication application, List<KioskEvent> events, KioskDocument arriving) {
    Set<String> arrived = new HashSet<>(Set.of(arriving.id()));
    events.stream()
        .filter(kept -> kept.step() == KioskStep.RECEIVE_PART)
        .forEach(kept -> kept.documentId().ifPresent(arrived::add));
    return kiosks.documents(application.id()).stream()
        .map(KioskDocument::id)
        .allMatch(arrived::contains);
  }

  private static boolean has(List<KioskEvent> events, String documentId, KioskStep step) {
    return events.stream()
        .anyMatch(kept -> kept.step() == step && kept.documentId().equals(Optional.of(documentId)));
  }

  private KioskProgress progress(KioskApplication application, KioskState state, Instant until) {
    return new KioskProgress(
        application.id(),
        state,
        kiosks.documents(application.id()),
        application.feeYen(),
        until,
        kiosks.events(application.id()));
  }

  private KioskMessages.Memory<KioskProgress> memory() {
    return new KioskMessages.Memory<>(
        progress ->
            new KioskMessage.Answer(
                Optional.of(progress.applicationId()),
                Optional.of(progress.state()),
                Optional.of(progress.expiresAt()),
                Optional.empty()),
        kept ->
            progress(
                kiosks.application(kept.resultId().orElseThrow()).orElseThrow(),
                kept.state().orElseThrow(),
                kept.expiresAt().orElseThrow()));
  }

  private static Optional<KioskRefusal> refusal(KioskCode code, KioskReason reason) {
    return Optional.of(new KioskRefusal(code, reason));
  }
}
