package jp.juki.domain.batch;

import java.util.function.BiConsumer;

/** The database made ready for entering a whole register at once (一括取込みの準備). */
public interface BulkLoad {
  /** Before the first row: what would slow each row down is put aside. */
  void prepare();

  /**
   * After the last name: searches by name are made ready, which takes longest, while the rest is
   * entered.
   *
   * @param made told after each index its place, and how many there are
   */
  void completeNames(BiConsumer<Integer, Integer> made);

  /**
   * After the last row: the database is again as every day needs it.
   *
   * @param made told after each index its place, and how many there are
   */
  void complete(BiConsumer<Integer, Integer> made);
}
