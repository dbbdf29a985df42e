package jp.juki.web.access;

import java.io.Serializable;
import java.time.Instant;
import jp.juki.domain.access.Identity;

/**
 * A sign-in kept in the session (サインイン状態); a plain record, so that it survives on another node.
 *
 * @param identity who
 * @param checkedAt when the rights were last read
 * @param lock how the screen is locked, or null while it is open
 */
record Login(Identity identity, Instant checkedAt, Lock lock) implements Serializable {
  /** Name of the session attribute. */
  static final String KEY = "jp.juki.login";

  /**
   * A locked screen (離席ロック).
   *
   * @param failures how often a wrong password was typed since
   */
  record Lock(int failures) implements Serializable {}

  Login with(Lock next) {
    return new Login(identity, checkedAt, next);
  }
}
