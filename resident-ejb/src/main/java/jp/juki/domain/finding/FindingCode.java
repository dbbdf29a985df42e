package jp.juki.domain.finding;

import static jp.juki.domain.finding.Level.ERROR;

import java.util.Arrays;
import java.util.Optional;

/**
 * Published codes of errors and alerts (エラー・アラートの番号).
 *
 * <p>A code is {@code E} or {@code A}, the four digits of the section that states the rule and a
 * letter. Codes are appended, never reused and never renamed; the list is sorted by section. The
 * texts of a code (項目, 理由, 対応方法) are in {@code jp/juki/findings_ja.properties}.
 */
public enum FindingCode {
  // 2.1 search
  SEARCH_SYMBOL("E0212A", ERROR),
  SEARCH_TOO_BROAD("E0213A", ERROR),
  SEARCH_KANA_UNREADABLE("E0212B", ERROR),
  // 10.2 purpose of use
  PURPOSE_MISSING("E1002A", ERROR),
  PURPOSE_UNKNOWN("E1002B", ERROR),
  RECEIPT_MISSING("E1002C", ERROR),
  // 10.3 accounts, rights, exclusive control
  SIGN_IN_REQUIRED("E1003A", ERROR),
  SIGN_IN_FAILED("E1003B", ERROR),
  ACCOUNT_LOCKED("E1003C", ERROR),
  SECOND_FACTOR_REQUIRED("E1003D", ERROR),
  FUNCTION_NOT_GRANTED("E1003E", ERROR),
  LOCKED_BY_OTHER("E1003F", ERROR),
  STALE_VERSION("E1003G", ERROR),
  PASSWORD_TOO_WEAK("E1003H", ERROR),
  ACCOUNT_EXISTS("E1003I", ERROR),
  // 10.4 shown items
  ITEM_NOT_GRANTED("E1004A", ERROR),
  // 11.1 anything malformed
  REQUEST_UNREADABLE("E1101A", ERROR),
  PARAMETER_INVALID("E1101B", ERROR),
  VALUE_MISSING("E1101C", ERROR),
  DATE_INVALID("E1101D", ERROR),
  TARGET_NOT_FOUND("E1101E", ERROR),
  REQUEST_TOO_LARGE("E1101F", ERROR),
  METHOD_NOT_ALLOWED("E1101G", ERROR),
  MEDIA_TYPE_UNSUPPORTED("E1101H", ERROR),
  STATE_CONFLICT("E1101I", ERROR),
  UNEXPECTED_FAILURE("E1101J", ERROR),
  ;

  private final String code;
  private final Level level;

  FindingCode(String code, Level level) {
    this.code = code;
    this.level = level;
  }

  /** The published code, such as {@code E0403C}. */
  public String code() {
    return code;
  }

  /** The code published under this text, such as the ones a request acknowledges. */
  public static Optional<FindingCode> find(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }

  /** Whether it blocks or may be acknowledged. */
  public Level level() {
    return level;
  }

  /**
   * The finding of this code at an item.
   *
   * @param item stable key, such as {@code effectiveOn}
   */
  public Finding at(String item) {
    return new Finding(this, item);
  }
}
