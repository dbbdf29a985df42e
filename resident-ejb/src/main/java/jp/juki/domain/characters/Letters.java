package jp.juki.domain.characters;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Letters (文字列): a text seen as the letters a reader counts, not as UTF-16 code units.
 *
 * <p>Counting, cutting and padding go by letters, so that a selector is never torn from its base.
 * The text itself is kept as it came, code point by code point.
 *
 * @param text the text, not null, never normalised
 */
public record Letters(String text) implements Iterable<Letter> {
  /**
   * @throws NullPointerException if the text is null
   */
  public Letters {
    Objects.requireNonNull(text, "text");
  }

  /** Returns the letters of a text. */
  public static Letters of(String text) {
    return new Letters(text);
  }

  /** Returns the number of letters of a text (文字数). */
  public static int count(String text) {
    return of(text).count();
  }

  /** Returns the number of letters (文字数). */
  public int count() {
    int count = 0;
    for (int at = 0; at < text.length(); at = next(at)) {
      count++;
    }
    return count;
  }

  /** Returns the letters one by one. */
  public List<Letter> list() {
    List<Letter> letters = new ArrayList<>(text.length());
    forEach(letters::add);
    return List.copyOf(letters);
  }

  /**
   * Returns the leading letters.
   *
   * @param limit how many at most, not negative
   */
  public Letters first(int limit) {
    int end = 0;
    for (int n = 0; n < limit && end < text.length(); n++) {
      end = next(end);
    }
    return of(text.substring(0, end));
  }

  /**
   * Returns the letters with a filler appended up to a length; a longer text stays whole.
   *
   * @param length the number of letters to reach
   * @param filler the letter to append
   */
  public Letters padded(int length, Letter filler) {
    int missing = length - count();
    return missing <= 0 ? this : of(text + filler.text().repeat(missing));
  }

  /** Returns the letters without the last one, as the backspace key removes it. */
  public Letters withoutLast() {
    return first(Math.max(0, count() - 1));
  }

  @Override
  public Iterator<Letter> iterator() {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return at < text.length();
      }

      @Override
      public Letter next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        Letter letter = letterAt(at);
        at = Letters.this.next(at);
        return letter;
      }
    };
  }

  private int next(int at) {
    int base = text.codePointAt(at);
    int end = at + Character.charCount(base);
    return end + selectorLength(base, end);
  }

  private Letter letterAt(int at) {
    int base = text.codePointAt(at);
    int end = at + Character.charCount(base);
    return selectorLength(base, end) == 0
        ? Letter.of(base)
        : new Letter(base, text.codePointAt(end));
  }

  /** A selector belongs to the code point before it, unless that is a selector too. */
  private int selectorLength(int base, int end) {
    if (end >= text.length() || Letter.isSelector(base)) {
      return 0;
    }
    int following = text.codePointAt(end);
    return Letter.isSelector(following) ? Character.charCount(following) : 0;
  }

  /** Masked: the text may be a name, and this value may reach a log. */
  @Override
  public String toString() {
    return "Letters[masked]";
  }
}
