package jp.juki.domain.access;

/** Where the demonstration's passwords are left for whoever started it (実演用の利用者の一覧). */
public interface DemonstrationFile {

  /** True on the embedded database, the only one on which demonstration accounts may exist. */
  boolean embedded();

  /**
   * Writes the file, readable by its owner alone.
   *
   * @param lines one {@code name password} a line
   */
  void write(String lines);
}
