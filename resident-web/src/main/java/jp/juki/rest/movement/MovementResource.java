package jp.juki.rest.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.access.Repeats;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.ProvisionalFilter;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.MovementState;
import jp.juki.domain.movement.WithdrawalReason;
import jp.juki.rest.movement.MovementJson.AssessmentJson;
import jp.juki.rest.movement.MovementJson.EnteredJson;
import jp.juki.rest.movement.MovementJson.FinalJson;
import jp.juki.rest.movement.MovementJson.ListJson;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** Movements (異動) of every kind: check, 仮登録, 本登録, 取下げ and 取消し. */
@Path("movements")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MovementResource {
  @Inject MovementService service;
  @Inject TownDictionary towns;

  /** Enters a movement provisionally (仮登録). */
  @POST
  public Response enter(
      JsonObject body, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
    return enter(MovementRequests.read(body, towns), body, key, uri);
  }

  /** Checks a movement and shows what it would change; nothing is kept. */
  @POST
  @Path("assessment")
  public Response assess(JsonObject body) {
    return Outcomes.toResponse(
        service.assess(MovementRequests.read(body, towns)),
        assessment -> Response.ok(AssessmentJson.from(assessment)).build());
  }

  /** Provisional movements, the oldest first. */
  @GET
  public ListJson list(@QueryParam("state") String state, @QueryParam("filter") String filter) {
    if (!MovementState.PROVISIONAL.name().equals(state))
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, "state");
    ProvisionalFilter whose =
        Parameters.maybe("filter", filter, Parameters.constant(ProvisionalFilter.class))
            .orElse(ProvisionalFilter.ALL);
    return ListJson.from(service.provisional(whose));
  }

  /** A movement in whatever state. */
  @GET
  @Path("{id}")
  public Response find(@PathParam("id") String id) {
    return service
        .find(Parameters.id(id))
        .map(view -> Response.ok(MovementJson.from(view)).build())
        .orElseGet(() -> Outcomes.refused(List.of(FindingCode.TARGET_NOT_FOUND.at("id"))));
  }

  /** Decides a provisional movement again and shows what it would change. */
  @GET
  @Path("{id}/review")
  public Response review(@PathParam("id") String id) {
    return Outcomes.toResponse(
        service.review(Parameters.id(id)),
        assessment -> Response.ok(AssessmentJson.from(assessment)).build());
  }

  /** Corrects a provisional movement (訂正), if it is still what was seen. */
  @PUT
  @Path("{id}")
  public Response correct(
      @PathParam("id") String id, JsonObject body, @QueryParam("lockVersion") String seen) {
    long version = Parameters.needed("lockVersion", Parameters.version("lockVersion", seen));
    MovementRequest request = MovementRequests.read(body, towns);
    return Outcomes.toResponse(
        service.replace(Parameters.id(id), request, MovementRequests.acknowledged(body), version),
        entered -> Response.ok(EnteredJson.from(entered)).build());
  }

  /** Makes a provisional movement part of the register (本登録), if it is still what was seen. */
  @POST
  @Path("{id}/finalization")
  @Consumes(MediaType.WILDCARD)
  public Response complete(@PathParam("id") String id, @QueryParam("lockVersion") String seen) {
    return Outcomes.toResponse(
        service.complete(Parameters.id(id), Parameters.version("lockVersion", seen)),
        done -> Response.ok(FinalJson.from(done)).build());
  }

  /** Withdraws a provisional movement (取下げ). */
  @DELETE
  @Path("{id}")
  @Consumes(MediaType.WILDCARD)
  public Response withdraw(@PathParam("id") String id, @QueryParam("reason") String why) {
    var reason = Parameters.maybe("reason", why, Parameters.constant(WithdrawalReason.class));
    return Outcomes.toResponse(
        service.withdraw(Parameters.id(id), reason),
        gone -> Response.ok(EnteredJson.from(gone)).build());
  }

  /** Enters the cancellation of a movement (取消し), provisional like every movement. */
  @POST
  @Path("{id}/cancellation")
  public Response cancel(
      @PathParam("id") String id,
      JsonObject body,
      @HeaderParam("Idempotency-Key") String key,
      @Context UriInfo uri) {
    return enter(MovementRequests.cancellation(body, Parameters.id(id)), body, key, uri);
  }

  private Response enter(MovementRequest request, JsonObject body, String key, UriInfo uri) {
    Set<FindingCode> acknowledged = MovementRequests.acknowledged(body);
    Optional<String> repeatKey = Optional.ofNullable(Parameters.text(key));
    return Outcomes.toResponse(
        Repeats.of(() -> service.register(request, acknowledged, repeatKey)),
        entered ->
            Response.created(uri.resolve(URI.create("movements/" + entered.id())))
                .entity(EnteredJson.from(entered))
                .build());
  }
}
