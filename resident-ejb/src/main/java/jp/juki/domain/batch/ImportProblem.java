package jp.juki.domain.batch;

import jp.juki.domain.finding.FindingCode;

/**
 * One thing wrong with a file (取込みエラー).
 *
 * @param file name of the file, without a folder
 * @param line line number, from 1
 * @param column heading of the column, or empty text for the whole line
 * @param code what is wrong
 */
public record ImportProblem(String file, long line, String column, FindingCode code) {
  /** The most problems that one import reports. */
  public static final int LIMIT = 100;
}
