package jp.juki.domain.address;

import java.util.List;
import java.util.Optional;
import jp.juki.spec.Spec;

/** The dictionary of the city's towns (住所辞書). Source: 1.3.3. */
public interface TownDictionary {
  /** The town with this code, or empty. */
  Optional<Town> find(String townCode);

  /**
   * The towns that begin with a text, by name or by kana, at most {@code limit}, in kana order.
   *
   * @param text the leading letters of the name or its kana, or a postal code
   */
  List<Town> startingWith(String text, int limit);

  /**
   * A town of the city (町字).
   *
   * @param code seven digits
   * @param name the name as printed
   * @param kana the reading in katakana
   * @param postalCode seven digits
   */
  @Spec("1.3.3-g")
  record Town(String code, String name, String kana, String postalCode) {}
}
