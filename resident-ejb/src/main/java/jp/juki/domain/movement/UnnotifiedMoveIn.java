package jp.juki.domain.movement;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Place;
import jp.juki.spec.Spec;

/** A move-in that skipped an address (未届転入): how the skipped address is written and noted. */
final class UnnotifiedMoveIn {
  private static final String MARK = "（未届）";

  /** The mark as it may be typed by hand. */
  private static final List<String> TYPED = List.of(MARK, "(未届)", "（未届け）", "(未届け)");

  private UnnotifiedMoveIn() {}

  /** Whether the mark was typed behind a place. */
  static boolean marked(Place place) {
    return TYPED.stream().anyMatch(place.text().strip()::endsWith);
  }

  /** The place without the mark; a mark alone is no place and stays. */
  static Place plain(Place place) {
    String text = place.text();
    Optional<String> typed = mark(text);
    while (typed.isPresent()) {
      text = text.strip();
      text = text.substring(0, text.length() - typed.get().length()).strip();
      typed = mark(text);
    }
    return text.isEmpty() || !marked(place) ? place : written(place, text);
  }

  private static Optional<String> mark(String text) {
    return TYPED.stream().filter(text.strip()::endsWith).findFirst();
  }

  /** The skipped address as 転入前住所 reads it. */
  @Spec({"4.1.1.4-a", "4.2.1.1-d"})
  static Place skipped(Place place) {
    return written(place, place.text().strip() + MARK);
  }

  /** What is kept in mind of it (留意事項), before what the clerk typed; said once. */
  @Spec({"4.1.1.4-b", "4.2.1.1-d"})
  static String note(Place place, Optional<String> typed) {
    String said = "未届転入　転入前住所　" + skipped(place).text();
    return typed.map(more -> more.contains(said) ? more : said + "　" + more).orElse(said);
  }

  private static Place written(Place place, String text) {
    return new Place(place.municipalityCode(), text, place.postalCode(), place.country());
  }
}
