package jp.juki.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/** Those of whom no move-in notice came (転入通知未着者), found by the day on which they left. */
public interface AwaitedNotices {
  /**
   * Who left within a span of days, the earliest first.
   *
   * @param from the first day, or empty for no bound
   * @param to the last day
   * @param after where the part before ended, or empty for the first part
   * @param limit the most persons to give
   */
  List<AddresseeNumber> leftBetween(
      Optional<LocalDate> from, LocalDate to, Optional<ListPosition> after, int limit);
}
