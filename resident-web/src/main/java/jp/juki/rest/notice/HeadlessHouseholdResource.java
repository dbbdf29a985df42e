package jp.juki.rest.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.application.notice.HeadlessHouseholdService;
import jp.juki.domain.notice.HeadlessHousehold;
import jp.juki.domain.notice.HeadlessHouseholdList;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.rest.certificate.Pdf;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;
import jp.juki.rest.register.DateJson;

/** Households without a head (世帯主のいない世帯の一覧). */
@Path("headless-households")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HeadlessHouseholdResource {
  @Inject HeadlessHouseholdService service;

  /**
   * A part of the list, at most 100 households.
   *
   * @param next the {@code after} of the next part, or null if this is the last
   */
  public record HeadlessHouseholdsJson(
      LocalDate asOf, List<HeadlessHouseholdJson> items, String next) {
    static HeadlessHouseholdsJson from(HeadlessHouseholdList list) {
      return new HeadlessHouseholdsJson(
          list.asOf(),
          list.rows().stream()
              .map(
                  row ->
                      HeadlessHouseholdJson.from(row, list.causes().get(row.movementId()).name()))
              .toList(),
          list.next().map(ListPosition::text).orElse(null));
    }
  }

  /**
   * One household.
   *
   * @param movementId the movement that took the head away, whose HEAD_REQUEST can be printed
   * @param cause its reason
   * @param since the day from which there has been no head
   * @param name of whoever gets the letters, the first of the members
   * @param members 宛名番号 of everybody, in the order of the household
   */
  public record HeadlessHouseholdJson(
      String householdNumber,
      String movementId,
      String cause,
      Object since,
      String name,
      String address,
      List<String> members) {
    static HeadlessHouseholdJson from(HeadlessHousehold row, String cause) {
      return new HeadlessHouseholdJson(
          row.number().digits(),
          String.valueOf(row.movementId()),
          cause,
          DateJson.from(row.since()),
          row.highest().person().name().text(),
          row.highest().residence().address().full(),
          row.persons().stream().map(AddresseeNumber::digits).toList());
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "HeadlessHouseholdJson[masked]";
    }
  }

  /** Lists them, whichever has been without a head longest first. */
  @GET
  public HeadlessHouseholdsJson list(@QueryParam("after") String after) {
    return HeadlessHouseholdsJson.from(service.list(position(after)));
  }

  /** Draws the same list. */
  @POST
  @Path("prints")
  @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
  public Response print(@QueryParam("after") String after) {
    return Outcomes.toResponse(
        service.print(position(after)),
        printed -> Pdf.inline(printed.pdf(), "headless-households"));
  }

  private static Optional<ListPosition> position(String value) {
    return Optional.ofNullable(Parameters.value("after", value, ListPosition::parse));
  }
}
