package jp.juki.domain.search;

import java.util.List;

/**
 * What a typed line found (一行検索の結果).
 *
 * @param result the persons, not null
 * @param understood what the line was taken for, each kind once, in the order typed
 */
public record SearchedLine(SearchResult result, List<SearchLine.Part> understood) {
  /** Keeps each kind once. */
  public SearchedLine {
    understood = understood.stream().distinct().toList();
  }
}
