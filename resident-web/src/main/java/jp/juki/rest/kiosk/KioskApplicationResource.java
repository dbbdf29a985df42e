package jp.juki.rest.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import jp.juki.application.access.Repeats;
import jp.juki.application.kiosk.KioskApplicationService;

/** Applications at kiosks (コンビニ交付の申請): documents, and what becomes of them. */
@Path("applications")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KioskApplicationResource {
  @Inject KioskApplicationService service;

  /** How far an application has come. */
  @GET
  @Path("{application}")
  @Consumes(MediaType.WILDCARD)
  public Response progress(
      @BeanParam KioskHeaders headers, @PathParam("application") String application) {
    return KioskAnswers.toResponse(
        service.progress(headers.reading(), application),
        progress -> Response.ok(ProgressJson.from(progress)).build());
  }

  /** A document, with what proves that it belongs to the application. */
  @GET
  @Path("{application}/documents/{document}")
  @Consumes(MediaType.WILDCARD)
  @Produces({"application/pdf", MediaType.APPLICATION_JSON})
  public Response document(
      @BeanParam KioskHeaders headers,
      @PathParam("application") String application,
      @PathParam("document") String document) {
    return KioskAnswers.toResponse(
        service.document(headers.reading(), application, document), KioskAnswers::pdf);
  }

  /** What the center reports. */
  @POST
  @Path("{application}/events")
  public Response report(
      @BeanParam KioskHeaders headers,
      @PathParam("application") String application,
      @NotNull @Valid ReportJson body) {
    return KioskAnswers.toResponse(
        Repeats.of(() -> service.report(headers.changing(), application, body.toReport())),
        progress -> Response.ok(ProgressJson.brief(progress)).build());
  }

  /** Gives an application up. */
  @POST
  @Path("{application}/cancel")
  public Response cancel(
      @BeanParam KioskHeaders headers,
      @PathParam("application") String application,
      @NotNull @Valid CancelJson body) {
    Optional<String> cause = Optional.ofNullable(body.cause());
    return KioskAnswers.toResponse(
        Repeats.of(() -> service.cancel(headers.changing(), application, cause)),
        progress -> Response.ok(ProgressJson.brief(progress)).build());
  }
}
