package jp.juki.application.kiosk;

import jakarta.ejb.ApplicationException;

/** Another request was first (並行する要求の競合); everything of this one is undone. */
@ApplicationException(rollback = true)
public class KioskConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KioskConflictException() {
    super("another request was first", null, false, false);
  }
}
