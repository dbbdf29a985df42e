package jp.juki.rest.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import jp.juki.application.notice.NoticeService;
import jp.juki.domain.notice.NoticeKind;
import jp.juki.domain.notice.NoticeRequest;
import jp.juki.rest.certificate.Pdf;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** Notices about a movement in the register (通知書). */
@Path("movements/{id}/notices")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
public class NoticeResource {
  @Inject NoticeService service;

  /**
   * Which notice, and to whom.
   *
   * @param kind ACCEPTANCE, HEAD_EX_OFFICIO, HEAD_REQUEST, ENTRY_EX_OFFICIO or INQUIRY
   * @param notifier 届出人氏名, the mover if missing
   * @param toMover whether it goes to the mover at the new address
   * @param inquiredOf 照会先, the head of the municipality of the destination if missing
   */
  public record NoticeJson(String kind, String notifier, Boolean toMover, String inquiredOf) {
    NoticeRequest toRequest() {
      return new NoticeRequest(
          Parameters.needed(
              "kind", Parameters.maybe("kind", kind, Parameters.constant(NoticeKind.class))),
          Optional.ofNullable(Parameters.text(notifier)),
          Boolean.TRUE.equals(toMover),
          Optional.ofNullable(Parameters.text(inquiredOf)));
    }
  }

  /** Draws a notice. */
  @POST
  public Response print(@PathParam("id") String id, @NotNull NoticeJson body) {
    return Outcomes.toResponse(
        service.print(Parameters.id(id), body.toRequest()),
        printed -> Pdf.inline(printed.pdf(), "notice"));
  }
}
