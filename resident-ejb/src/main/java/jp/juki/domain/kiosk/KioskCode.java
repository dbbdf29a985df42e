package jp.juki.domain.kiosk;

/**
 * Published code of a refusal at a kiosk (コンビニ交付の応答コード), with the one sentence that residents read.
 *
 * <p>Codes are appended, never reused. {@link #NOT_ISSUABLE} stands for every cause that lies in
 * the register: nobody may learn from a kiosk that a protection exists.
 */
public enum KioskCode {
  UNKNOWN_CREDENTIAL("KG-1001", 403, Sentence.CARD),
  NOT_YET_ACTIVE("KG-1002", 403, Sentence.CARD),
  REVOKED_OR_EXPIRED("KG-1003", 403, Sentence.CARD),
  UNDER_AGE("KG-1004", 403, Sentence.CARD),
  OUTSIDE_HOURS("KG-2001", 503, "ただいまの時間は利用できません。"),
  SUSPENDED("KG-2002", 503, "この証明書はただいま利用できません。"),
  NOT_ISSUABLE("KG-2100", 422, "この証明書は交付できません。市の窓口にお尋ねください。"),
  CHOICE_NOT_ALLOWED("KG-3001", 422, "選択内容を確かめて、選び直してください。"),
  TOO_MANY_COPIES("KG-3002", 422, "部数を選び直してください。"),
  FEE_CHANGED("KG-3003", 422, "手数料が変わりました。選び直してください。"),
  IDEMPOTENCY_CONFLICT("KG-4091", 409, Sentence.AGAIN),
  WRONG_STATE("KG-4092", 409, Sentence.AGAIN),
  /** A document of an application that has ended: the code of {@link #WRONG_STATE}. */
  DOCUMENT_GONE("KG-4092", 410, Sentence.AGAIN),
  SNAPSHOT_CHANGED("KG-4093", 409, Sentence.AGAIN),
  DEADLINE_TOO_SHORT("KG-5041", 503, Sentence.LATER),
  RENDER_TIMEOUT("KG-5042", 503, Sentence.LATER),
  BINDING_MISMATCH("KG-9002", 503, Sentence.LATER);

  private static final class Sentence {
    static final String CARD = "このカードは利用できません。市の窓口にお尋ねください。";
    static final String AGAIN = "はじめからやり直してください。";
    static final String LATER = "しばらくしてからもう一度お試しください。手数料はかかっていません。";
  }

  private final String code;
  private final int status;
  private final String sentence;

  KioskCode(String code, int status, String sentence) {
    this.code = code;
    this.status = status;
    this.sentence = sentence;
  }

  /** The code that is published and stored. */
  public String code() {
    return code;
  }

  /** The status of the answer (HTTP). */
  public int status() {
    return status;
  }

  /** What the resident reads. */
  public String sentence() {
    return sentence;
  }

  /**
   * The code that was stored.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static KioskCode ofCode(String code) {
    for (KioskCode known : values()) if (known.code.equals(code)) return known;
    throw new IllegalArgumentException("not a kiosk code");
  }
}
