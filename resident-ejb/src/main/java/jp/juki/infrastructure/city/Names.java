package jp.juki.infrastructure.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.juki.domain.register.Sex;
import jp.juki.infrastructure.batch.Masters;

/** Made-up names (氏名): surnames by skewed frequency, given names by sex and generation. */
final class Names {
  private final List<String[]> surnames = new ArrayList<>();
  private final Map<String, List<String[]>> given =
      Masters.read("given_names.tsv").stream()
          .collect(Collectors.groupingBy(row -> row[0] + row[1]));
  private final List<String[]> foreign = Masters.read("foreign_names.tsv");

  Names() {
    for (String[] row : Masters.read("surnames.tsv")) {
      for (int n = Integer.parseInt(row[2]); n > 0; n--) {
        surnames.add(row);
      }
    }
  }

  /** A part of a name with its reading. */
  record Part(String text, String kana) {}

  Part surname(Dice dice) {
    String[] row = dice.of(surnames);
    return new Part(row[0], row[1]);
  }

  Part given(Dice dice, Sex sex, int birthYear) {
    String generation =
        birthYear < 1960 ? "A" : birthYear < 1985 ? "B" : birthYear < 2008 ? "C" : "D";
    String[] row = dice.of(given.get(sex.code() + generation));
    return new Part(row[2], row[3]);
  }

  /** The alias that somebody of this number uses (通称): takes no throw of the dice. */
  Part alias(long index, Sex sex) {
    String[] family = surnames.get((int) (index % surnames.size()));
    List<String[]> all = given.get(sex.code() + "B");
    String[] own = all.get((int) (index % all.size()));
    return new Part(family[0] + "　" + own[2], family[1] + "　" + own[3]);
  }

  /** 性別, Latin letters, kanji, reading, nationality, status of residence. */
  String[] foreign(Dice dice) {
    return dice.of(foreign);
  }
}
