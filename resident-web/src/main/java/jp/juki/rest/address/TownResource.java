package jp.juki.rest.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.finding.FindingCode;
import jp.juki.rest.access.WithoutPurpose;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/** The city's towns (町字) by the beginning of name, reading or postal code. */
@Path("towns")
@ApplicationScoped
@WithoutPurpose
@Produces(MediaType.APPLICATION_JSON)
public class TownResource {
  private static final int MOST = 50;

  @Inject TownDictionary towns;

  /** Towns that begin so, in the order of their reading; at most 50. */
  @GET
  public List<TownDictionary.Town> find(@QueryParam("q") String beginning) {
    String text = Parameters.text(beginning);
    if (text == null) {
      throw new InvalidRequestException(FindingCode.VALUE_MISSING, "q");
    }
    return towns.startingWith(text, MOST);
  }
}
