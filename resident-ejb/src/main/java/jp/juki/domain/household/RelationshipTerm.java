package jp.juki.domain.household;

import jp.juki.spec.Spec;

/**
 * One word of the closed vocabulary of relationships (続柄の語). Codes are ours: the national codes are
 * not published; append only.
 *
 * <p>Source: 1.1.11.
 */
@Spec("1.1.11-a")
public enum RelationshipTerm {
  HEAD("01", "世帯主"),
  HUSBAND("02", "夫"),
  WIFE("03", "妻"),
  HUSBAND_UNREGISTERED("04", "夫（未届）"),
  WIFE_UNREGISTERED("05", "妻（未届）"),
  CHILD("06", "子"),
  CHILD_HUSBAND_OF_CHILD("07", "子（子の夫）"),
  CHILD_WIFE_OF_CHILD("08", "子（子の妻）"),
  FATHER("09", "父"),
  MOTHER("10", "母"),
  ELDER_BROTHER("11", "兄"),
  ELDER_SISTER("12", "姉"),
  YOUNGER_BROTHER("13", "弟"),
  YOUNGER_SISTER("14", "妹"),
  RELATIVE("15", "縁故者"),
  LODGER("16", "同居人");

  private final String code;
  private final String text;

  RelationshipTerm(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The two-digit code that is stored. */
  public String code() {
    return code;
  }

  /** The word as printed. */
  public String text() {
    return text;
  }

  /** Whether the word may stand in a chain joined by の (例: 子の子). */
  public boolean chains() {
    return this != HEAD && this != RELATIVE && this != LODGER;
  }

  /** Whether the word says spouse, a marriage not notified included. */
  public boolean spouse() {
    return this == HUSBAND
        || this == WIFE
        || this == HUSBAND_UNREGISTERED
        || this == WIFE_UNREGISTERED;
  }

  /** Whether the word says child of the preceding person. */
  public boolean child() {
    return this == CHILD || this == CHILD_HUSBAND_OF_CHILD || this == CHILD_WIFE_OF_CHILD;
  }
}
