package jp.juki.rest.search;

import static jp.juki.rest.problem.Parameters.constant;
import static jp.juki.rest.problem.Parameters.text;
import static jp.juki.rest.problem.Parameters.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.juki.application.search.SearchService;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.domain.search.BirthRange;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchResult;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** Searches the register (基本検索); conditions given together must all hold. */
@Path("residents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResidentSearchResource {
  @Inject SearchService service;

  /** At most 100 persons, and whether there are more. */
  public record FoundJson(List<ResidentSummaryJson> items, boolean more) {}

  /** Persons for whom all conditions hold. */
  @GET
  public Response search(
      @QueryParam("kana") String kana,
      @QueryParam("name") String name,
      @QueryParam("match") @DefaultValue("PREFIX") String match,
      @QueryParam("birth") String birth,
      @QueryParam("sex") String sex,
      @QueryParam("address") String address,
      @QueryParam("townCode") String townCode,
      @QueryParam("relationship") String relationship,
      @QueryParam("removalReason") String removalReason,
      @QueryParam("addresseeNumber") String addresseeNumber,
      @QueryParam("householdNumber") String householdNumber,
      @QueryParam("individualNumber") String individualNumber,
      @QueryParam("residentRecordCode") String recordCode,
      @QueryParam("residenceCardNumber") String cardNumber,
      @QueryParam("missing") String missing,
      @QueryParam("includeRemoved") String includeRemoved,
      @QueryParam("limit") String limit) {
    SearchCriteria criteria =
        SearchCriteria.builder()
            .kana(text(kana))
            .name(text(name))
            .match(value("match", match, constant(SearchCriteria.Match.class)))
            .birth(value("birth", birth, BirthRange::parse))
            .sex(value("sex", sex, constant(Sex.class)))
            .address(text(address))
            .townCode(text(townCode))
            .relationship(value("relationship", relationship, Relationship::parse))
            .removalReason(value("removalReason", removalReason, constant(MovementReason.class)))
            .addresseeNumber(value("addresseeNumber", addresseeNumber, AddresseeNumber::parse))
            .householdNumber(value("householdNumber", householdNumber, HouseholdNumber::parse))
            .individualNumber(value("individualNumber", individualNumber, IndividualNumber::parse))
            .recordCode(value("residentRecordCode", recordCode, ResidentRecordCode::parse))
            .cardNumber(value("residenceCardNumber", cardNumber, ResidenceCardNumber::parse))
            .missing(value("missing", missing, SearchCriteria.Item::parse))
            .includeRemoved(
                Boolean.TRUE.equals(value("includeRemoved", includeRemoved, Parameters::flag)))
            .build();
    int most = Parameters.number("limit", limit, 1, SearchResult.LIMIT, SearchResult.LIMIT);
    return Outcomes.toResponse(
        service.search(criteria, most),
        found ->
            Response.ok(
                    new FoundJson(
                        found.hits().stream().map(ResidentSummaryJson::from).toList(),
                        found.more()))
                .build());
  }
}
