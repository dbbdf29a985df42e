package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Certifier.Kind;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.SecretBox;
import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was issued, in the database (交付履歴). */
class StoredIssueHistoryDbTest {
  private static final AddresseeNumber PERSON = AddresseeNumber.ofSerial(1).orElseThrow();
  private static final Instant NOW = Instant.parse("2026-04-01T01:02:03.456Z");
  private static final Certifier MAYOR = Certifier.of(Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎");
  private static final byte[] PDF = {1, 2, 3};

  static Stream<DataSource> databases() throws SQLException {
    return Stream.of(TestDatabases.h2(), TestDatabases.postgres());
  }

  private static StoredIssueHistory history(DataSource database) {
    StoredIssueHistory history = new StoredIssueHistory();
    history.database = database;
    history.box = new SecretBox(new byte[32]);
    history.index = new BlindIndex("0123456789abcdef0123456789abcdef".getBytes());
    return history;
  }

  private static IssueHistory.Entry entry(String issue, int copy, Optional<String> key) {
    return entry(issue, copy, key, MAYOR);
  }

  private static IssueHistory.Entry entry(
      String issue, int copy, Optional<String> key, Certifier certifier) {
    return entry(issue, copy, key, certifier, CertificateForm.INDIVIDUAL, NOW);
  }

  private static IssueHistory.Entry entry(
      String issue,
      int copy,
      Optional<String> key,
      Certifier certifier,
      CertificateForm form,
      Instant at) {
    String document = issue + "-" + copy;
    return new IssueHistory.Entry(
        issue,
        new Issue.Copy(document, "number " + document, 1, PDF.length, "0".repeat(64)),
        copy,
        2,
        at,
        form,
        Set.of(ShownItem.DOMICILE),
        Set.of(PERSON),
        false,
        Applicant.SELF,
        certifier,
        "COUNTER",
        300,
        "16",
        Optional.empty(),
        "clerk",
        Optional.empty(),
        key,
        key.map(k -> "request"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("1.3.8-a")
  void oneClerkIssuesAgainAndAgainWithoutAKey(DataSource database) {
    StoredIssueHistory history = history(database);
    for (String issue : List.of("first", "second"))
      for (int copy = 1; copy <= 2; copy++) history.add(entry(issue, copy, Optional.empty()), PDF);
    assertEquals(4, history.about(PERSON, 10).size());
    assertEquals(Optional.empty(), history.repeated("clerk", "key", "request"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("5.6-a")
  void historyTellsWhoCertifiedAndWithWhichSeal(DataSource database) throws SQLException {
    StoredIssueHistory history = history(database);
    Certifier deputy = Certifier.of(Kind.DEPUTY, "大阪府", "東大阪市長職務代理者", "見本　次郎");
    for (Certifier certifier : List.of(MAYOR, deputy))
      for (SealChoice choice : SealChoice.values())
        history.add(
            entry(certifier.kind() + "-" + choice, 1, Optional.empty(), certifier.sealed(choice)),
            PDF);
    assertEquals(
        Map.of(
            "MAYOR-OWN", "MAYOR MAYOR",
            "MAYOR-CERTIFICATES", "MAYOR CERTIFICATES",
            "MAYOR-NONE", "MAYOR ",
            "DEPUTY-OWN", "DEPUTY DEPUTY",
            "DEPUTY-CERTIFICATES", "DEPUTY CERTIFICATES",
            "DEPUTY-NONE", "DEPUTY "),
        kept(history));
    assertThrows(
        SQLException.class,
        () -> TestDatabases.execute(database, "UPDATE issue_history SET seal = 'BRANCH'"));
    TestDatabases.execute(database, "UPDATE issue_history SET certified_by = NULL, seal = NULL");
    assertEquals(Set.of(" "), Set.copyOf(kept(history).values()), "issued before it was kept");
  }

  private static Map<String, String> kept(StoredIssueHistory history) {
    return history.about(PERSON, 10).stream()
        .collect(
            Collectors.toMap(
                IssueHistory.Issued::issueId,
                issued ->
                    issued.certifiedBy().map(Kind::name).orElse("")
                        + " "
                        + issued.seal().map(Certifier.Seal::name).orElse("")));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec({"1.3.8-f", "10.4-a"})
  void aDocumentTellsWhatItShowsAndWhetherItWasDisposedOf(DataSource database) {
    StoredIssueHistory history = history(database);
    history.add(entry("kept", 1, Optional.empty()), PDF);
    IssueHistory.Kept kept = history.document("kept", "kept-1").orElseThrow();
    assertEquals(Set.of(ShownItem.DOMICILE), kept.shown());
    assertEquals("number kept-1", kept.issueNumber());
    assertFalse(kept.disposed());
    assertEquals(Optional.empty(), history.document("other", "kept-1"));
    assertTrue(history.dispose("kept-1", NOW, "clerk", "宛名の誤り"));
    assertTrue(history.document("kept", "kept-1").orElseThrow().disposed());
    assertFalse(history.dispose("kept-1", NOW, "clerk", "宛名の誤り"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec("5.5-e")
  void ofTwoCallsWithOneKeyOnlyTheFirstIsKept(DataSource database) {
    StoredIssueHistory history = history(database);
    assertTrue(history.add(entry("first", 1, Optional.of("key")), PDF));
    assertFalse(history.add(entry("second", 1, Optional.of("key")), PDF));
    assertEquals(1, history.about(PERSON, 10).size());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRepeatedKeyFindsItsIssueAndTellsAnotherRequest(DataSource database) {
    StoredIssueHistory history = history(database);
    history.add(entry("keyed", 1, Optional.of("key")), PDF);
    assertTrue(history.repeated("clerk", "key", "request").orElseThrow().sameRequest());
    assertFalse(history.repeated("clerk", "key", "other").orElseThrow().sameRequest());
    assertEquals(Optional.empty(), history.repeated("reviewer", "key", "request"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Spec({"4.1.3.0.3-c", "4.1.3.0.3-d"})
  void firstIssueOfAFormIsTheEarliestThatWasNotDisposedOf(DataSource database) {
    StoredIssueHistory history = history(database);
    assertEquals(Optional.empty(), first(history, NOW));
    history.add(entry("copy", 1, Optional.empty()), PDF);
    assertEquals(Optional.empty(), first(history, NOW), "another form");
    for (int n = 1; n <= 3; n++)
      history.add(
          entry(
              "issue-" + n,
              1,
              Optional.empty(),
              MAYOR,
              CertificateForm.MOVE_OUT_CERTIFICATE,
              NOW.plusSeconds(n)),
          PDF);
    assertEquals(Optional.of(NOW.plusSeconds(1)), first(history, NOW));
    assertEquals(Optional.of(NOW.plusSeconds(1)), first(history, NOW.plusSeconds(1)));
    assertEquals(Optional.of(NOW.plusSeconds(2)), first(history, NOW.plusMillis(1001)));
    history.dispose("issue-1-1", NOW.plusSeconds(9), "clerk", "宛名の誤り");
    assertEquals(Optional.of(NOW.plusSeconds(2)), first(history, NOW), "disposed of");
    AddresseeNumber other = AddresseeNumber.ofSerial(2).orElseThrow();
    assertEquals(
        Optional.empty(), history.firstIssue(CertificateForm.MOVE_OUT_CERTIFICATE, other, NOW));
  }

  private static Optional<Instant> first(StoredIssueHistory history, Instant since) {
    return history.firstIssue(CertificateForm.MOVE_OUT_CERTIFICATE, PERSON, since);
  }
}
