package jp.juki.rest.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import jp.juki.application.network.ReceivedMoveOutService;
import jp.juki.rest.access.WithoutPurpose;
import jp.juki.rest.movement.ReceivedJson.ReceiptJson;
import jp.juki.rest.movement.ReceivedJson.ReceivedListJson;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** Data of move-out certificates that CS gives us (転出証明書情報の受信). */
@Path("received-move-outs")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceivedMoveOutResource {
  @Inject ReceivedMoveOutService service;

  /** Receives a message of the bridge to CS; the same message again gives the same receipt. */
  @POST
  @WithoutPurpose
  public Response receive(JsonObject body) {
    MoveOutMessage message = MoveOutMessage.read(body);
    return Outcomes.toResponse(
        message
            .data()
            .map(data -> service.receive(message.messageId(), data))
            .orElseGet(() -> service.withdraw(message.withdraws().orElseThrow())),
        number -> Response.ok(new ReceiptJson(Long.toString(number))).build());
  }

  /** Data not taken in yet, the latest first. */
  @GET
  public ReceivedListJson list(@QueryParam("before") String before) {
    Optional<Long> below = Parameters.maybe("before", before, ReceivedMoveOutResource::number);
    return ReceivedListJson.from(service.list(below));
  }

  private static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
