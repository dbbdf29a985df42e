package jp.juki.application.batch;

/** Told how far an import has come (取込みの進み具合), from any thread. */
public interface ImportProgress {
  /** The names of so many persons are entered. */
  void names(long persons);

  /** So many persons are entered. */
  void persons(long persons);

  /** The index at this place is made, of so many. */
  void indexes(int made, int of);
}
