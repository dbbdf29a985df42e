package jp.juki.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.juki.application.access.SignInService;
import jp.juki.domain.access.Identity;

/** Sign-ins kept in sessions (サインイン状態の保持); rights are read again every five seconds. */
@ApplicationScoped
public class Sessions {
  private static final Duration FRESH = Duration.ofSeconds(5);

  @Inject SignInService service;
  @Inject Clock clock;

  /** Keeps a sign-in under a new session id, so that nobody can have planted the old one. */
  void enter(HttpServletRequest request, Identity identity) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(Login.KEY, new Login(identity, clock.instant()));
  }

  /** Who has signed in, with today's rights; a session whose account was changed or locked ends. */
  Optional<Identity> signedIn(HttpSession session) {
    if (session == null || !(session.getAttribute(Login.KEY) instanceof Login login))
      return Optional.empty();
    Instant now = clock.instant();
    if (now.isBefore(login.checkedAt().plus(FRESH))) return Optional.of(login.identity());
    Optional<Identity> refreshed = service.refresh(login.identity());
    if (refreshed.isPresent()) session.setAttribute(Login.KEY, new Login(refreshed.get(), now));
    else session.invalidate();
    return refreshed;
  }
}
