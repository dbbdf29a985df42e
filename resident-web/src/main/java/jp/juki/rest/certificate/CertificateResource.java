package jp.juki.rest.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import jp.juki.application.access.Repeats;
import jp.juki.application.certificate.CertificateService;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** Certificates at the counter (窓口での証明書交付). */
@Path("certificates")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {
  @Inject CertificateService service;

  /** Why a copy is disposed of. */
  public record DisposalJson(@NotNull String reason) {}

  /** Issues copies, each with its own number. */
  @POST
  public Response issue(
      @NotNull CertificateRequests body,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo uri) {
    return Outcomes.toResponse(
        Repeats.of(
            () -> service.issue(body.toRequest(), Optional.ofNullable(Parameters.text(key)))),
        issue ->
            Response.created(
                    uri.getBaseUriBuilder()
                        .path(CertificateResource.class)
                        .path(issue.issueId())
                        .build())
                .entity(issue)
                .build());
  }

  /** A specimen of what would be issued. */
  @POST
  @Path("preview")
  @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
  public Response preview(@NotNull CertificateRequests body) {
    return Outcomes.toResponse(
        service.preview(body.toRequest()), printed -> Pdf.inline(printed.pdf(), "preview"));
  }

  /** A document that was issued. */
  @GET
  @Path("{issueId}/documents/{documentId}")
  @Consumes(MediaType.WILDCARD)
  @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
  public Response document(
      @PathParam("issueId") String issueId, @PathParam("documentId") String documentId) {
    return Outcomes.toResponse(
        service.document(issueId, documentId), document -> Pdf.inline(document, documentId));
  }

  /** Records that a wrongly issued copy was disposed of (破棄). */
  @POST
  @Path("{issueId}/documents/{documentId}/disposal")
  public Response dispose(
      @PathParam("issueId") String issueId,
      @PathParam("documentId") String documentId,
      @NotNull @Valid DisposalJson body) {
    return Outcomes.toResponse(
        Repeats.of(() -> service.dispose(issueId, documentId, body.reason())),
        disposed -> Response.ok(Map.of("documentId", disposed)).build());
  }
}
