package jp.juki.rest.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;

/**
 * Refuses query parameters that the resource does not know, that come twice or that are too long
 * (引数の検査): a misspelt condition would be ignored and show more people than were asked for.
 */
@Provider
public class RequestShape implements ContainerRequestFilter {
  private static final int LONGEST = 200;

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    MultivaluedMap<String, String> asked = request.getUriInfo().getQueryParameters();
    if (asked.isEmpty()) return;
    Set<String> known = known();
    List<Finding> findings = new ArrayList<>();
    asked.forEach(
        (name, values) -> {
          if (!known.contains(name)) findings.add(FindingCode.ITEM_UNKNOWN.at("query"));
          else if (values.size() > 1 || values.getFirst().length() > LONGEST)
            findings.add(FindingCode.PARAMETER_INVALID.at(name));
        });
    if (!findings.isEmpty()) request.abortWith(Outcomes.response(400, findings));
  }

  private Set<String> known() {
    return Arrays.stream(resource.getResourceMethod().getParameters())
        .flatMap(
            parameter -> Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).stream())
        .map(QueryParam::value)
        .collect(Collectors.toSet());
  }
}
