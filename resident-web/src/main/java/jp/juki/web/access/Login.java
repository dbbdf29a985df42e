package jp.juki.web.access;

import java.io.Serializable;
import java.time.Instant;
import jp.juki.domain.access.Identity;

/**
 * A sign-in kept in the session (サインイン状態); a plain record, so that it survives on another node.
 *
 * @param identity who
 * @param checkedAt when the rights were last read
 */
record Login(Identity identity, Instant checkedAt) implements Serializable {
  /** Name of the session attribute. */
  static final String KEY = "jp.juki.login";
}
