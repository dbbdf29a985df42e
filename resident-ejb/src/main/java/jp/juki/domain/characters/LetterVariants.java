package jp.juki.domain.characters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;

/**
 * Variants of a letter (異体字の一覧): every letter of the MJ list that a search takes for the same one,
 * each in its canonical spelling and with its code.
 *
 * <p>The list in our edition has neither readings nor strokes, so that a letter is chosen by a
 * known variant of it. The data is read when it is first needed and never changes.
 *
 * <p>Source: 2.1.3, 2.2.3; MJ文字情報一覧表 006.02 (IPA), see NOTICE.md beside the data.
 */
@Spec({"2.1.3-n", "2.2.3-b"})
public final class LetterVariants {
  private static final int MJ_COLUMN = 0;
  private static final int UCS_COLUMN = 2;
  private static final int IVS_COLUMN = 3;

  private LetterVariants() {}

  /** The letters by what they fold to, read when they are first needed. */
  private static final class Holder {
    private static final Map<Integer, List<MjLetter>> BY_REPRESENTATIVE =
        load().stream().collect(Collectors.groupingBy(row -> FoldingTable.fold(row.letter())));
  }

  /**
   * The variants of a letter, the letter itself among them.
   *
   * @return the representative's own forms first, then by code point and selector; empty if the MJ
   *     list has no such letter
   */
  public static List<MjLetter> of(Letter letter) {
    int representative = FoldingTable.fold(letter);
    return Holder.BY_REPRESENTATIVE.getOrDefault(representative, List.of()).stream()
        .sorted(
            Comparator.comparing((MjLetter row) -> row.letter().codePoint() != representative)
                .thenComparing(row -> row.letter().codePoint())
                .thenComparing(row -> row.letter().selector()))
        .toList();
  }

  private static List<MjLetter> load() {
    List<MjLetter> letters = new ArrayList<>(60_000);
    try (TabularResource rows = TabularResource.open("mji.tsv")) {
      while (rows.next()) {
        String code = rows.text(MJ_COLUMN);
        if (!rows.isEmpty(UCS_COLUMN)) {
          letters.add(new MjLetter(Letter.of(rows.hex(UCS_COLUMN)), code));
        } else {
          rows.sequences(IVS_COLUMN).stream()
              .limit(1)
              .forEach(letter -> letters.add(new MjLetter(letter, code)));
        }
      }
    }
    return letters;
  }
}
