package jp.juki.application.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.application.certificate.CertificateIssuing;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.CertificateChoices;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.kiosk.KeyedDigest;
import jp.juki.domain.kiosk.KioskApplication;
import jp.juki.domain.kiosk.KioskBinding;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskToggle;
import jp.juki.domain.kiosk.Kiosks;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Draws documents for kiosks and proves that they belong where they go (証明書の作成・紐付けの検証): what a
 * binding is made of is read anew each time.
 */
@ApplicationScoped
public class KioskPrinting {
  @Inject CertificateIssuing issuing;
  @Inject IssueHistory history;
  @Inject Kiosks kiosks;
  @Inject CardCertificates cards;
  @Inject KeyedDigest digest;

  /** Draws the copies (証明書の作成). */
  Outcome<Issue> draw(KioskLedger.Entry entry, KioskChoice choice, Set<AddresseeNumber> subjects) {
    Set<ShownItem> shown =
        choice.toggles().stream()
            .flatMap(key -> KioskToggle.find(key).stream())
            .map(KioskToggle::item)
            .collect(Collectors.toSet());
    boolean self = subjects.equals(Set.of(entry.session().holder()));
    return issuing.issue(
        new CertificateRequest(
            new CertificateChoices(choice.certificate().form(), subjects, shown, false),
            choice.copies(),
            self ? Applicant.SELF : Applicant.HOUSEHOLD,
            CertifierChoice.AUTOMATIC),
        CertificateIssuing.Channel.KIOSK,
        Optional.of(entry.application().id()));
  }

  /** Binds the copies of an issue to an application (紐付け). */
  List<KioskDocument> bind(KioskLedger.Entry entry, Issue issue) {
    return issue.documents().stream()
        .map(
            copy ->
                new KioskDocument(
                    copy.documentId(),
                    issue.issueId(),
                    copy.issueNumber(),
                    issue.documents().indexOf(copy) + 1,
                    copy.pages(),
                    copy.bytes(),
                    copy.sha256(),
                    new KioskBinding(
                            entry.session().transactionId(),
                            entry.application().id(),
                            copy.documentId(),
                            entry.session().holder(),
                            entry.session().serial(),
                            entry.application().snapshotId(),
                            copy.sha256())
                        .code(digest)))
        .toList();
  }

  /**
   * The bytes of a document, if everything read anew says that they belong to the application
   * (紐付けの検証): the bytes from the issue history, the card's holder from the cards, the persons from
   * the issue, the choice from the session.
   */
  Optional<SentDocument> proven(String applicationId, KioskDocument document) {
    Optional<byte[]> pdf =
        history
            .document(document.issueId(), document.id())
            .filter(kept -> !kept.disposed())
            .map(IssueHistory.Kept::pdf);
    Optional<KioskApplication> application = kiosks.application(applicationId);
    return application
        .flatMap(kept -> kiosks.session(kept.sessionId()))
        .flatMap(
            session ->
                cards
                    .find(session.serial())
                    .map(CardCertificate::holder)
                    .filter(holder -> household(session.id(), holder, document.id()))
                    .flatMap(
                        holder ->
                            pdf.map(
                                bytes -> {
                                  String sha256 = sha256(bytes);
                                  return new SentDocument(
                                      bytes,
                                      sha256,
                                      new KioskBinding(
                                              session.transactionId(),
                                              applicationId,
                                              document.id(),
                                              holder,
                                              session.serial(),
                                              application.orElseThrow().snapshotId(),
                                              sha256)
                                          .code(digest));
                                })))
        .filter(sent -> sent.sha256().equals(document.sha256()))
        .filter(sent -> same(sent.binding(), document.binding()));
  }

  private boolean household(String sessionId, AddresseeNumber holder, String documentId) {
    Map<String, AddresseeNumber> members = kiosks.members(sessionId);
    Set<AddresseeNumber> subjects = history.subjects(documentId);
    return members.containsValue(holder)
        && !subjects.isEmpty()
        && members.values().containsAll(subjects);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
