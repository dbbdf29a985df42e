package jp.juki.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.juki.application.access.Arrival;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.EdgeAudit;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;

/**
 * States the caller of each request (操作者・端末・利用目的) before anything else runs, and records page calls
 * without right.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final PurposeOfUse KIOSK = new PurposeOfUse("KIOSK", null);

  @Inject transient Arrival arrival;
  @Inject transient Caller caller;
  @Inject transient EdgeAudit audit;

  /** Style, script and letters, which are the same for everybody. */
  private static boolean isPublic(String path) {
    return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
  }

  @Override
  @SuppressWarnings("unchecked") // only ResidentAuthentication sets the attribute
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Identity identity = (Identity) request.getAttribute(ResidentAuthentication.IDENTITY);
    arrival.from(request.getRemoteAddr());
    String correlation = arrival.at(identity, request.getMethod() + " " + path);
    if (request.getAttribute(ResidentAuthentication.REFUSAL) instanceof List<?> findings)
      caller.refuse((List<Finding>) findings);
    boolean machine = path.startsWith("/api/") || path.startsWith("/kiosk/");
    if (path.startsWith("/kiosk/")) caller.workFor(KIOSK);
    if (!machine && identity != null && request.getSession(false) != null) arrival.takeUpCase();
    response.setHeader("X-Correlation-Id", correlation);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (!isPublic(path)) response.setHeader("Cache-Control", "no-store");
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      boolean denied = audit.answer(e).filter(FindingCode.FUNCTION_NOT_GRANTED::equals).isPresent();
      if (!response.isCommitted()) response.sendError(denied ? 403 : 500);
    }
  }
}
