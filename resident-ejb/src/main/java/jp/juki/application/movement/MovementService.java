package jp.juki.application.movement;

import static jp.juki.application.movement.FactsReader.placeholders;
import static jp.juki.domain.finding.FindingCode.FUNCTION_NOT_GRANTED;
import static jp.juki.domain.finding.FindingCode.LOCKED_BY_OTHER;
import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.STALE_VERSION;
import static jp.juki.domain.finding.FindingCode.STATE_CONFLICT;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.juki.application.access.CallInProgressException;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.application.movement.FinalMovement.Appended;
import jp.juki.application.network.NetworkTraffic;
import jp.juki.application.register.Masking;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.Circumstances;
import jp.juki.domain.movement.Draft;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.movement.Facts;
import jp.juki.domain.movement.Facts.FreshNumbers;
import jp.juki.domain.movement.Hold;
import jp.juki.domain.movement.Holds;
import jp.juki.domain.movement.JointFinalization;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.movement.Policies;
import jp.juki.domain.movement.ProvisionalEntry;
import jp.juki.domain.movement.ProvisionalEntry.Retry;
import jp.juki.domain.movement.ProvisionalMovements;
import jp.juki.domain.movement.ReentryCandidate;
import jp.juki.domain.movement.WithdrawalReason;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.spec.Spec;

/**
 * Takes movements (異動) from the check over 仮登録 to 本登録 or 取下げ.
 *
 * <p>Besides the right of the method, each kind asks for its own function, and an entry ex officio
 * for EX_OFFICIO as well; without it the answer is FUNCTION_NOT_GRANTED. Nothing but the audit row
 * is written when a call is refused.
 */
@Stateless
@DenyAll
public class MovementService {
  /** The most movements that a list shows. */
  public static final int LIST_LIMIT = 100;

  private static final int KEY_LENGTH = 80;
  private static final Duration EDIT_HOLD = Duration.ofMinutes(30);

  @Inject Register register;
  @Inject ProvisionalMovements entries;
  @Inject Holds holds;
  @Inject FactsReader facts;
  @Inject FreshDraw numbers;
  @Inject NetworkTraffic network;
  @Inject Caller caller;
  @Inject Audit audit;
  @Inject Clock clock;

  /**
   * Checks a movement and shows what it would change; keeps nothing.
   *
   * @return refused only if the caller lacks the function of the kind; errors of the content are
   *     findings of the assessment
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  public Outcome<Assessment> assess(MovementRequest request) {
    return assess(0, request, request);
  }

  /**
   * Checks a correction of a provisional movement, whose own hold on the persons does not count.
   *
   * @param movementId the provisional movement
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  public Outcome<Assessment> assess(long movementId, MovementRequest request) {
    Optional<ProvisionalEntry> entry = entries.find(movementId);
    if (entry.isEmpty())
      return refused(AuditEvent.of(AuditAction.VIEW_MOVEMENT), TARGET_NOT_FOUND, "movementId");
    MovementRequest before = entry.get().request();
    if (!permitted(before)) return denied(event(AuditAction.VIEW_MOVEMENT, before));
    return assess(movementId, request, RequestMasking.restored(request, before, caller::sees));
  }

  /** What the caller usually bases an entry of this kind on (根拠の初期値): what may be entered. */
  @RolesAllowed(Functions.Any.MOVEMENT)
  public Basis usualBasis(MovementKind kind) {
    return caller.may(Function.EX_OFFICIO) ? kind.usualBasis() : Basis.NOTIFICATION;
  }

