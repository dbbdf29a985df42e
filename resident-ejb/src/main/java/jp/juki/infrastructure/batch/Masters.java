package jp.juki.infrastructure.batch;

import java.util.List;
import jp.juki.domain.master.MasterTable;

/** Reads the masters of module db (マスタ). */
public final class Masters {
  private Masters() {}

  /** The cells of each line of a master, such as {@code towns.tsv}. */
  public static List<String[]> read(String name) {
    return MasterTable.rows("/db/masters/" + name);
  }
}
