package jp.juki.domain.characters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Variation collections (異体字コレクション) other than Moji_Joho, known only to name the wrong one in a
 * refusal.
 *
 * <p>Read when the first sequence is refused, not before.
 *
 * <p>Source: Ideographic Variation Database 2022-09-13 (Unicode), see NOTICE.md beside the data.
 */
final class VariationCollections {
  private static final List<Collection> COLLECTIONS = load();

  private VariationCollections() {}

  /** One collection and its packed sequences, ascending. */
  private record Collection(String name, int[] sequences) {}

  /** Returns the names of the collections that register a sequence, most used in Japan first. */
  static List<String> of(Letter letter) {
    int packed = letter.packed();
    return COLLECTIONS.stream()
        .filter(collection -> Arrays.binarySearch(collection.sequences(), packed) >= 0)
        .map(Collection::name)
        .toList();
  }

  private static List<Collection> load() {
    List<String> order = List.of("Adobe-Japan1", "Hanyo-Denshi", "MSARG", "KRName");
    List<List<Integer>> sequences = new ArrayList<>();
    order.forEach(name -> sequences.add(new ArrayList<>(15_000)));
    try (TabularResource rows = TabularResource.open("ivd.tsv")) {
      while (rows.next()) {
        List<Integer> collection = sequences.get(order.indexOf(rows.text(1)));
        for (int offset : rows.decimals(2)) {
          collection.add(Letter.pack(rows.hex(0), offset));
        }
      }
    }
    List<Collection> collections = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int[] sorted =
          sequences.get(i).stream()
              .sorted(Comparator.naturalOrder())
              .mapToInt(Integer::intValue)
              .toArray();
      collections.add(new Collection(order.get(i), sorted));
    }
    return List.copyOf(collections);
  }
}