  /**
   * Enters a movement provisionally (仮登録) and holds its persons.
   *
   * @param acknowledged alerts that the clerk has acknowledged
   * @param idempotencyKey 1 to 80 characters chosen by the caller: the same key with the same
   *     request gives the first answer again, with another request STATE_CONFLICT
   * @return refused with all errors, else with the alerts not acknowledged
   * @throws CallInProgressException if the same call is being worked on
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  @Spec({"10.2-b", "4.0.8-a", "4.0.8-d"})
  public Outcome<ProvisionalMovement> register(
      MovementRequest request, Set<FindingCode> acknowledged, Optional<String> idempotencyKey) {
    AuditEvent event = event(AuditAction.MOVEMENT_PROVISIONAL, request);
    if (!permitted(request)) return denied(event);
    if (idempotencyKey.filter(key -> key.isBlank() || key.length() > KEY_LENGTH).isPresent())
      return refused(event, PARAMETER_INVALID, "idempotencyKey");
    Optional<Retry> retry =
        idempotencyKey.map(key -> entries.retry(caller.operator(), key, request));
    Optional<ProvisionalEntry> first = retry.flatMap(entries::findFirst);
    if (first.isPresent()) return repeated(event, first.get(), retry);
    MovementRequest whole = takenIn(request);
    return switch (decided(0, whole, acknowledged)) {
      case Outcome.Refused<Decision>(var findings) ->
          retry
              .flatMap(entries::findFirst) // the same call may have come first and hold the persons
              .map(entry -> repeated(event, entry, retry))
              .orElseGet(() -> refused(event, findings));
      case Outcome.Accepted<Decision>(Decision decision) -> {
        ProvisionalEntry entry =
            entries
                .add(
                    new ProvisionalEntry(
                        0,
                        MovementState.PROVISIONAL,
                        whole,
                        decision.acknowledged(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        caller.office(),
                        caller.terminal().orElse("-"),
                        caller.operator(),
                        caller.receipt(),
                        retry,
                        0))
                .orElseThrow(CallInProgressException::new);
        keep(event, entry, decision);
        yield Outcome.accepted(view(entry));
      }
    };
  }

  private Outcome<ProvisionalMovement> repeated(
      AuditEvent event, ProvisionalEntry first, Optional<Retry> retry) {
    return first.retry().equals(retry)
        ? Outcome.accepted(view(first))
        : refused(event, STATE_CONFLICT, "idempotencyKey");
  }

  /**
   * Corrects a provisional movement: the whole request is replaced.
   *
   * @param lockVersion of the movement as the clerk saw it; STALE_VERSION if it changed since
   * @return STATE_CONFLICT if it is no longer provisional or the kind differs
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  @Spec({"4.0.8-c", "4.0.9-b"})
  public Outcome<ProvisionalMovement> replace(
      long movementId, MovementRequest request, Set<FindingCode> acknowledged, long lockVersion) {
    AuditEvent event =
        event(AuditAction.MOVEMENT_PROVISIONAL, request).withRecord(reference(movementId));
    if (!permitted(request)) return denied(event);
    Optional<ProvisionalEntry> found = entries.lock(movementId);
    if (found.isEmpty()) return refused(event, TARGET_NOT_FOUND, "movementId");
    ProvisionalEntry before = found.get();
    if (!permitted(before.request())) return denied(event);
    if (before.state() != MovementState.PROVISIONAL || before.request().kind() != request.kind())
      return refused(event, STATE_CONFLICT, "movementId");
    if (before.lockVersion() != lockVersion) return refused(event, STALE_VERSION, "movementId");
    MovementRequest whole =
        takenIn(RequestMasking.restored(request, before.request(), caller::sees));
    return switch (decided(movementId, whole, acknowledged)) {
      case Outcome.Refused<Decision>(var findings) -> refused(event, findings);
      case Outcome.Accepted<Decision>(Decision decision) -> {
        ProvisionalEntry entry =
            entries.update(
                new ProvisionalEntry(
                    movementId,
                    MovementState.PROVISIONAL,
                    whole,
                    decision.acknowledged(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    before.office(),
                    before.terminal(),
                    before.operator(),
                    before.receipt(),
                    before.retry(),
                    before.lockVersion()));
        holds.release(movementId);
        keep(event, entry, decision);
        yield Outcome.accepted(view(entry));
      }
    };
  }

  /**
   * Makes a provisional movement part of the register (本登録): decides again with today's facts,
   * draws real numbers and appends.
   *
   * @param seen the lock version that the reviewer saw, or empty if nobody looked at one
   * @return STATE_CONFLICT if it is no longer provisional, STALE_VERSION if it was corrected since
   *     it was seen, or what the decision finds today
   */
  @RolesAllowed(Functions.FINALIZE_MOVEMENT)
  @Spec({"10.2-b", "4.0.8-a", "4.0.8-k"})
  public Outcome<FinalMovement> complete(long movementId, Optional<Long> seen) {
    Optional<ProvisionalEntry> found = entries.lock(movementId);
    if (found.isEmpty())
      return refused(
          AuditEvent.of(AuditAction.MOVEMENT_FINAL).withRecord(reference(movementId)),
          TARGET_NOT_FOUND,
          "movementId");
    ProvisionalEntry entry = found.get();
    MovementRequest request = entry.request();
    AuditEvent event =
        event(
                request instanceof Cancellation
                    ? AuditAction.MOVEMENT_CANCELLED
                    : AuditAction.MOVEMENT_FINAL,
                request)
            .with(Function.FINALIZE_MOVEMENT)
            .withRecord(reference(movementId));
    if (entry.state() != MovementState.PROVISIONAL)
      return refused(event, STATE_CONFLICT, "movementId");
    if (seen.filter(version -> version != entry.lockVersion()).isPresent())
      return refused(event, STALE_VERSION, "movementId");
    if (!RequestMasking.newcomers(request).isEmpty()) numbers.holdEntries();
    return switch (decided(movementId, request, Set.copyOf(entry.acknowledged()))) {
      case Outcome.Refused<Decision>(var findings) -> refused(event, findings);
      case Outcome.Accepted<Decision>(Decision decision) ->
          switch (numbers.draw(decision.draft(), decision.facts().fresh())) {
            case Outcome.Refused<FreshNumbers>(var findings) -> refused(event, findings);
            case Outcome.Accepted<FreshNumbers>(FreshNumbers drawn) -> {
              FinalMovement done = append(entry, decision, drawn);
              entries.update(entry.in(MovementState.FINAL));
              holds.release(movementId);
              audit.record(
                  event
                      .with(
                          Relation.TARGET,
                          done.records().stream().map(Appended::addresseeNumber).toList())
                      .withFindings(decision.alerts()));
              yield Outcome.accepted(done);
            }
          };
    };
  }

