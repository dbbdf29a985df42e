package jp.juki.domain.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.juki.domain.master.MasterTable;
import jp.juki.spec.Spec;

/**
 * Reads the era master (元号マスタ, 1.3.6): letter, name, first day, last day; tab separated, oldest
 * first; the era in force has no last day.
 */
@Spec({"1.3.6-a", "1.3.6-b"})
final class EraMaster {
  private EraMaster() {}

  static List<Era> read() {
    return MasterTable.rows("/jp/juki/calendar/eras.tsv").stream()
        .map(
            cell ->
                new Era(
                    cell[0].charAt(0),
                    cell[1],
                    LocalDate.parse(cell[2]),
                    Arrays.stream(cell).skip(3).findFirst().map(LocalDate::parse)))
        .toList();
  }
}
