package jp.juki.rest.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jp.juki.application.access.WorkCaseService;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.finding.Outcome;
import jp.juki.rest.problem.Outcomes;

/**
 * Asks each call of the back office why (利用目的): {@code X-Purpose: CODE[;receipt=NO]}.
 *
 * <p>Missing or unknown is 400, unless the resource is marked {@link WithoutPurpose}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class PurposeFilter implements ContainerRequestFilter {
  /** Header of the purpose. */
  public static final String HEADER = "X-Purpose";

  private static final String RECEIPT = "receipt=";

  @Inject WorkCaseService cases;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HEADER);
    if (header == null && exempt()) return;
    String code = null;
    String receipt = null;
    if (header != null) {
      String[] parts = header.split(";");
      code = parts.length == 0 ? null : parts[0].strip();
      for (int i = 1; i < parts.length; i++)
        if (parts[i].strip().startsWith(RECEIPT))
          receipt = parts[i].strip().substring(RECEIPT.length());
    }
    if (cases.state(code, receipt) instanceof Outcome.Refused<PurposeOfUse>(var findings))
      request.abortWith(Outcomes.refused(findings));
  }

  private boolean exempt() {
    return resource.getResourceMethod().isAnnotationPresent(WithoutPurpose.class)
        || resource.getResourceClass().isAnnotationPresent(WithoutPurpose.class);
  }
}
