package jp.juki.application.batch;

import java.util.Arrays;

/** Which id each movement of a file got (異動番号の対応); the file counts 1, 2, 3 …. */
final class MovementIds {
  private long[] ids = new long[1024];

  void put(long inFile, long id) {
    int place = Math.toIntExact(inFile);
    if (place >= ids.length) {
      ids = Arrays.copyOf(ids, Math.max(place + 1, ids.length * 2));
    }
    ids[place] = id;
  }

  long get(long inFile) {
    return ids[Math.toIntExact(inFile)];
  }
}
