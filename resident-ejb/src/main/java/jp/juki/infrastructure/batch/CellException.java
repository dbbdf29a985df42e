package jp.juki.infrastructure.batch;

import jp.juki.domain.finding.FindingCode;

/** A cell that cannot be read (読み取れない項目); it names the column, never the value. */
final class CellException extends Exception {
  private final String column;
  private final transient FindingCode code;

  CellException(String column, FindingCode code) {
    super(code + " at " + column);
    this.column = column;
    this.code = code;
  }

  String column() {
    return column;
  }

  FindingCode code() {
    return code;
  }
}
