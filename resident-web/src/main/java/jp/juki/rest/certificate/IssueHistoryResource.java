package jp.juki.rest.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import jp.juki.application.certificate.CertificateService;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.IssueHistory.Issued;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.rest.problem.Parameters;
import jp.juki.spec.Spec;

/** What was issued about a resident (交付履歴照会). */
@Path("residents/{addresseeNumber}/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IssueHistoryResource {
  @Inject CertificateService service;

  /** The copies about a person. */
  public record IssuesJson(String addresseeNumber, List<IssuedJson> items) {}

  /** One copy; what is not known of an old one is absent. */
  public record IssuedJson(
      String issueId,
      String documentId,
      String issueNumber,
      Instant issuedAt,
      String type,
      List<String> shown,
      int pages,
      String certifier,
      String seal,
      String office,
      String terminal,
      String operator,
      boolean disposed) {
    static IssuedJson from(Issued copy) {
      return new IssuedJson(
          copy.issueId(),
          copy.documentId(),
          copy.issueNumber(),
          copy.issuedAt(),
          CertificateRequests.type(copy.form()),
          copy.shown().stream().sorted().map(ShownItem::key).toList(),
          copy.pages(),
          copy.certifiedBy().map(Certifier.Kind::name).orElse(null),
          copy.seal().map(Certifier.Seal::name).orElse(null),
          copy.office(),
          copy.terminal().orElse(null),
          copy.operator(),
          copy.disposed());
    }
  }

  /** The copies issued about a person, the newest first; at most 100. */
  @GET
  @Spec("2.2.2-a")
  public IssuesJson issued(@PathParam("addresseeNumber") String addresseeNumber) {
    AddresseeNumber number =
        Parameters.value("addresseeNumber", addresseeNumber, AddresseeNumber::parse);
    return new IssuesJson(
        number.digits(), service.issued(number).stream().map(IssuedJson::from).toList());
  }
}
