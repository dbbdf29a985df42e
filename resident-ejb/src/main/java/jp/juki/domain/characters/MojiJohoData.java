package jp.juki.domain.characters;

import java.util.Arrays;

/**
 * MJ data (MJ文字情報一覧表) in memory: sorted arrays of some 64,000 ints.
 *
 * @param codePoints bare code points with a row, ascending
 * @param sequences packed sequences with a row, ascending
 * @param canonical for each sequence the code point of the same row, or {@link #ITSELF}
 * @param nonKanji first and last of each range outside the list, ascending
 */
record MojiJohoData(int[] codePoints, int[] sequences, int[] canonical, int[] nonKanji) {
  /** The mark of a sequence whose row has no code point. */
  static final int ITSELF = -1;

  private static final int UCS_COLUMN = 2;
  private static final int IVS_COLUMN = 3;
  private static final int SVS_COLUMN = 4;

  static MojiJohoData load() {
    int[] codePoints = new int[60_000];
    long[] sequences = new long[16_000];
    int[] counts = new int[2];
    try (TabularResource rows = TabularResource.open("mji.tsv")) {
      while (rows.next()) {
        int codePoint = rows.isEmpty(UCS_COLUMN) ? ITSELF : rows.hex(UCS_COLUMN);
        if (codePoint != ITSELF) {
          codePoints[counts[0]++] = codePoint;
        }
        for (int column : new int[] {IVS_COLUMN, SVS_COLUMN}) {
          for (Letter letter : rows.sequences(column)) {
            sequences[counts[1]++] = (long) letter.packed() << 32 | codePoint & 0xFFFFFFFFL;
          }
        }
      }
    }
    int[] sortedCodePoints = Arrays.copyOf(codePoints, counts[0]);
    Arrays.sort(sortedCodePoints);
    long[] sorted = Arrays.copyOf(sequences, counts[1]);
    Arrays.sort(sorted);
    return new MojiJohoData(
        sortedCodePoints,
        Arrays.stream(sorted).mapToInt(pair -> (int) (pair >>> 32)).toArray(),
        Arrays.stream(sorted).mapToInt(pair -> (int) pair).toArray(),
        loadNonKanji());
  }

  private static int[] loadNonKanji() {
    int[] ranges = new int[256];
    int count = 0;
    try (TabularResource rows = TabularResource.open("non-kanji.tsv")) {
      while (rows.next()) {
        ranges[count++] = rows.hex(0);
        ranges[count++] = rows.hex(1);
      }
    }
    return Arrays.copyOf(ranges, count);
  }
}
