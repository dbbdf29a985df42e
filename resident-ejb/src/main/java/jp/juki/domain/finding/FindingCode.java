package jp.juki.domain.finding;

import static jp.juki.domain.finding.Level.ALERT;
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
  // 1.1.1 items of the other kind of resident
  ITEM_OF_OTHER_KIND("E0111A", ERROR),
  // 1.1.5 removed records
  NOT_A_RESIDENT("E0115A", ERROR),
  PLANNED_MOVEMENT_AHEAD("E0115B", ERROR),
  // 1.1.8 days
  DATE_NOT_EXACT("E0118A", ERROR),
  BIRTH_IN_FUTURE("E0118B", ERROR),
  EFFECTIVE_BEFORE_BIRTH("E0118C", ERROR),
  AGE_OVER_120("A0118D", ALERT),
  // 1.1.10 head of household
  HEAD_MISSING("E1110A", ERROR),
  HEAD_TWICE("E1110B", ERROR),
  HEAD_UNDER_15("A1110C", ALERT),
  // 1.1.11 relationship
  RELATIONSHIP_MISSING("E1111A", ERROR),
  RELATIONSHIP_OF_OTHERS("E1111B", ERROR),
  SEX_AGAINST_RELATIONSHIP("A1111C", ALERT),
  SPOUSE_UNDER_AGE("A1111D", ALERT),
  AGE_AGAINST_RELATIONSHIP("A1111E", ALERT),
  TWO_SPOUSES("A1111F", ALERT),
  RELATIONSHIPS_TO_REVIEW("A1111G", ALERT),
  // 1.1.18 reading of a name
  FURIGANA_NOT_KATAKANA("E1118A", ERROR),
  // 1.3.3 address
  TOWN_UNKNOWN("E0133A", ERROR),
  TOWN_NAME_DIFFERS("E0133B", ERROR),
  POSTAL_CODE_DIFFERS("A0133C", ALERT),
  // 2.1 search
  SEARCH_SYMBOL("E0212A", ERROR),
  SEARCH_TOO_BROAD("E0213A", ERROR),
  SEARCH_KANA_UNREADABLE("E0212B", ERROR),
  // 4.0.1 who moves
  SUBJECT_MISSING("E0401A", ERROR),
  // 4.0.2 household after the movement
  HOUSEHOLD_WITHOUT_MEMBERS("E0402A", ERROR),
  JOINS_OWN_HOUSEHOLD("E0402B", ERROR),
  ADDRESS_OF_HOUSEHOLD_DIFFERS("A0402C", ALERT),
  // 4.0.3 effective day
  EFFECTIVE_DATE_MISSING("E0403A", ERROR),
  EFFECTIVE_DATE_IN_FUTURE("E0403C", ERROR),
  EFFECTIVE_BEFORE_LAST_MOVEMENT("A0403D", ALERT),
  // 4.0.4 head leaves
  HEAD_LEAVES("A0404A", ALERT),
  // 4.0.8 review
  FINALIZED_TOGETHER_OVER_LIMIT("E0408A", ERROR),
  // 4.1.0 notification
  PLACE_OF_OTHER_KIND("E4101A", ERROR),
  NOTIFICATION_DATE_MISSING("E4102A", ERROR),
  NOTIFICATION_DATE_IN_FUTURE("E4102B", ERROR),
  NOTIFIED_LATE("A4102C", ALERT),
  // 4.1.1.2 re-entry
  REENTRY_REQUIRED("E4112A", ERROR),
  SAME_PERSON_SUSPECTED("A4112B", ALERT),
  DUPLICATE_RESIDENT("E4112C", ERROR),
  DOUBLE_REGISTRATION_SUSPECTED("A4112D", ALERT),
  REENTRY_NOT_POSSIBLE("E4112E", ERROR),
  NUMBER_GIVEN_TWICE("E4112F", ERROR),
  // 4.1.2 move within the city
  ADDRESS_UNCHANGED("A4121A", ALERT),
  // 4.1.3.0 move-out
  EX_OFFICIO_REQUIRED("E4130A", ERROR),
  PLACE_IN_OWN_CITY("A4130B", ALERT),
  // 4.1.4 change of household
  HEAD_UNCHANGED("E4141A", ERROR),
  // 4.2.0 ex officio
  NOTIFICATION_DATE_EX_OFFICIO("E4202A", ERROR),
  NOTICE_DATE_IN_FUTURE("E4204A", ERROR),
  OFFER_DATE_MISSING("E4205A", ERROR),
  OFFER_DATE_WITHOUT_OFFER("E4205B", ERROR),
  OFFER_DATE_IN_FUTURE("E4205C", ERROR),
  // 4.2.1.2 birth
  EFFECTIVE_DATE_NOT_BIRTH("E4212A", ERROR),
  NEWBORN_WITH_NUMBER("E4212B", ERROR),
  // 4.3.1 resident-record codes
  RECORD_CODES_USED_UP("E0431A", ERROR),
  // 4.6.0.1 cancellation
  CANCELLATION_BLOCKED_BY_LATER("E4601A", ERROR),
  ALREADY_CANCELLED("E4601B", ERROR),
  NOT_OF_MOVEMENT("E4601C", ERROR),
  SEVERAL_HOUSEHOLDS_RETURN("E4601D", ERROR),
  EFFECTIVE_DATE_IS_GIVEN("E4601E", ERROR),
  CANCELLATION_OF_CANCELLATION("E4601F", ERROR),
  // 5.1 certificates
  CERTIFICATE_SUBJECT_NOT_RESIDENT("E0501A", ERROR),
  CERTIFICATE_SUBJECTS_APART("E0501B", ERROR),
  CERTIFICATE_ONE_SUBJECT_ONLY("E0501C", ERROR),
  CERTIFICATE_SUBJECT_MISSING("E0501D", ERROR),
  CERTIFICATE_ITEM_NOT_FOR_APPLICANT("E0501E", ERROR),
  CERTIFICATE_COPIES_OVER_LIMIT("E0505A", ERROR),
  CERTIFIER_NOT_IN_FORCE("E0506A", ERROR),
  // 5.8 letters
  LETTER_NOT_LISTED("E0508A", ERROR),
  LETTER_OF_OTHER_COLLECTION("E0508B", ERROR),
  LETTER_SEQUENCE_UNKNOWN("E0508C", ERROR),
  LETTER_LONE_SELECTOR("E0508D", ERROR),
  LETTER_COMBINING_MARK("E0508E", ERROR),
  LETTER_CONTROL("E0508F", ERROR),
  LETTER_PRIVATE_USE("E0508G", ERROR),
  LETTER_BROKEN("E0508H", ERROR),
  // 5.8 what cannot be printed
  CERTIFICATE_TEXT_TOO_LONG("E0508I", ERROR),
  CERTIFICATE_LETTER_WITHOUT_GLYPH("E0508J", ERROR),
  CERTIFICATE_READ_BACK_DIFFERS("E0508K", ERROR),
  // 7.1.2.4 certificate of a card
  CARD_PERIOD_IMPOSSIBLE("E7124A", ERROR),
  CARD_EXPIRED("E7124B", ERROR),
  CARD_OF_ANOTHER("E7124C", ERROR),
  CARD_REPLACED("E7124D", ERROR),
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
  PASSWORD_REPEATED_OTHERWISE("E1003J", ERROR),
  PRESENT_PASSWORD_WRONG("E1003K", ERROR),
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
  ITEM_UNKNOWN("E1101K", ERROR),
  IN_PROGRESS("E1101L", ERROR),
  TEXT_TOO_LONG("E1101M", ERROR),
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
