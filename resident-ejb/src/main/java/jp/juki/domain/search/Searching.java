package jp.juki.domain.search;

import java.time.LocalDate;

/** Searches the register by its search keys (検索). */
public interface Searching {
  /**
   * The persons for whom all conditions hold.
   *
   * @param criteria at least one condition that an index serves
   * @param today the day on which the status is told
   * @param limit the most persons to list, 1 to {@link SearchResult#LIMIT}
   */
  SearchResult search(SearchCriteria criteria, LocalDate today, int limit);
}
