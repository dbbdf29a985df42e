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
import jp.juki.spec.Spec;

/** Sign-ins kept in sessions (サインイン状態の保持); rights are read again every five seconds. */
@ApplicationScoped
public class Sessions {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int MOST_FAILURES = 3;

  @Inject SignInService service;
  @Inject Clock clock;

  /** Keeps a sign-in under a new session id, so that nobody can have planted the old one. */
  void enter(HttpServletRequest request, Identity identity) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(Login.KEY, new Login(identity, clock.instant(), null));
  }

  /** Whether the screen of the session is locked (離席ロック). */
  boolean locked(HttpSession session) {
    return login(session).filter(login -> login.lock() != null).isPresent();
  }

  /** Locks the screen of the session; what is open on it stays. */
  void lock(HttpSession session) {
    login(session)
        .filter(login -> login.lock() == null)
        .ifPresent(
            login -> {
              session.setAttribute(Login.KEY, login.with(new Login.Lock(0)));
              service.lockScreen();
            });
  }

  /**
   * Opens the screen again by the password; the third wrong one ends the session.
   *
   * @return whether the session still is, and its screen open
   */
  @Spec("10.3-o")
  boolean unlock(HttpSession session, String password) {
    Optional<Login> login = login(session).filter(one -> one.lock() != null);
    if (login.isEmpty()) return true;
    if (service.unlockScreen(password.toCharArray())) {
      session.setAttribute(Login.KEY, login.get().with(null));
      return true;
    }
    int failures = login.get().lock().failures() + 1;
    if (failures < MOST_FAILURES)
      session.setAttribute(Login.KEY, login.get().with(new Login.Lock(failures)));
    else {
      service.signOut();
      session.invalidate();
    }
    return false;
  }

  private static Optional<Login> login(HttpSession session) {
    return session != null && session.getAttribute(Login.KEY) instanceof Login login
        ? Optional.of(login)
        : Optional.empty();
  }

  /** Who has signed in, with today's rights; a session whose account was changed or locked ends. */
  Optional<Identity> signedIn(HttpSession session) {
    Optional<Login> known = login(session);
    if (known.isEmpty()) return Optional.empty();
    Login login = known.get();
    Instant now = clock.instant();
    if (now.isBefore(login.checkedAt().plus(FRESH))) return Optional.of(login.identity());
    Optional<Identity> refreshed = service.refresh(login.identity());
    if (refreshed.isPresent())
      session.setAttribute(Login.KEY, new Login(refreshed.get(), now, login.lock()));
    else session.invalidate();
    return refreshed;
  }
}
