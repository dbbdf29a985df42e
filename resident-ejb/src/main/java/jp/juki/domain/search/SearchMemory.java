package jp.juki.domain.search;

import java.time.Instant;
import java.util.List;

/** What each operator searched for last (検索履歴). Source: 2.1.1. */
public interface SearchMemory {
  /** The most lines kept for an operator; older ones are dropped. */
  int KEPT = 20;

  /** Keeps a line; the same line typed again counts as the newest. */
  void remember(String operator, Instant at, String line);

  /** The lines kept, the newest first; at most {@link #KEPT}. */
  List<String> recent(String operator);
}
