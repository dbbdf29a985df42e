package jp.juki.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.access.Arrival;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/**
 * Lets callers in (認証): pages by the session's sign-in, {@code /api/} by HTTP Basic and, for
 * accounts with a second factor, the header {@code X-One-Time-Code}, {@code /kiosk/} by a bearer
 * token; everything not named public needs one of them.
 *
 * <p>The groups of a caller are the functions granted today, which {@code @RolesAllowed} on the
 * services asks for.
 */
@ApplicationScoped
public class ResidentAuthentication implements HttpAuthenticationMechanism {
  /** Request attribute that hands the identity to {@link CallerFilter}. */
  static final String IDENTITY = "jp.juki.identity";

  /** Request attribute that hands the reasons of a refusal to {@link CallerFilter}. */
  static final String REFUSAL = "jp.juki.refusal";

  private static final String ONE_TIME_CODE = "X-One-Time-Code";
  private static final String AUTHORIZATION = "Authorization";
  private static final Set<String> PUBLIC_PATHS =
      Set.of("/login.xhtml", "/openapi", "/favicon.ico");
  private static final List<String> PUBLIC_FOLDERS =
      List.of("/jakarta.faces.resource/", "/resources/", "/health", "/openapi/");

  private static final Set<String> AT_LOCK = Set.of("/lock", "/lock.xhtml");

  @Inject Arrival arrival;
  @Inject VerifiedCredentials verified;
  @Inject Sessions sessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    arrival.from(request.getRemoteAddr());
    if (path.startsWith("/api/")) return answer(basic(request), request, context);
    if (path.startsWith("/kiosk/")) return answer(bearer(request), request, context);
    return page(path, request, context);
  }

  private Outcome<Identity> basic(HttpServletRequest request) {
    Optional<String> credential = credential(request, "Basic ");
    if (credential.isEmpty()) return Outcome.refused(FindingCode.SIGN_IN_REQUIRED, AUTHORIZATION);
    String[] parts = decode(credential.get());
    return parts.length == 2
        ? verified.operator(parts[0], parts[1], request.getHeader(ONE_TIME_CODE))
        : Outcome.refused(FindingCode.SIGN_IN_FAILED, AUTHORIZATION);
  }

  private Outcome<Identity> bearer(HttpServletRequest request) {
    return credential(request, "Bearer ")
        .map(verified::machine)
        .orElseGet(() -> Outcome.refused(FindingCode.SIGN_IN_REQUIRED, AUTHORIZATION));
  }

  private static Optional<String> credential(HttpServletRequest request, String scheme) {
    return Optional.ofNullable(request.getHeader(AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, scheme, 0, scheme.length()))
        .map(header -> header.substring(scheme.length()).strip());
  }

  /**
   * A refused call goes on without a caller: the interface itself answers 401, and no service is
   * open to it.
   */
  private static AuthenticationStatus answer(
      Outcome<Identity> outcome, HttpServletRequest request, HttpMessageContext context) {
    return switch (outcome) {
      case Outcome.Accepted<Identity>(Identity identity) -> admit(identity, request, context);
      case Outcome.Refused<Identity>(var findings) -> {
        request.setAttribute(REFUSAL, findings);
        yield context.doNothing();
      }
    };
  }

  private AuthenticationStatus page(
      String path, HttpServletRequest request, HttpMessageContext context) {
    Optional<Identity> identity = sessions.signedIn(request.getSession(false));
    if (identity.isPresent())
      return sessions.locked(request.getSession(false))
              && !AT_LOCK.contains(path)
              && !isPublic(path)
          ? context.redirect(request.getContextPath() + "/lock.xhtml")
          : admit(identity.get(), request, context);
    if (isPublic(path)) return context.doNothing();
    if (path.equals("/")) return context.redirect(request.getContextPath() + "/login.xhtml");
    String query = request.getQueryString();
    String from = "GET".equals(request.getMethod()) && query == null ? path : "/";
    return context.redirect(
        request.getContextPath()
            + "/login.xhtml?from="
            + URLEncoder.encode(from, StandardCharsets.UTF_8));
  }

  private static AuthenticationStatus admit(
      Identity identity, HttpServletRequest request, HttpMessageContext context) {
    request.setAttribute(IDENTITY, identity);
    return context.notifyContainerAboutLogin(
        identity.account(), Function.groups(identity.functions()));
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
