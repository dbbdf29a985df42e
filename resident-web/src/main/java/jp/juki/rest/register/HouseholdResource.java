package jp.juki.rest.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.application.register.HouseholdView;
import jp.juki.application.register.RegisterService;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** One household (世帯の照会): its head, if any, and its members in the order of the certificate. */
@Path("households/{householdNumber}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdResource {
  @Inject RegisterService service;

  /** A household; the head is null while there is none. */
  public record HouseholdJson(
      String householdNumber,
      LocalDate on,
      ResidentJson head,
      ResidentJson.AddressJson address,
      List<ResidentJson> members,
      List<ResidentJson> removed) {
    static HouseholdJson from(HouseholdView view) {
      return new HouseholdJson(
          view.householdNumber().digits(),
          view.on(),
          view.head().map(ResidentJson::from).orElse(null),
          ResidentJson.AddressJson.from(view.address()),
          view.members().stream().map(ResidentJson::from).toList(),
          view.removed().stream().map(ResidentJson::from).toList());
    }
  }

  /** The household today or on another day. */
  @GET
  public Response view(
      @PathParam("householdNumber") String householdNumber,
      @QueryParam("on") String on,
      @QueryParam("withRemoved") String withRemoved) {
    HouseholdNumber number =
        Parameters.value("householdNumber", householdNumber, HouseholdNumber::parse);
    LocalDate day = Parameters.date("on", on);
    boolean removed =
        Boolean.TRUE.equals(Parameters.value("withRemoved", withRemoved, Parameters::flag));
    if (day == null && removed) {
      throw new InvalidRequestException(FindingCode.VALUE_MISSING, "on");
    }
    Optional<HouseholdView> view =
        day == null ? service.household(number) : service.household(number, day, removed);
    return view.map(seen -> Response.ok(HouseholdJson.from(seen)).build())
        .orElseGet(
            () -> Outcomes.refused(List.of(FindingCode.TARGET_NOT_FOUND.at("householdNumber"))));
  }
}
