package jp.juki.domain.register;

import java.time.LocalDate;
import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * Entries of a foreign resident (法第30条の45の記載事項).
 *
 * @param nationality country or region (国籍・地域), not blank
 * @param category the category of art. 30-45 (規定区分)
 * @param statusOfResidence status of residence (在留資格), or empty where the category has none
 * @param period period of stay (在留期間), or empty
 * @param expiresOn last day of the period (在留期間の満了の日), shown in the western calendar, or empty
 * @param cardNumber number of the card or certificate, or empty
 */
@Spec({"1.1.2-k", "1.1.2-l", "1.1.2-m", "1.1.2-n", "1.1.2-o", "1.1.2-p", "1.1.2-q"})
public record ForeignStatus(
    String nationality,
    Category category,
    Optional<String> statusOfResidence,
    Optional<String> period,
    Optional<LocalDate> expiresOn,
    Optional<ResidenceCardNumber> cardNumber) {

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ForeignStatus[masked]";
  }

  /** Category of art. 30-45 (第30条の45規定区分). Codes are ours; append only. */
  public enum Category {
    MID_TO_LONG_TERM("01", "中長期在留者"),
    SPECIAL_PERMANENT("02", "特別永住者"),
    TEMPORARY_REFUGE("03", "一時庇護許可者"),
    PROVISIONAL_STAY("04", "仮滞在許可者"),
    TRANSITIONAL_BIRTH("05", "出生による経過滞在者"),
    TRANSITIONAL_LOSS("06", "国籍喪失による経過滞在者");

    private final String code;
    private final String text;

    Category(String code, String text) {
      this.code = code;
      this.text = text;
    }

    /** The code that is stored. */
    public String code() {
      return code;
    }

    /** The words as printed. */
    public String text() {
      return text;
    }

    /** The category with this stored code. */
    public static Category ofCode(String code) {
      for (Category category : values()) {
        if (category.code.equals(code)) {
          return category;
        }
      }
      throw new IllegalArgumentException("no category " + code);
    }
  }
}