  /**
   * Withdraws a provisional movement (取下げ) and releases its persons.
   *
   * @param why kept in the audit, or empty if nothing was said
   * @return STATE_CONFLICT if it is no longer provisional
   */
  @RolesAllowed({Functions.Any.MOVEMENT, Functions.FINALIZE_MOVEMENT})
  @Spec("4.0.8-c")
  public Outcome<ProvisionalMovement> withdraw(long movementId, Optional<WithdrawalReason> why) {
    AuditEvent event =
        AuditEvent.of(AuditAction.MOVEMENT_WITHDRAWN)
            .withRecord(reference(movementId))
            .withDetail(why.map(WithdrawalReason::text).orElse(null));
    Optional<ProvisionalEntry> found = entries.lock(movementId);
    if (found.isEmpty()) return refused(event, TARGET_NOT_FOUND, "movementId");
    ProvisionalEntry entry = found.get();
    AuditEvent about =
        event.with(MovementRights.of(entry.request())).with(Relation.TARGET, persons(entry));
    if (!permitted(entry.request()) && !caller.may(Function.FINALIZE_MOVEMENT))
      return denied(about);
    if (entry.state() != MovementState.PROVISIONAL)
      return refused(about, STATE_CONFLICT, "movementId");
    ProvisionalEntry withdrawn = entries.update(entry.in(MovementState.WITHDRAWN));
    holds.release(movementId);
    audit.record(about);
    return Outcome.accepted(view(withdrawn));
  }

