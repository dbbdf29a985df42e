package jp.juki.domain.access;

import java.time.Duration;
import java.time.Instant;
import jp.juki.spec.Spec;

/**
 * Failed attempts to sign in (認証の失敗回数) and the lock that follows from them (10.3).
 *
 * @param failures consecutive failures, from 0
 * @param lockedUntil end of the lock, or null
 */
@Spec("10.3-o")
public record SignInAttempts(int failures, Instant lockedUntil) {
  /** Failures in a row that lock the account. */
  public static final int LIMIT = 5;

  /** How long it stays locked unless an administrator opens it. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  /** No failure yet. */
  public static final SignInAttempts NONE = new SignInAttempts(0, null);

  /** True while nobody may sign in with the account. */
  public boolean locked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /**
   * The attempts after one more failure; the fifth locks, and after a lock the count starts again.
   */
  public SignInAttempts failed(Instant now) {
    int count = lockedUntil == null ? failures + 1 : 1;
    return new SignInAttempts(count, count >= LIMIT ? now.plus(LOCK) : null);
  }
}
