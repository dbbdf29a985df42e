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
import jp.juki.application.notice.AwaitedNoticeService;
import jp.juki.domain.notice.AwaitedNotice;
import jp.juki.domain.notice.AwaitedNoticeList;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.Removal;
import jp.juki.rest.certificate.Pdf;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;
import jp.juki.rest.register.ResidentJson.PlaceJson;

/** Those of whom no move-in notice came (転入通知未着者一覧). */
@Path("awaited-notices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AwaitedNoticeResource {
  @Inject AwaitedNoticeService service;

  /**
   * A part of the list, at most 100 persons.
   *
   * @param from the first day of leaving, or null for no bound
   * @param to the last day of leaving
   * @param next the {@code after} of the next part, or null if this is the last
   */
  public record AwaitedNoticesJson(
      LocalDate from, LocalDate to, List<AwaitedNoticeJson> items, String next) {
    static AwaitedNoticesJson from(AwaitedNoticeList list) {
      return new AwaitedNoticesJson(
          list.from().orElse(null),
          list.to(),
          list.rows().stream().map(row -> AwaitedNoticeJson.from(row, list.asOf())).toList(),
          list.next().map(ListPosition::text).orElse(null));
    }
  }

  /**
   * One person.
   *
   * @param movementId the movement that removed the record, whose INQUIRY can be printed
   * @param reason MOVE_OUT or REMOVAL_EX_OFFICIO
   * @param leftOn the day of the removal, for a move-out the planned one
   * @param days how many days ago that was
   * @param address 転出前の住所
   * @param destination 転出先住所（予定）, or null
   */
  public record AwaitedNoticeJson(
      String addresseeNumber,
      String name,
      String movementId,
      String reason,
      LocalDate leftOn,
      long days,
      String address,
      PlaceJson destination) {
    static AwaitedNoticeJson from(AwaitedNotice row, LocalDate asOf) {
      Removal removal = row.removal();
      return new AwaitedNoticeJson(
          row.record().addresseeNumber().digits(),
          row.record().person().name().text(),
          String.valueOf(row.movementId()),
          removal.reason().name(),
          row.leftOn(),
          row.daysOn(asOf),
          row.record().residence().address().full(),
          removal.plannedDestination().map(PlaceJson::from).orElse(null));
    }
  }

  /** Lists them, whoever left first. */
  @GET
  public Response list(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("after") String after) {
    return Outcomes.toResponse(
        service.list(day("from", from), day("to", to), position(after)),
        list -> Response.ok(AwaitedNoticesJson.from(list)).build());
  }

  /** Draws the same list. */
  @POST
  @Path("prints")
  @Produces({Pdf.TYPE, MediaType.APPLICATION_JSON})
  public Response print(
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("after") String after) {
    return Outcomes.toResponse(
        service.print(day("from", from), day("to", to), position(after)),
        printed -> Pdf.inline(printed.pdf(), "awaited-notices"));
  }

  private static Optional<LocalDate> day(String name, String value) {
    return Optional.ofNullable(Parameters.date(name, value));
  }

  private static Optional<ListPosition> position(String value) {
    return Optional.ofNullable(Parameters.value("after", value, ListPosition::parse));
  }
}
