package jp.juki.application.certificate;

import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.STATE_CONFLICT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.juki.application.access.CallInProgressException;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.certificate.CertificateChoices;
import jp.juki.domain.certificate.CertificateComposer;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificatePrinter;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Certifiers;
import jp.juki.domain.certificate.Issuance;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.certificate.IssueNumber;
import jp.juki.domain.certificate.MoveOutComposer;
import jp.juki.domain.certificate.Mover;
import jp.juki.domain.certificate.OutputChannel;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.network.NetworkMessages;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Issues certificates (証明書の交付) for the counter and for kiosks alike: composed from the register as
 * it stands on the day, never from anything provisional; numbered, drawn, read back, kept and
 * audited in one transaction.
 */
@ApplicationScoped
public class CertificateIssuing {
  private static final int KEY_LENGTH = 80;

  @Inject Register register;
  @Inject CertificatePrinter printer;
  @Inject Certifiers certifiers;
  @Inject IssueHistory history;
  @Inject NetworkMessages messages;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Where and how a certificate is issued. */
  public enum Channel {
    COUNTER(OutputChannel.COUNTER),
    KIOSK(OutputChannel.PLAIN_PAPER);

    private final OutputChannel output;

    Channel(OutputChannel output) {
      this.output = output;
    }
  }

  /** Draws a specimen without a number of its own and without a seal; nothing is kept. */
  Outcome<PrintedCertificate> preview(CertificateRequest request) {
    LocalDate today = LocalDate.now(clock);
    return certifier(request, today)
        .map(certifier -> new Issuance(today, certifier.specimen(), number(today, 1)))
        .flatMap(issuance -> compose(request, issuance))
        .flatMap(content -> printer.print(content, OutputChannel.COUNTER));
  }

  /**
   * Issues copies.
   *
   * @param key under which a repeated request gets the first answer, or empty
   * @return what was issued, or every reason why nothing was
   * @throws CallInProgressException if the same call is being worked on, or the day ends meanwhile
   */
  @Spec({"5.5-a", "1.3.8-a", "5.5-e"})
  public Outcome<Issue> issue(CertificateRequest request, Channel channel, Optional<String> key) {
    if (key.filter(k -> k.length() > KEY_LENGTH).isPresent()) {
      return refused(request, List.of(PARAMETER_INVALID.at("Idempotency-Key")), Optional.empty());
    }
    Optional<IssueHistory.Repeated> repeated =
        key.flatMap(k -> history.repeated(caller.operator(), k, text(request)));
    if (repeated.isPresent()) {
      if (!repeated.get().sameRequest())
        return refused(request, List.of(STATE_CONFLICT.at("Idempotency-Key")), Optional.empty());
      audit.record(event(request).withDetail("repeated"));
      return Outcome.accepted(repeated.get().issue());
    }
    LocalDate today = LocalDate.now(clock);
    return switch (certifier(request, today)) {
      case Outcome.Accepted<Certifier>(Certifier certifier) ->
          issue(request, channel, key, today, certifier);
      case Outcome.Refused<Certifier>(var findings) -> refused(request, findings, Optional.empty());
    };
  }

  private Outcome<Issue> issue(
      CertificateRequest request,
      Channel channel,
      Optional<String> key,
      LocalDate today,
      Certifier certifier) {
    Outcome<CertificateContent> first =
        compose(request, new Issuance(today, certifier, number(today, 1)));
    if (first instanceof Outcome.Refused<CertificateContent>(var findings)) {
      return refused(request, findings, Optional.empty());
    }
    int serial =
        history.drawSerials(today, request.copies()).orElseThrow(CallInProgressException::new);
    List<PrintedCertificate> printed = new ArrayList<>();
    List<IssueNumber> numbers = new ArrayList<>();
    for (int copy = 0; copy < request.copies(); copy++) {
      IssueNumber number = number(today, serial + copy);
      Outcome<PrintedCertificate> document =
          compose(request, new Issuance(today, certifier, number))
              .flatMap(content -> printer.print(content, channel.output));
      switch (document) {
        case Outcome.Accepted<PrintedCertificate>(PrintedCertificate done) -> {
          printed.add(done);
          numbers.add(number);
        }
        case Outcome.Refused<PrintedCertificate>(var findings) -> {
          return refused(request, findings, Optional.of(number.text()));
        }
      }
    }
    return Outcome.accepted(keep(request, certifier, channel, key, printed, numbers));
  }

  /** Who certifies, with the seal; refused for all that speaks against the request itself. */
  private Outcome<Certifier> certifier(CertificateRequest request, LocalDate on) {
    Outcome<Certifier> certifier = certifiers.on(on, request.certifier());
    List<Finding> findings = new ArrayList<>(request.findings());
    if (certifier instanceof Outcome.Refused<Certifier>(var refused)) {
      findings.addAll(refused);
    }
    return findings.isEmpty() ? certifier : Outcome.refused(findings);
  }

