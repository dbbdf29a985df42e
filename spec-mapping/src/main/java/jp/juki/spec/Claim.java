package jp.juki.spec;

/** What the catalogue claims about a clause (主張); the evidence decides whether the claim stands. */
public enum Claim {
  /** Not claimed. */
  OPEN,
  /** Claimed to be done: losing code or proof fails the build. */
  DONE,
  /**
   * Found to be done in part only, whatever links to it; the note says what is missing and stands
   * in the matrix until somebody takes the claim away.
   */
  PARTLY,
  /** Not to be done in this product; the note says why. */
  EXEMPT
}
