package jp.juki.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.juki.application.access.WorkCaseService;
import jp.juki.domain.access.Purpose;

/** The purposes of use that a call may state (利用目的の一覧). */
@Path("purposes")
@ApplicationScoped
@WithoutPurpose
@Produces(MediaType.APPLICATION_JSON)
public class PurposeResource {
  @Inject WorkCaseService cases;

  /** The list. */
  public record PurposesJson(List<PurposeJson> items) {}

  /** One purpose: its code, name, legal basis and whether a receipt number is needed. */
  public record PurposeJson(String code, String name, String legalBasis, boolean receiptRequired) {
    static PurposeJson from(Purpose purpose) {
      return new PurposeJson(
          purpose.code(), purpose.name(), purpose.legalBasis(), purpose.receiptRequired());
    }
  }

  @GET
  public PurposesJson list() {
    return new PurposesJson(cases.purposes().stream().map(PurposeJson::from).toList());
  }
}