  private Issue keep(
      CertificateRequest request,
      Certifier certifier,
      Channel channel,
      Optional<String> key,
      List<PrintedCertificate> printed,
      List<IssueNumber> numbers) {
    boolean official = request.choices().official();
    int fee = official ? 0 : certifiers.fee(channel.name(), request.choices().form());
    String issueId = UUID.randomUUID().toString();
    Instant now = clock.instant();
    List<Issue.Copy> copies = new ArrayList<>();
    for (int n = 0; n < printed.size(); n++) {
      byte[] pdf = printed.get(n).pdf();
      Issue.Copy copy =
          new Issue.Copy(
              UUID.randomUUID().toString(),
              numbers.get(n).text(),
              printed.get(n).pages(),
              pdf.length,
              printed.get(n).sha256());
      copies.add(copy);
      IssueHistory.Entry entry =
          new IssueHistory.Entry(
              issueId,
              copy,
              n + 1,
              printed.size(),
              now,
              request.choices().form(),
              request.choices().shown(),
              request.choices().subjects(),
              official,
              request.applicant(),
              certifier,
              channel.name(),
              fee,
              caller.office(),
              caller.terminal(),
              caller.operator(),
              caller.receipt(),
              key,
              key.map(k -> text(request)));
      if (!history.add(entry, pdf)) throw new CallInProgressException();
      audit.record(
          event(request).withCertificate(request.choices().form().name(), 1, copy.issueNumber()));
    }
    return new Issue(issueId, List.copyOf(copies), fee * copies.size());
  }

  private Outcome<CertificateContent> compose(CertificateRequest request, Issuance issuance) {
    CertificateChoices choices = request.choices();
    return choices.form().ofMoveOut()
        ? MoveOutComposer.compose(movers(choices), choices, issuance)
        : CertificateComposer.compose(
            records(choices.subjects(), issuance.on()), choices, issuance);
  }

  /** The subjects with what was first issued to them upon the move-out that stands now. */
  @Spec({"4.1.3.0.3-c", "4.1.3.0.3-d", "4.1.3.0.4-c"})
  private List<Mover> movers(CertificateChoices choices) {
    List<Mover> movers = new ArrayList<>();
    register
        .histories(choices.subjects())
        .forEach(
            (number, versions) ->
                movers.add(
                    new Mover(
                        versions,
                        Mover.entered(versions)
                            .map(RecordVersion::recordedAt)
                            .flatMap(since -> history.firstIssue(choices.form(), number, since)),
                        Mover.entered(versions)
                            .map(RecordVersion::movementId)
                            .flatMap(messages::standing)
                            .isPresent())));
    return movers;
  }

  /**
   * What is due upon a movement: the form, and who moved by it and still does; empty unless that is
   * a move-out to another municipality.
   */
  Optional<MoveOutDue> due(long movementId) {
    SortedSet<AddresseeNumber> persons = new TreeSet<>();
    Set<CertificateForm> forms = EnumSet.noneOf(CertificateForm.class);
    register
        .histories(register.versionsOf(movementId).keySet())
        .forEach(
            (number, versions) ->
                Mover.entered(versions)
                    .filter(version -> version.movementId() == movementId)
                    .flatMap(version -> version.record().removal())
                    .ifPresent(
                        removal -> {
                          persons.add(number);
                          forms.add(CertificateForm.of(removal));
                        }));
    boolean special = messages.standing(movementId).isPresent();
    return forms.stream().findFirst().map(form -> new MoveOutDue(form, persons, special));
  }

  /** What is due upon the move-out of a person; empty if the present record has none. */
  Optional<MoveOutDue> due(AddresseeNumber person) {
    return register
        .find(person)
        .flatMap(Mover::entered)
        .flatMap(version -> due(version.movementId()));
  }

  /**
   * The records of the subjects and of everybody in their households on a day: the register's own,
   * which has nothing of a movement before it is finalised.
   */
  @Spec({"4.0.8-b", "4.0.8-d", "4.0.8-j"})
  private List<ResidentRecord> records(Set<AddresseeNumber> subjects, LocalDate on) {
    Set<HouseholdNumber> households =
        states(subjects, on).stream()
            .map(record -> record.membership().householdNumber())
            .collect(Collectors.toSet());
    Set<AddresseeNumber> everybody = new TreeSet<>(subjects);
    households.forEach(household -> everybody.addAll(register.everMembers(household)));
    return states(everybody, on).stream()
        .filter(
            record ->
                subjects.contains(record.addresseeNumber())
                    || households.contains(record.membership().householdNumber()))
        .toList();
  }

  private List<ResidentRecord> states(Collection<AddresseeNumber> numbers, LocalDate on) {
    return register.histories(numbers).values().stream()
        .flatMap(versions -> versions.on(on).stream())
        .map(RecordVersion::record)
        .toList();
  }

  private IssueNumber number(LocalDate on, int serial) {
    return new IssueNumber(
        on, Municipality.OWN.name(), caller.registeredTerminal(), Optional.empty(), serial);
  }

  private <T> Outcome<T> refused(
      CertificateRequest request, List<Finding> findings, Optional<String> number) {
    AuditEvent event = event(request).refused(findings);
    audit.record(
        number
            .map(n -> event.withCertificate(request.choices().form().name(), request.copies(), n))
            .orElse(event));
    return Outcome.refused(findings);
  }

  private static AuditEvent event(CertificateRequest request) {
    return AuditEvent.of(AuditAction.CERTIFICATE_ISSUED)
        .with(Function.ISSUE_CERTIFICATE)
        .with(Relation.TARGET, new TreeSet<>(request.choices().subjects()))
        .with(request.showsIndividualNumber() ? NumberUse.PRINTED : NumberUse.NONE);
  }

  private static String text(CertificateRequest request) {
    return "%s %s %s %b %d %s %s %s"
        .formatted(
            request.choices().form(),
            new TreeSet<>(request.choices().subjects())
                .stream().map(AddresseeNumber::digits).toList(),
            new TreeSet<>(request.choices().shown()),
            request.choices().official(),
            request.copies(),
            request.applicant(),
            request.certifier().kind().map(Certifier.Kind::name).orElse("AUTOMATIC"),
            request.certifier().seal());
  }
}
