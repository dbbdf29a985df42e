package jp.juki.domain.search;

import java.util.List;

/**
 * Persons found (検索結果).
 *
 * @param hits at most {@link #LIMIT}
 * @param more whether there are more than are listed; narrowing the conditions finds them
 */
public record SearchResult(List<SearchHit> hits, boolean more) {
  /** The most persons that one search lists. */
  public static final int LIMIT = 100;
}
