package jp.juki.domain.characters;

/**
 * Letter (文字): what a reader counts as one character, a base code point with at most one variation
 * selector.
 *
 * <p>葛 and 葛 followed by U+E0102 are two letters of the same base that are drawn differently, and a
 * name keeps the difference. A letter is never normalised (NFC would turn 89 letters of the MJ list
 * into others).
 *
 * @param codePoint the base, any code point; a lone surrogate or a selector without a base is
 *     representable so that a refusal can show it
 * @param selector U+FE00–FE0F or U+E0100–E01EF, or {@link #NONE}
 */
public record Letter(int codePoint, int selector) {
  /** The absence of a variation selector. */
  public static final int NONE = 0;

  private static final int STANDARD_FIRST = 0xFE00;
  private static final int STANDARD_LAST = 0xFE0F;
  private static final int IDEOGRAPHIC_FIRST = 0xE0100;
  private static final int IDEOGRAPHIC_LAST = 0xE01EF;
  private static final int STANDARD_OFFSET = IDEOGRAPHIC_LAST - IDEOGRAPHIC_FIRST + 1;

  /**
   * @throws IllegalArgumentException if either part is not what it is called
   */
  public Letter {
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalArgumentException("not a code point");
    }
    if (selector != NONE && !isSelector(selector)) {
      throw new IllegalArgumentException("not a variation selector");
    }
  }

  /** Returns the letter of a bare code point. */
  public static Letter of(int codePoint) {
    return new Letter(codePoint, NONE);
  }

  /** Tells whether a code point is a variation selector (異体字セレクタ), standard or ideographic. */
  public static boolean isSelector(int codePoint) {
    return codePoint >= STANDARD_FIRST && codePoint <= STANDARD_LAST
        || codePoint >= IDEOGRAPHIC_FIRST && codePoint <= IDEOGRAPHIC_LAST;
  }

  /** Tells whether this letter carries a variation selector. */
  public boolean hasSelector() {
    return selector != NONE;
  }

  /** Returns the letter without its selector: the form every font can draw, not the same letter. */
  public Letter base() {
    return of(codePoint);
  }

  /** Returns the letter as text: one to four UTF-16 code units. */
  public String text() {
    var text = new StringBuilder(4).appendCodePoint(codePoint);
    return hasSelector() ? text.appendCodePoint(selector).toString() : text.toString();
  }

  /** Returns the notation of the character standards, such as {@code U+845B U+E0102}. */
  public String notation() {
    String base = "U+%04X".formatted(codePoint);
    return hasSelector() ? "%s U+%04X".formatted(base, selector) : base;
  }

  /** Packs a letter with a selector into one int, ordered by base and selector. */
  int packed() {
    int offset =
        selector >= IDEOGRAPHIC_FIRST
            ? selector - IDEOGRAPHIC_FIRST
            : STANDARD_OFFSET + selector - STANDARD_FIRST;
    return pack(codePoint, offset);
  }

  /** Packs a base and the offset of an ideographic selector from U+E0100. */
  static int pack(int codePoint, int offset) {
    return codePoint << 8 | offset;
  }

  /** Masked: a letter may be part of a name, and this value may reach a log. */
  @Override
  public String toString() {
    return "Letter[masked]";
  }
}
