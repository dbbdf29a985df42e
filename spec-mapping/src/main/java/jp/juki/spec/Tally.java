package jp.juki.spec;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many clauses are in each state (集計). */
final class Tally {
  private final Map<Evidence.State, Integer> counts = new EnumMap<>(Evidence.State.class);
  private final int total;

  Tally(Collection<Evidence> evidence) {
    evidence.forEach(each -> counts.merge(each.state(), 1, Integer::sum));
    total = evidence.size();
  }

  int of(Evidence.State state) {
    return counts.getOrDefault(state, 0);
  }

  int total() {
    return total;
  }

  String sentence() {
    return total
        + " clauses: "
        + of(Evidence.State.DONE)
        + " done, "
        + of(Evidence.State.PARTLY)
        + " partly, "
        + of(Evidence.State.OPEN)
        + " open, "
        + of(Evidence.State.EXEMPT)
        + " exempt";
  }
}
