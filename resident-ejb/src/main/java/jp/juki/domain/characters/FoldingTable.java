package jp.juki.domain.characters;

import java.util.Arrays;

/**
 * Folding table (異体字同一視): the representative under which a search finds every form of a letter,
 * such as 辺 for 邊 and 邉.
 *
 * <p>A search key is folded, the value never is. A letter's representative is the first letter that
 * the reduction map names for it other than itself, in the order of its legal bases, and then the
 * same once more for that letter, so that a variant of 邉 arrives at 辺 with 邉. It goes no further:
 * closed over all candidates the map runs together into groups of 183 letters. Two letters that
 * name each other share the one with the smaller code point. A sequence without a code point of its
 * own folds as the first letter that the map names for it; one unknown to the map, a sequence of
 * another collection included, folds as its base.
 *
 * <p>Stored keys depend on this table: they are rebuilt when {@link #VERSION} changes.
 *
 * <p>Source: MJ縮退マップ 1.2.0 (IPA), see NOTICE.md beside the data.
 */
public final class FoldingTable {
  /** The edition of the map and of our reading of it. */
  public static final String VERSION = "MJSM-1.2.0/1";

  private static final int MJ_COLUMN = 0;
  private static final int BASE_COLUMN = 1;
  private static final int UCS_COLUMN = 2;
  private static final int IVS_COLUMN = 3;
  private static final int CANDIDATE_COLUMN = 1;

  private final int[] codePoints;
  private final int[] codePointTargets;
  private final int[] sequences;
  private final int[] sequenceTargets;

  private FoldingTable(long[] byCodePoint, long[] bySequence) {
    codePoints = keys(byCodePoint);
    codePointTargets = values(byCodePoint);
    sequences = keys(bySequence);
    sequenceTargets = values(bySequence);
  }

  /** The table, read when it is first needed. */
  private static final class Holder {
    private static final FoldingTable TABLE = load();
  }

  /**
   * Returns the representative of a letter.
   *
   * @return a code point; that of the letter itself if nothing is known about it
   */
  public static int fold(Letter letter) {
    return Holder.TABLE.representative(letter);
  }

  /** Returns a text with each letter replaced by its representative, selectors gone. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (Letter letter : Letters.of(text)) {
      folded.appendCodePoint(fold(letter));
    }
    return folded.toString();
  }

  private int representative(Letter letter) {
    if (letter.hasSelector()) {
      int at = Arrays.binarySearch(sequences, letter.packed());
      return ofCodePoint(at >= 0 ? sequenceTargets[at] : letter.codePoint());
    }
    int first = step(letter.codePoint());
    int second = step(first);
    return step(second) == first ? Math.min(first, second) : second;
  }

  private int ofCodePoint(int codePoint) {
    return representative(Letter.of(codePoint));
  }

  private int step(int codePoint) {
    int at = Arrays.binarySearch(codePoints, codePoint);
    return at >= 0 ? codePointTargets[at] : codePoint;
  }

  private static FoldingTable load() {
    long[] byCodePoint = new long[60_000];
    long[] bySequence = new long[16_000];
    int codePointCount = 0;
    int sequenceCount = 0;
    try (TabularResource rows = TabularResource.open("mji.tsv");
        TabularResource candidates = TabularResource.open("shrink.tsv")) {
      boolean more = candidates.next();
      while (rows.next()) {
        int codePoint = rows.isEmpty(UCS_COLUMN) ? Letter.NONE : rows.hex(UCS_COLUMN);
        int base = rows.isEmpty(BASE_COLUMN) ? codePoint : rows.hex(BASE_COLUMN);
        int itself = codePoint == Letter.NONE ? base : codePoint;
        int target = itself;
        String row = rows.text(MJ_COLUMN);
        for (; more && candidates.text(MJ_COLUMN).equals(row); more = candidates.next()) {
          if (target == itself) {
            target = candidates.hex(CANDIDATE_COLUMN);
          }
        }
        if (codePoint != Letter.NONE && target != codePoint) {
          byCodePoint[codePointCount++] = pair(codePoint, target);
        }
        for (Letter letter : rows.sequences(IVS_COLUMN)) {
          bySequence[sequenceCount++] =
              pair(letter.packed(), codePoint == Letter.NONE ? target : codePoint);
        }
      }
      if (more) {
        throw new IllegalStateException("resource damaged");
      }
    }
    return new FoldingTable(
        Arrays.copyOf(byCodePoint, codePointCount), Arrays.copyOf(bySequence, sequenceCount));
  }

  private static long pair(int key, int value) {
    return (long) key << 32 | value;
  }

  private static int[] keys(long[] pairs) {
    Arrays.sort(pairs);
    return Arrays.stream(pairs).mapToInt(pair -> (int) (pair >>> 32)).toArray();
  }

  private static int[] values(long[] sortedPairs) {
    return Arrays.stream(sortedPairs).mapToInt(pair -> (int) pair).toArray();
  }
}
