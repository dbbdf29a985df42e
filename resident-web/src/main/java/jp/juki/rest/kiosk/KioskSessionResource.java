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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.juki.application.access.Repeats;
import jp.juki.application.kiosk.KioskApplicationService;
import jp.juki.application.kiosk.KioskCall;
import jp.juki.application.kiosk.KioskSessionService;

/** Sessions at kiosks (コンビニ交付の利用): a card, the choices, an application. */
@Path("sessions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KioskSessionResource {
  @Inject KioskSessionService sessions;
  @Inject KioskApplicationService applications;

  /** Opens a session for a card. */
  @POST
  public Response open(@BeanParam KioskHeaders headers, @NotNull @Valid OpenJson body) {
    KioskCall call = headers.opening(body.transactionId());
    return KioskAnswers.toResponse(
        Repeats.of(() -> sessions.open(call, body.toReading())),
        menu -> KioskAnswers.created(SessionJson.from(menu)));
  }

  /** What the holder of the card can choose from. */
  @GET
  @Path("{session}/options")
  @Consumes(MediaType.WILDCARD)
  public Response options(
      @BeanParam KioskHeaders headers,
      @PathParam("session") String session,
      @QueryParam("certType") String certType) {
    return KioskAnswers.toResponse(
        sessions.options(headers.reading(), session, ApplyJson.certificate(certType)),
        options -> Response.ok(OptionsJson.from(options)).build());
  }

  /** Issues what the resident chose. */
  @POST
  @Path("{session}/applications")
  public Response apply(
      @BeanParam KioskHeaders headers,
      @PathParam("session") String session,
      @NotNull @Valid ApplyJson body) {
    return KioskAnswers.toResponse(
        Repeats.of(() -> applications.apply(headers.changing(), session, body.toChoice())),
        progress -> KioskAnswers.created(ProgressJson.brief(progress)));
  }
}
