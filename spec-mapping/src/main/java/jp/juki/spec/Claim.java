package jp.juki.spec;

/** What the catalogue claims about a clause (主張); the evidence decides whether the claim stands. */
public enum Claim {
  /** Not claimed. */
  OPEN,
  /** Claimed to be done: losing code or proof fails the build. */
  DONE,
  /** Not to be done in this product; the note says why. */
  EXEMPT
}
