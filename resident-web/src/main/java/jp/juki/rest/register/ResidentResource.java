package jp.juki.rest.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.application.register.RegisterService;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** One resident (住民の照会): the record on a day, its history, its guarded items. */
@Path("residents/{addresseeNumber}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResidentResource {
  @Inject RegisterService service;

  /** The present record, or the one of another day as known at another time. */
  @GET
  public Response view(
      @PathParam("addresseeNumber") String addresseeNumber,
      @QueryParam("on") String on,
      @QueryParam("knownAt") String knownAt) {
    AddresseeNumber number = number(addresseeNumber);
    LocalDate day = Parameters.date("on", on);
    Instant known = Parameters.moment("knownAt", knownAt);
    if (day == null && known != null) {
      throw new InvalidRequestException(FindingCode.VALUE_MISSING, "on");
    }
    Optional<ResidentView> view =
        day == null
            ? service.view(number)
            : known == null ? service.view(number, day) : service.view(number, day, known);
    return view.map(seen -> Response.ok(ResidentJson.from(seen)).build())
        .orElseGet(ResidentResource::unknown);
  }

  /** Every version with its movement, newest first. */
  @GET
  @Path("history")
  public Response history(@PathParam("addresseeNumber") String addresseeNumber) {
    return service
        .history(number(addresseeNumber))
        .map(history -> Response.ok(HistoryJson.from(history)).build())
        .orElseGet(ResidentResource::unknown);
  }

  /** Shows one guarded item (10.4), an act of its own in the audit. */
  @POST
  @Path("reveal/{item}")
  public Response reveal(
      @PathParam("addresseeNumber") String addresseeNumber, @PathParam("item") String item) {
    ShownItem shown = Parameters.value("item", item, Parameters.constant(ShownItem.class));
    return Outcomes.toResponse(
        service.reveal(number(addresseeNumber), shown),
        text -> Response.ok(Map.of("item", shown.name(), "value", text)).build());
  }

  private static AddresseeNumber number(String text) {
    return Parameters.value("addresseeNumber", text, AddresseeNumber::parse);
  }

  static Response unknown() {
    return Outcomes.refused(List.of(FindingCode.TARGET_NOT_FOUND.at("addresseeNumber")));
  }
}
