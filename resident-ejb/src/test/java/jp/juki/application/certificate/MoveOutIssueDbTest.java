package jp.juki.application.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.access.Caller;
import jp.juki.application.access.TestCallers;
import jp.juki.db.TestDatabases;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.CertificateChoices;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.infrastructure.certificate.PdfCertificatePrinter;
import jp.juki.infrastructure.certificate.StoredCertifiers;
import jp.juki.infrastructure.certificate.StoredIssueHistory;
import jp.juki.infrastructure.register.People;
import jp.juki.infrastructure.register.RegisterFixture;
import jp.juki.infrastructure.register.StoredRegister;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates of a move-out, on the register and the history of issues in a database. */
class MoveOutIssueDbTest {
  private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
  private static final long MOVE_OUT = 2;

  private EntityManagerFactory factory;
  private RegisterFixture fixture;
  private Register register;
  private MoveOutIssueService moveOuts;
  private CertificateService certificates;

  @BeforeEach
  void start() throws SQLException {
    factory = RegisterFixture.start(TestDatabases.h2());
    fixture = RegisterFixture.on(factory);
    register = fixture.bean(StoredRegister.class);
    fixture.bean(PdfCertificatePrinter.class);
    fixture.bean(StoredCertifiers.class);
    fixture.bean(StoredIssueHistory.class);
    certificates = fixture.bean(CertificateService.class);
    moveOuts = fixture.bean(MoveOutIssueService.class);
    signIn(EnumSet.allOf(Function.class), EnumSet.allOf(ShownItem.class));
    append(1, MovementReason.MOVE_IN, People.japanese(1));
    fixture.clock.set(NOW.plusSeconds(60));
    append(MOVE_OUT, MovementReason.MOVE_OUT, leaving(Optional.of(LocalDate.of(2026, 4, 1))));
    fixture.clock.set(NOW.plusSeconds(120));
  }

  @AfterEach
  void stop() {
    fixture.close();
    factory.close();
  }

  @Test
  @Spec("4.1.3.0.3-a")
  void aMovementIsCertifiedOnceHoweverOftenItIsAsked() {
    Issue first = issued(MOVE_OUT);
    assertEquals(1, first.documents().size());
    assertEquals(0, first.fee());
    assertEquals(first, issued(MOVE_OUT));
    assertEquals(1, fixture.inTransaction(() -> certificates.issued(People.person(1))).size());
    assertEquals(Optional.empty(), fixture.inTransaction(() -> moveOuts.issueFor(1)));
    assertEquals(
        List.of("PRINTED|"),
        fixture.rows(
            "SELECT DISTINCT number_use FROM audit_event WHERE action_code = 'CERTIFICATE_ISSUED'"));
  }

  @Test
  @Absence
  @Spec({"4.1.3.0.3-c", "4.1.3.0.3-d"})
  void aFurtherIssueShowsTheRegisterAsItWasKnownAtTheFirst() {
    Issue first = issued(MOVE_OUT);
    fixture.clock.set(NOW.plusSeconds(600));
    ResidentRecord before = leaving(Optional.of(LocalDate.of(2026, 4, 1)));
    append(
        3,
        MovementReason.HEAD_CHANGE,
        before.with(
            new ResidentRecord.Membership(
                before.membership().householdNumber(),
                Relationship.HEAD,
                1,
                Optional.of("試験　別名"))));
    fixture.clock.set(NOW.plusSeconds(1200));
    Issue again =
        accepted(fixture.inTransaction(() -> certificates.issue(request(), Optional.empty())));
    assertFalse(text(first).contains("再交付"));
    assertTrue(text(again).startsWith("転出証明書再交付"), text(again));
    assertEquals(text(first), text(again).replace("再交付", ""));
    assertFalse(text(again).contains("試験別名"));

    for (Issue issue : List.of(first, again))
      accepted(
          fixture.inTransaction(
              () ->
                  certificates.dispose(
                      issue.issueId(), issue.documents().getFirst().documentId(), "誤り")));
    String anew =
        text(
            accepted(fixture.inTransaction(() -> certificates.issue(request(), Optional.empty()))));
    assertFalse(anew.contains("再交付"), anew);
    assertTrue(anew.contains("試験別名"), anew);
  }

