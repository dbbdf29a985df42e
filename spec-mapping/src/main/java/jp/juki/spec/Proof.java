package jp.juki.spec;

import java.util.Optional;

/** Kind of proof that a clause needs or a test gives (証明の種類). */
public enum Proof {
  /** A plain test of rules and values. */
  UNIT,
  /** A property that holds for many generated cases. */
  PROPERTY,
  /** A test against the real archive in the container. */
  CONTAINER,
  /** A test against the real database. */
  DATABASE,
  /** A test through a real browser. */
  BROWSER,
  /** A test that fails when a forbidden function exists. */
  ABSENCE;

  /** The word for this kind in the catalogue. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<Proof> ofWord(String word) {
    for (Proof proof : values()) {
      if (proof.word().equals(word)) {
        return Optional.of(proof);
      }
    }
    return Optional.empty();
  }
}
