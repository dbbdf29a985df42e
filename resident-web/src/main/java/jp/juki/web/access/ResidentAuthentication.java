package jp.juki.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.application.access.Caller;
import jp.juki.application.access.SignInService;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.rest.problem.Problem;

/**
 * Lets callers in (認証): pages by the session's sign-in, {@code /api/} by HTTP Basic, {@code
 * /kiosk/} by a bearer token; everything not named public needs one of them.
 *
 * <p>The groups of a caller are the functions granted today, which {@code @RolesAllowed} on the
 * services asks for.
 */
@ApplicationScoped
public class ResidentAuthentication implements HttpAuthenticationMechanism {
  /** Request attribute that hands the identity to {@link CallerFilter}. */
  static final String IDENTITY = "jp.juki.identity";

  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Set<String> PUBLIC_PATHS =
      Set.of("/login.xhtml", "/openapi", "/favicon.ico");
  private static final List<String> PUBLIC_FOLDERS =
      List.of("/jakarta.faces.resource/", "/resources/", "/health", "/openapi/");

  @Inject SignInService service;
  @Inject VerifiedCredentials verified;
  @Inject Caller caller;
  @Inject Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    caller.identify(null, service.terminal(request.getRemoteAddr()), null);
    if (path.startsWith("/api/")) return basic(request, response, context);
    if (path.startsWith("/kiosk/")) return bearer(request, response, context);
    return page(path, request, response, context);
  }

  private AuthenticationStatus basic(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    response.setHeader("WWW-Authenticate", "Basic realm=\"resident\", charset=\"UTF-8\"");
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6))
      return refuse(response, List.of(FindingCode.SIGN_IN_REQUIRED.at("Authorization")));
    String[] parts = decode(header.substring(6).strip());
    if (parts.length != 2)
      return refuse(response, List.of(FindingCode.SIGN_IN_FAILED.at("Authorization")));
    return answer(
        verified.verify(header, () -> service.signIn(parts[0], parts[1].toCharArray(), null)),
        request,
        response,
        context);
  }

  private AuthenticationStatus bearer(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"kiosk\"");
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7))
      return refuse(response, List.of(FindingCode.SIGN_IN_REQUIRED.at("Authorization")));
    String token = header.substring(7).strip();
    return answer(
        verified.verify(header, () -> service.signInMachine(token)), request, response, context);
  }

  private AuthenticationStatus answer(
      Outcome<Identity> outcome,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    return switch (outcome) {
      case Outcome.Accepted<Identity>(Identity identity) -> {
        response.setHeader("WWW-Authenticate", null);
        yield admit(identity, request, context);
      }
      case Outcome.Refused<Identity>(var findings) -> refuse(response, findings);
    };
  }

  private AuthenticationStatus page(
      String path,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    Optional<Identity> identity = signedIn(request.getSession(false));
    if (identity.isPresent()) return admit(identity.get(), request, context);
    if (isPublic(path)) return context.doNothing();
    if (path.equals("/")) return context.redirect(request.getContextPath() + "/login.xhtml");
    String query = request.getQueryString();
    String from = "GET".equals(request.getMethod()) && query == null ? path : "/";
    return context.redirect(
        request.getContextPath()
            + "/login.xhtml?from="
            + URLEncoder.encode(from, StandardCharsets.UTF_8));
  }

  private Optional<Identity> signedIn(HttpSession session) {
    if (session == null || !(session.getAttribute(Login.KEY) instanceof Login login))
      return Optional.empty();
    Instant now = clock.instant();
    if (now.isBefore(login.checkedAt().plus(FRESH))) return Optional.of(login.identity());
    Optional<Identity> refreshed = service.refresh(login.identity());
    if (refreshed.isPresent()) session.setAttribute(Login.KEY, new Login(refreshed.get(), now));
    else session.invalidate();
    return refreshed;
  }

  private static AuthenticationStatus admit(
      Identity identity, HttpServletRequest request, HttpMessageContext context) {
    request.setAttribute(IDENTITY, identity);
    Set<String> groups =
        identity.functions().stream().map(Function::code).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(identity.account(), groups);
  }

  private static AuthenticationStatus refuse(HttpServletResponse response, List<Finding> findings) {
    Problem.of(HttpServletResponse.SC_UNAUTHORIZED, findings).writeTo(response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static boolean isPublic(String path) {
    return PUBLIC_PATHS.contains(path) || PUBLIC_FOLDERS.stream().anyMatch(path::startsWith);
  }

  private static String[] decode(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return new String(bytes, StandardCharsets.UTF_8).split(":", 2);
    } catch (IllegalArgumentException e) {
      return new String[0]; // not Base64: refused as a wrong password is
    }
  }
}