  /** The movement with this id in whatever state, or empty. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public Optional<MovementView> find(long movementId) {
    AuditEvent event =
        AuditEvent.of(AuditAction.VIEW_MOVEMENT)
            .with(Function.VIEW_MOVEMENT)
            .withRecord(reference(movementId));
    Optional<ProvisionalEntry> entry = entries.find(movementId);
    Optional<Movement> movement = register.findMovement(movementId);
    if (entry.isEmpty() && movement.isEmpty()) {
      audit.record(event.refused(List.of(TARGET_NOT_FOUND.at("movementId"))));
      return Optional.empty();
    }
    List<Appended> records = new ArrayList<>();
    register
        .versionsOf(movementId)
        .forEach((person, version) -> records.add(new Appended(person, version)));
    Set<AddresseeNumber> persons = new TreeSet<>(entry.map(this::persons).orElse(Set.of()));
    records.forEach(record -> persons.add(record.addresseeNumber()));
    audit.record(event.with(Relation.TARGET, persons));
    MovementState state = entry.map(ProvisionalEntry::state).orElse(MovementState.FINAL);
    return Optional.of(
        new MovementView(
            movementId,
            state,
            entry.map(MovementService::view),
            entry
                .filter(one -> state == MovementState.PROVISIONAL)
                .map(one -> RequestMasking.without(one.request(), caller::sees)),
            movement,
            records,
            movement.map(act -> movers(act, records)).orElse(Set.of())));
  }

  /** Those who got a version for the reason of the movement itself. */
  private Set<AddresseeNumber> movers(Movement movement, List<Appended> records) {
    Map<AddresseeNumber, History> histories =
        register.histories(records.stream().map(Appended::addresseeNumber).toList());
    return records.stream()
        .filter(
            record ->
                movement.moves(
                    histories.get(record.addresseeNumber()).versions().get(record.version() - 1)))
        .map(Appended::addresseeNumber)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Decides a provisional movement again with today's facts, so that its reviewer sees the same
   * before and after as the clerk did (審査); keeps nothing. Its own hold on the persons does not
   * count, and the right to enter its kind is not asked for.
   *
   * @return refused with TARGET_NOT_FOUND if the id is unknown, with STATE_CONFLICT if the movement
   *     is no longer provisional
   */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  public Outcome<Assessment> review(long movementId) {
    AuditEvent event =
        AuditEvent.of(AuditAction.VIEW_MOVEMENT)
            .with(Function.VIEW_MOVEMENT)
            .withRecord(reference(movementId));
    Optional<ProvisionalEntry> entry = entries.find(movementId);
    if (entry.isEmpty()) return refused(event, TARGET_NOT_FOUND, "movementId");
    if (entry.get().state() != MovementState.PROVISIONAL)
      return refused(event, STATE_CONFLICT, "movementId");
    return assessed(event, movementId, entry.get().request(), false);
  }

  /** Provisional movements, the oldest first; no personal data, so no purpose is needed. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.0.8-e")
  public ProvisionalList provisional(ProvisionalFilter filter) {
    List<ProvisionalEntry> found =
        switch (filter) {
          case OWN ->
              entries.provisional(Optional.of(caller.operator()), Optional.empty(), LIST_LIMIT + 1);
          case OFFICE ->
              entries.provisional(Optional.empty(), Optional.of(caller.office()), LIST_LIMIT + 1);
          case ALL -> entries.provisional(Optional.empty(), Optional.empty(), LIST_LIMIT + 1);
        };
    return list(found);
  }

  /** Provisional movements that were entered at an office (入力支所), or at any, the oldest first. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.0.8-f")
  public ProvisionalList provisionalAt(Optional<String> office) {
    return list(entries.provisional(Optional.empty(), office, LIST_LIMIT + 1));
  }

  /** Codes of the offices where provisional movements were entered. */
  @RolesAllowed(Functions.VIEW_MOVEMENT)
  @Spec("4.0.8-f")
  public List<String> provisionalOffices() {
    return entries.offices();
  }

  /**
   * Everything that waits at an office (入力支所) or at any, to be finalised as a whole (一括本登録).
   *
   * @return refused if it is more than may be finalised together
   */
  @RolesAllowed(Functions.FINALIZE_MOVEMENT)
  @Spec({"4.0.8-f", "4.0.8-g"})
  public Outcome<List<Long>> togetherAt(Optional<String> office) {
    int most = JointFinalization.LIMIT + 1;
    return together(
        entries.provisional(Optional.empty(), office, most).stream()
            .map(ProvisionalEntry::id)
            .toList());
  }

  /** Chosen movements to be finalised together, refused if they are too many. */
  @RolesAllowed(Functions.FINALIZE_MOVEMENT)
  @Spec({"4.0.8-f", "4.0.8-g"})
  public Outcome<List<Long>> together(List<Long> chosen) {
    return JointFinalization.decide(chosen);
  }

  private static ProvisionalList list(List<ProvisionalEntry> found) {
    return new ProvisionalList(
        found.stream().limit(LIST_LIMIT).map(MovementService::view).toList(),
        found.size() > LIST_LIMIT);
  }

  /**
   * Holds persons while a form is open, for 30 minutes (排他制御, 10.3); opening again renews.
   *
   * @return LOCKED_BY_OTHER if another clerk or a provisional movement holds one of them
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  public Outcome<EditLock> openForEdit(Collection<AddresseeNumber> persons) {
    Set<AddresseeNumber> wanted = new TreeSet<>(persons);
    register.lock(wanted);
    Instant now = clock.instant();
    if (holds.of(wanted, now).values().stream().anyMatch(this::keepsOut))
      return Outcome.refused(LOCKED_BY_OTHER, "persons");
    Instant until = now.plus(EDIT_HOLD);
    holds.edit(wanted, caller.operator(), until);
    return Outcome.accepted(new EditLock(Set.copyOf(wanted), until));
  }

  /**
   * Who keeps the caller from opening a form for these persons (編集中の利用者): another clerk's open form
   * or a provisional movement; one for each person held, by number.
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  public List<Holder> holders(Collection<AddresseeNumber> persons) {
    return holds.of(persons, clock.instant()).values().stream()
        .filter(this::keepsOut)
        .sorted(Comparator.comparing(Hold::person))
        .map(this::holder)
        .toList();
  }

  private boolean keepsOut(Hold hold) {
    return hold.movementId().isPresent() || !hold.operator().equals(caller.operator());
  }

  private Holder holder(Hold hold) {
    Instant since =
        hold.movementId()
            .flatMap(entries::find)
            .map(ProvisionalEntry::enteredAt)
            .or(() -> hold.until().map(until -> until.minus(EDIT_HOLD)))
            .orElseThrow();
    return new Holder(hold.person(), hold.operator(), hold.movementId(), since);
  }

  /** Lets go of persons whom the caller holds by {@link #openForEdit}. */
  @PermitAll
  public void release(Collection<AddresseeNumber> persons) {
    holds.release(persons, caller.operator());
  }

  /**
   * What was decided, and on which facts.
   *
   * @param facts what the policy knew
   * @param draft with placeholders for numbers not drawn yet
   */
  private record Decision(Facts facts, Draft draft) {
    List<Finding> alerts() {
      return draft.alerts();
    }

    List<FindingCode> acknowledged() {
      return draft.alerts().stream().map(Finding::code).distinct().toList();
    }

    /** The persons of the register whom the draft changes. */
    Set<AddresseeNumber> persons() {
      return draft.changes().stream()
          .map(change -> change.after().addresseeNumber())
          .filter(facts.histories()::containsKey)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Outcome<Assessment> assess(long own, MovementRequest asked, MovementRequest whole) {
    AuditEvent event = event(AuditAction.VIEW_MOVEMENT, whole);
    return permitted(asked) ? assessed(event, own, takenIn(whole), true) : denied(event);
  }

  /**
   * What the writer could not see is taken from the received data that take the place of a
   * certificate, else from the removed records of those who come back.
   */
  private MovementRequest takenIn(MovementRequest request) {
    MovementRequest told =
        facts
            .received(request)
            .map(received -> RequestMasking.told(request, received.data(), caller::sees))
            .orElse(request);
    return RequestMasking.unknown(told).isPresent()
        ? RequestMasking.takenIn(told, register.histories(told.subjects()))
        : told;
  }

  /**
   * @param entering whether the removed records found are listed, to choose from
   */
  private Outcome<Assessment> assessed(
      AuditEvent event, long own, MovementRequest request, boolean entering) {
    Facts known = facts.read(request, facts.persons(request), own, placeholders(request));
    Outcome<Draft> decided = decided(request, known);
    List<ReentryCandidate> candidates = entering ? candidates(request, known) : List.of();
    audit.record(
        event
            .with(Relation.TARGET, persons(request))
            .with(
                Relation.LISTED,
                candidates.stream()
                    .map(candidate -> candidate.record().addresseeNumber())
                    .distinct()
                    .toList()));
    return Outcome.accepted(
        switch (decided) {
          case Outcome.Refused<Draft>(var findings) ->
              new Assessment(findings, List.of(), candidates);
          case Outcome.Accepted<Draft>(Draft draft) ->
              new Assessment(
                  draft.alerts(),
                  new Comparison(known.fresh(), caller::sees).of(draft),
                  candidates);
        });
  }

  /** The removed records found, for whoever may view residents; a child never comes back. */
  @Spec("4.1.1.2-b")
  private List<ReentryCandidate> candidates(MovementRequest request, Facts known) {
    return caller.may(Function.VIEW_RESIDENT) && !(request instanceof Birth)
        ? ReentryCandidate.of(RequestMasking.newcomers(request), known, today()).stream()
            .map(
                found ->
                    new ReentryCandidate(
                        found.newcomer(),
                        Masking.without(found.record(), EnumSet.allOf(ShownItem.class)),
                        found.possible()))
            .toList()
        : List.of();
  }

  /** Decides by the policy of the kind, unless something still reads as hidden. */
  private Outcome<Draft> decided(MovementRequest request, Facts known) {
    Optional<Finding> unknown = RequestMasking.unknown(request);
    return unknown.isPresent()
        ? Outcome.refused(List.of(unknown.get()))
        : Policies.decide(request, known, today());
  }

  /** Locks, reads and decides; alerts that are not acknowledged refuse. */
  private Outcome<Decision> decided(
      long own, MovementRequest request, Set<FindingCode> acknowledged) {
    Set<AddresseeNumber> persons = lockedPersons(request);
    Facts known = facts.read(request, persons, own, placeholders(request));
    return switch (decided(request, known)) {
      case Outcome.Refused<Draft>(var findings) -> Outcome.refused(findings);
      case Outcome.Accepted<Draft>(Draft draft) -> {
        List<Finding> open =
            draft.alerts().stream().filter(alert -> !acknowledged.contains(alert.code())).toList();
        yield open.isEmpty() ? Outcome.accepted(new Decision(known, draft)) : Outcome.refused(open);
      }
    };
  }

  /**
   * The persons whom a request concerns, locked. Who joined their household while this call waited
   * for them is locked as well; nobody joins afterwards, because joining takes the same locks.
   */
  private Set<AddresseeNumber> lockedPersons(MovementRequest request) {
    Set<AddresseeNumber> locked = Set.of();
    Set<AddresseeNumber> persons = facts.persons(request);
    while (!locked.containsAll(persons)) {
      register.lock(persons);
      locked = persons;
      persons = facts.persons(request);
    }
    return persons;
  }

  private void keep(AuditEvent event, ProvisionalEntry entry, Decision decision) {
    Set<AddresseeNumber> persons = decision.persons();
    holds.provisional(persons, caller.operator(), entry.id());
    audit.record(
        event
            .with(Relation.TARGET, persons)
            .withRecord(reference(entry.id()))
            .withFindings(decision.alerts()));
  }

  /** Decides once more with real numbers and appends. */
  @Spec({"4.0.3-d", "4.6.0.1-m"})
  private FinalMovement append(ProvisionalEntry entry, Decision decision, FreshNumbers drawn) {
    MovementRequest request = entry.request();
    Facts known = decision.facts();
    Facts real = known.with(drawn);
    if (!(Policies.decide(request, real, today()) instanceof Outcome.Accepted<Draft>(Draft draft)))
      throw new IllegalStateException("numbers alone changed a decision");
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<RecordVersion> versions = new ArrayList<>();
    for (Change change : draft.changes())
      versions.add(
          RecordVersion.next(
              real.history(change.after().addresseeNumber()),
              change.after(),
              entry.id(),
              change.reason(),
              change.effectiveOn(),
              now,
              change.voids()));
    Change first = draft.changes().getFirst();
    Circumstances circumstances = request.circumstances();
    register.append(
        new Movement(
            entry.id(),
            request instanceof Cancellation ? first.reason() : request.kind().reason(),
            circumstances.basis(),
            circumstances.effectiveOn().orElse(first.effectiveOn()),
            circumstances.notifiedOn(),
            circumstances.offeredOn(),
            circumstances.noticedOn(),
            today(),
            now,
            entry.office(),
            entry.terminal(),
            entry.operator(),
            entry.receipt(),
            request.note(),
            request instanceof Cancellation cancellation
                ? Optional.of(cancellation.movementId())
                : Optional.empty(),
            decision.acknowledged().stream()
                .map(FindingCode::code)
                .collect(Collectors.joining(" "))),
        versions);
    network.report(request, entry.id());
    return new FinalMovement(
        entry.id(),
        versions.stream()
            .map(version -> new Appended(version.record().addresseeNumber(), version.version()))
            .toList());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private boolean permitted(MovementRequest request) {
    return MovementRights.needed(request).stream().allMatch(caller::may);
  }

  private static AuditEvent event(AuditAction action, MovementRequest request) {
    boolean searched =
        RequestMasking.newcomers(request).stream()
            .anyMatch(newcomer -> newcomer.individualNumber().isPresent());
    return AuditEvent.of(action)
        .with(MovementRights.of(request))
        .with(searched ? NumberUse.SEARCHED : NumberUse.NONE);
  }

  private <T> Outcome<T> denied(AuditEvent event) {
    List<Finding> findings = List.of(FUNCTION_NOT_GRANTED.at("kind"));
    audit.record(event.refused(findings).with(AuditResult.DENIED));
    return Outcome.refused(findings);
  }

  private <T> Outcome<T> refused(AuditEvent event, FindingCode code, String item) {
    return refused(event, List.of(code.at(item)));
  }

  private <T> Outcome<T> refused(AuditEvent event, List<Finding> findings) {
    audit.record(event.refused(findings));
    return Outcome.refused(findings);
  }

  private Set<AddresseeNumber> persons(ProvisionalEntry entry) {
    Set<AddresseeNumber> persons = new TreeSet<>(holds.heldBy(entry.id()));
    persons.addAll(persons(entry.request()));
    return persons;
  }

  private Set<AddresseeNumber> persons(MovementRequest request) {
    return register.histories(request.subjects()).keySet();
  }

  private static String reference(long movementId) {
    return "movement/" + movementId;
  }

  private static ProvisionalMovement view(ProvisionalEntry entry) {
    MovementRequest request = entry.request();
    int reentries =
        (int)
            RequestMasking.newcomers(request).stream()
                .filter(newcomer -> newcomer.reentry().isPresent())
                .count();
    return new ProvisionalMovement(
        entry.id(),
        request.kind(),
        entry.state(),
        request.circumstances().effectiveOn(),
        request.subjects().size() + RequestMasking.newcomers(request).size() - reentries,
        entry.acknowledged(),
        entry.enteredAt(),
        entry.office(),
        entry.terminal(),
        entry.operator(),
        entry.receipt(),
        entry.lockVersion());
  }
}