  @Test
  @Spec("4.1.3.0.3-a")
  void whatCannotBeIssuedLeavesTheMovementAsItIs() {
    signIn(EnumSet.of(Function.FINALIZE_MOVEMENT), EnumSet.allOf(ShownItem.class));
    assertEquals(
        Optional.of(new MoveOutIssue.Waiting(CertificateForm.MOVE_OUT_CERTIFICATE)),
        fixture.inTransaction(() -> moveOuts.issueFor(MOVE_OUT)));
    signIn(EnumSet.allOf(Function.class), EnumSet.of(ShownItem.DOMICILE));
    MoveOutIssue refused = fixture.inTransaction(() -> moveOuts.issueFor(MOVE_OUT)).orElseThrow();
    assertTrue(
        refused instanceof MoveOutIssue.Refused(var form, var findings)
            && findings.contains(FindingCode.ITEM_NOT_GRANTED.at("show.individualNumber")),
        "a right to the number is needed");
    assertEquals(List.of("0|"), fixture.rows("SELECT COUNT(*) FROM issue_history"));
    assertEquals(
        Optional.of(MOVE_OUT),
        fixture.inTransaction(
            () -> register.find(People.person(1)).map(known -> known.present().movementId())));
  }

  private Issue issued(long movement) {
    return fixture.inTransaction(() -> moveOuts.issueFor(movement)).orElseThrow()
            instanceof MoveOutIssue.Issued(var form, var issue)
        ? issue
        : null;
  }

  private static CertificateRequest request() {
    return new CertificateRequest(
        new CertificateChoices(
            CertificateForm.MOVE_OUT_CERTIFICATE, Set.of(People.person(1)), Set.of(), false),
        1,
        Applicant.SELF,
        CertifierChoice.AUTOMATIC);
  }

  /** The text of the one copy, without spaces and its number. */
  private String text(Issue issue) {
    Issue.Copy copy = issue.documents().getFirst();
    byte[] pdf =
        fixture.inTransaction(
            () ->
                fixture
                    .bean(StoredIssueHistory.class)
                    .document(issue.issueId(), copy.documentId())
                    .orElseThrow()
                    .pdf());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(document)
          .replace(copy.issueNumber(), "")
          .replaceAll("[\\s　]", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signIn(Set<Function> functions, Set<ShownItem> shown) {
    TestCallers.signIn(
        fixture.bean(Caller.class), new Identity("clerk", "試験係", "01", functions, shown, false, 1));
  }

  private void append(long movement, MovementReason reason, ResidentRecord record) {
    fixture.inTransaction(
        () ->
            register.append(
                People.movement(movement, fixture.clock.instant()),
                List.of(
                    RecordVersion.next(
                        register.find(record.addresseeNumber()),
                        record,
                        movement,
                        reason,
                        record
                            .removal()
                            .filter(removal -> reason == MovementReason.MOVE_OUT)
                            .map(Removal::on)
                            .orElse(record.residence().residentSince()),
                        fixture.clock.instant(),
                        Optional.empty()))));
  }

  private static ResidentRecord leaving(Optional<LocalDate> notifiedOn) {
    return People.japanese(1)
        .withRemoval(
            Optional.of(
                new Removal(
                    MovementReason.MOVE_OUT,
                    RecordedDate.of(LocalDate.of(2026, 4, 10)),
                    notifiedOn,
                    Optional.of(Place.of("奈良県奈良市三条町9番9号")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
  }

  private static <T> T accepted(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<T>(T value) -> value;
      case Outcome.Refused<T>(var findings) -> throw new AssertionError(findings.toString());
    };
  }
}
