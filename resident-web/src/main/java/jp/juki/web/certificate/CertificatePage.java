package jp.juki.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.juki.application.access.Repeats;
import jp.juki.application.certificate.CertificateService;
import jp.juki.application.certificate.MoveOutDue;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import jp.juki.web.entry.Household;
import jp.juki.web.frame.FindingLine;

/** Issues certificates for the household in hand (証明書の交付), with a live preview. */
@Named
@ViewScoped
@Spec({"10.7-b", "10.7-c"})
public class CertificatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CertificateService certificates;
  @Inject Household household;
  @Inject ShownDocument shown;

  private final CertificateEntry entry = new CertificateEntry();
  private final List<SubjectRow> persons = new ArrayList<>();
  private List<FindingLine> findings = List.of();
  private List<IssuedCopy> issued = List.of();
  private String certifierOfToday = "";
  private String key = UUID.randomUUID().toString();
  private String document;
  private int fee;

  @PostConstruct
  void open() {
    List<ResidentView> views = new ArrayList<>(household.members());
    Optional<MoveOutDue> moveOut =
        household.person().map(ResidentView::addresseeNumber).flatMap(certificates::moveOutOf);
    entry
        .begin(views.stream().map(ResidentView::addresseeNumber).toList(), moveOut)
        .forEach(gone -> household.person(gone).ifPresent(views::add));
    views.forEach(view -> persons.add(SubjectRow.of(view)));
    certifierOfToday =
        certificates.certifierOfToday().map(today -> "（本日：" + today.kind().text() + "）").orElse("");
    if (!persons.isEmpty()) preview();
  }

  /** Draws the specimen again after a choice; what is issued from now on is another issue. */
  public void preview() {
    key = UUID.randomUUID().toString();
    issued = List.of();
    switch (certificates.preview(entry.toRequest())) {
      case Outcome.Accepted<PrintedCertificate>(var drawn) -> {
        findings = List.of();
        document = "document.pdf?specimen=" + shown.keep(drawn.pdf());
      }
      case Outcome.Refused<PrintedCertificate>(var refused) -> {
        findings = FindingLine.of(refused);
        document = null;
      }
    }
  }

  /** Issues the copies; the same press twice issues once. */
  public void issue() {
    switch (Repeats.of(() -> certificates.issue(entry.toRequest(), Optional.of(key)))) {
      case Outcome.Accepted<Issue>(var issue) -> {
        findings = List.of();
        issued = IssuedCopy.of(issue);
        fee = issue.fee();
        document = issued.getFirst().address();
      }
      case Outcome.Refused<Issue>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  public CertificateEntry getEntry() {
    return entry;
  }

  public List<SubjectRow> getPersons() {
    return persons;
  }

  /** Who certifies today unless somebody is chosen, in brackets, or nothing. */
  public String getCertifierOfToday() {
    return certifierOfToday;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  /** Whether a certificate of a move-out can be chosen. */
  public boolean isMoveOut() {
    return entry.getForms().stream().anyMatch(CertificateForm::ofMoveOut);
  }

  /** The copies of the last issue. */
  public List<IssuedCopy> getIssued() {
    return issued;
  }

  /** 手数料 of the last issue, in yen. */
  public int getFee() {
    return fee;
  }

  /** Where the document to show is, or null. */
  public String getDocument() {
    return document;
  }
}
