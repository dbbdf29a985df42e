package jp.juki.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import jp.juki.application.audit.AuditPage;
import jp.juki.application.audit.AuditQueryService;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditCursor;
import jp.juki.domain.audit.AuditQuery;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditVerification;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.rest.access.WithoutPurpose;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/**
 * Who looked at whom, when, what and why (アクセスログの照会); auditors only, and each question is itself
 * recorded.
 */
@Path("audit-events")
@ApplicationScoped
@WithoutPurpose
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject AuditQueryService service;

  /** A page of rows, newest first, and where the next one begins. */
  public record PageJson(List<AuditEventJson> items, String next) {}

  /** Number of rows checked, and the numbers of those that were changed. */
  public record VerificationJson(boolean intact, long checked, List<Long> changed) {}

  /** Rows that answer a question; every parameter may be left out. */
  @GET
  public PageJson find(
      @QueryParam("subject") String subject,
      @QueryParam("operator") String operator,
      @QueryParam("action") String action,
      @QueryParam("result") String result,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    AuditQuery query =
        new AuditQuery(
            Parameters.value("subject", subject, AddresseeNumber::parse),
            Parameters.text(operator),
            Parameters.value("action", action, AuditAction::find),
            Parameters.value("result", result, AuditResult::find),
            Parameters.moment("from", from),
            Parameters.moment("to", to),
            Parameters.value("cursor", cursor, AuditCursor::parse));
    int most = AuditQueryService.PAGE;
    AuditPage page = service.find(query, Parameters.number("limit", limit, 1, most, most));
    return new PageJson(
        page.rows().stream().map(AuditEventJson::from).toList(),
        page.next().map(AuditCursor::text).orElse(null));
  }

  /** Checks that the rows of a span of time are as they were written. */
  @POST
  @Path("verification")
  public VerificationJson verify(@QueryParam("from") String from, @QueryParam("to") String to) {
    Instant start = Parameters.moment("from", from);
    Instant end = Parameters.moment("to", to);
    if (start == null) throw new InvalidRequestException(FindingCode.VALUE_MISSING, "from");
    if (end == null) throw new InvalidRequestException(FindingCode.VALUE_MISSING, "to");
    AuditVerification done = service.verify(start, end);
    return new VerificationJson(done.intact(), done.checked(), done.changed());
  }
}
