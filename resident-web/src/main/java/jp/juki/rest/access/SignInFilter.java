package jp.juki.rest.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import jp.juki.application.access.Caller;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.rest.problem.Outcomes;

/** Answers 401 to everybody who has not been let in (認証の要求), before a resource is looked for. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class SignInFilter implements ContainerRequestFilter {
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (caller.identity().isPresent()) return;
    List<Finding> findings =
        caller.refusal().isEmpty()
            ? List.of(FindingCode.SIGN_IN_REQUIRED.at(HttpHeaders.AUTHORIZATION))
            : caller.refusal();
    boolean kiosk = request.getUriInfo().getBaseUri().getPath().startsWith("/kiosk/");
    Response problem = Outcomes.response(Response.Status.UNAUTHORIZED.getStatusCode(), findings);
    request.abortWith(
        Response.fromResponse(problem)
            .header(
                HttpHeaders.WWW_AUTHENTICATE,
                kiosk ? "Bearer realm=\"kiosk\"" : "Basic realm=\"resident\", charset=\"UTF-8\"")
            .build());
  }
}
