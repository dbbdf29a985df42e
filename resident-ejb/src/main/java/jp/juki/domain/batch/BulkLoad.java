package jp.juki.domain.batch;

import java.util.function.BiConsumer;

/** The database made ready for entering a whole register at once (一括取込みの準備). */
public interface BulkLoad {
  /** Before the first row: what would slow each row down is put aside. */
  void prepare();

  /**
   * After the last row: the database is again as every day needs it.
   *
   * @param made told how many indexes are made, of how many, after each
   */
  void complete(BiConsumer<Integer, Integer> made);
}
