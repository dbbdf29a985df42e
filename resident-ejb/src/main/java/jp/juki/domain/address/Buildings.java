package jp.juki.domain.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Buildings of an address (方書の候補): what is written there for those who live at it now.
 *
 * <p>Source: 4.0.7.
 */
public interface Buildings {
  /** The most that are offered. */
  int LIMIT = 20;

  /** Room, written with its word or with at least three figures: ハイツ２ is a building. */
  Pattern ROOM = Pattern.compile("[ 　]*([0-9０-９]+(号室|号|室)|[0-9０-９]{3,4})$");

  /** How the 方書 of somebody who lives with another household ends. */
  String HOUSEHOLD = "方";

  /**
   * The buildings of present residents at an address, without their rooms, in the order of their
   * letters; at most {@link #LIMIT}.
   *
   * @param town 町名
   * @param lot 番地・号, in whatever width and notation
   */
  List<String> at(String town, String lot);

  /**
   * The building that a 方書 names, without the room.
   *
   * @return empty if it names no building: a room alone, or a household (山田方), which is nobody
   *     else's business
   */
  static Optional<String> named(String written) {
    return Optional.of(ROOM.matcher(written).replaceFirst(""))
        .filter(name -> !name.isBlank() && !name.endsWith(HOUSEHOLD));
  }
}
