package jp.juki.application.access;

import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PurposeOfUse;

/** Callers of tests that run without a server (試験用の操作者). */
public final class TestCallers {
  private TestCallers() {}

  /** Makes somebody the caller, with a purpose. */
  public static void signIn(Caller caller, Identity identity) {
    caller.identify(identity);
    caller.workFor(new PurposeOfUse("NOTIFICATION", "R-1"));
  }
}
