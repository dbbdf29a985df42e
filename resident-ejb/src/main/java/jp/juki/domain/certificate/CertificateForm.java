package jp.juki.domain.certificate;

/**
 * Form of a copy of resident records (様式): the joint sheet of a household or one person's own.
 *
 * <p>Source: 5.1; 20.1.1 and 20.1.2. Codes are ours; append only.
 */
public enum CertificateForm {
  /** Up to four persons on a sheet, newest values only (住民票の写し（世帯連記式）). */
  HOUSEHOLD("1", "household", "住民票の写し（世帯連記式）", 4, 2),
  /** One person, with room for history and remarks (住民票の写し（個人票）). */
  INDIVIDUAL("2", "individual", "住民票の写し（個人票）", 1, 10);

  private final String code;
  private final String folder;
  private final String text;
  private final int personsPerSheet;
  private final int remarksPerSheet;

  CertificateForm(
      String code, String folder, String text, int personsPerSheet, int remarksPerSheet) {
    this.code = code;
    this.folder = folder;
    this.text = text;
    this.personsPerSheet = personsPerSheet;
    this.remarksPerSheet = remarksPerSheet;
  }

  /** The code that is stored. */
  public String code() {
    return code;
  }

  /** The name under which the templates of the form are kept. */
  public String folder() {
    return folder;
  }

  /** The words as shown. */
  public String text() {
    return text;
  }

  /** How many persons stand on one sheet. */
  public int personsPerSheet() {
    return personsPerSheet;
  }

  /** How many lines of one person's remarks (統合記載欄) stand on one sheet. */
  public int remarksPerSheet() {
    return remarksPerSheet;
  }

  /** The form with this stored code. */
  public static CertificateForm ofCode(String code) {
    return code.equals(HOUSEHOLD.code) ? HOUSEHOLD : INDIVIDUAL;
  }
}
