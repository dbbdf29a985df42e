package jp.juki.domain.batch;

import java.util.function.IntConsumer;

/** A city of people who do not exist (合成都市), made on request. */
public interface City {
  /**
   * Makes the files of a city.
   *
   * @param residents how many live in it
   * @param progress told the number of residents made so far
   * @return the files as a source for the import
   */
  RegisterSource make(int residents, IntConsumer progress);
}
