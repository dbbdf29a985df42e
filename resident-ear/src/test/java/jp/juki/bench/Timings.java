package jp.juki.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times of one kind of work (所要時間), from any number of threads. */
final class Timings {
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  void add(long taken) {
    nanos.add(taken);
  }

  int count() {
    return nanos.size();
  }

  /** The time in milliseconds that the given share of the work stayed within. */
  double quantile(double share) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    if (sorted.length == 0) return Double.NaN;
    Arrays.sort(sorted);
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(place, 0)] / 1e6;
  }
}
