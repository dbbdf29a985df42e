package jp.juki.application.access;

import jakarta.ejb.ApplicationException;

/**
 * The same call is being worked on (同じ要求の処理中); everything of this one is undone, and asked again it
 * gets the first one's answer.
 */
@ApplicationException(rollback = true)
public class CallInProgressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The same call is being worked on. */
  public CallInProgressException() {
    super("the same call is in progress", null, false, false);
  }
}
