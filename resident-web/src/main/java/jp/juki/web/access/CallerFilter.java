package jp.juki.web.access;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import jp.juki.application.access.Caller;
import jp.juki.application.access.SignInService;
import jp.juki.application.access.WorkCase;
import jp.juki.application.audit.EdgeAudit;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PurposeOfUse;

/**
 * States the caller of each request (操作者・端末・利用目的) before anything else runs, and records page calls
 * without right.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final PurposeOfUse KIOSK = new PurposeOfUse("KIOSK", null);

  @Inject transient Caller caller;
  @Inject transient WorkCase workCase;
  @Inject transient SignInService service;
  @Inject transient EdgeAudit audit;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String correlation = UUID.randomUUID().toString();
    Identity identity = (Identity) request.getAttribute(ResidentAuthentication.IDENTITY);
    caller.identify(identity, service.terminal(request.getRemoteAddr()), correlation);
    caller.at(request.getMethod() + " " + withoutNumbers(path));
    boolean machine = path.startsWith("/api/") || path.startsWith("/kiosk/");
    if (path.startsWith("/kiosk/")) caller.workFor(KIOSK);
    if (!machine && identity != null && request.getSession(false) != null)
      workCase.purpose().ifPresent(caller::workFor);
    response.setHeader("X-Correlation-Id", correlation);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (machine) response.setHeader("Cache-Control", "no-store");
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (!denied(e)) throw e;
      audit.denied();
      if (!response.isCommitted()) response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /**
   * Numbers in an address stay out of the audit, but for the fifteen digits that name a person
   * there.
   */
  private static String withoutNumbers(String path) {
    return path.replaceAll("(?<![0-9])(?![0-9]{15}(?![0-9]))[0-9]{5,}", "n");
  }

  private static boolean denied(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof EJBAccessException) return true;
    return false;
  }
}
