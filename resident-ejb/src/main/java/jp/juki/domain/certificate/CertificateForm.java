package jp.juki.domain.certificate;

import static jp.juki.domain.certificate.CertificateItem.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.juki.domain.register.Removal;
import jp.juki.spec.Spec;

/**
 * Form of a certificate (様式): a copy of resident records as the joint sheet of a household or as
 * one person's own, or what whoever moves out takes to the next municipality.
 *
 * <p>Source: 5.1, 4.1.3.0.3; 20.1.1, 20.1.2, 20.2.1 and 20.2.2. Codes are ours; append only.
 */
public enum CertificateForm {
  /** Up to four persons on a sheet, newest values only (住民票の写し（世帯連記式）). */
  HOUSEHOLD("1", "household", "住民票の写し（世帯連記式）", Entries.COPY, 4, 2),
  /** One person, with room for history and remarks (住民票の写し（個人票）). */
  INDIVIDUAL("2", "individual", "住民票の写し（個人票）", Entries.COPY, 1, 10),
  /** What whoever notified a move-out in time hands in with the move-in (転出証明書). */
  MOVE_OUT_CERTIFICATE("3", "move-out", "転出証明書", Entries.MOVE_OUT, 4, 2),
  /** What takes its place where the notification came too late (転出証明書に準ずる証明書). */
  MOVE_OUT_SUBSTITUTE("4", "move-out", "転出証明書に準ずる証明書", Entries.MOVE_OUT, 4, 2);

  private final String code;
  private final String folder;
  private final String text;
  private final Entries entries;
  private final int personsPerSheet;
  private final int remarksPerSheet;

  CertificateForm(
      String code,
      String folder,
      String text,
      Entries entries,
      int personsPerSheet,
      int remarksPerSheet) {
    this.code = code;
    this.folder = folder;
    this.text = text;
    this.entries = entries;
    this.personsPerSheet = personsPerSheet;
    this.remarksPerSheet = remarksPerSheet;
  }

  /** What forms of one sort have cells for (記載事項). */
  private enum Entries {
    COPY(
        Set.of(ADDRESS, HEAD),
        Set.of(
            NAME_KANA,
            INDIVIDUAL_NUMBER,
            NAME,
            RECORD_CODE,
            RESIDENT_SINCE,
            ADDRESS_SINCE,
            NOTIFIED_ON,
            BIRTH,
            SEX,
            RELATIONSHIP,
            REGISTER_HEAD,
            DOMICILE,
            PREVIOUS_ADDRESS)),
    MOVE_OUT(
        Set.of(ADDRESS, HEAD, DESTINATION, MOVE_OUT_ON, MOVE_OUT_NOTIFIED_ON),
        Set.of(
            NAME_KANA,
            INDIVIDUAL_NUMBER,
            NAME,
            RECORD_CODE,
            BIRTH,
            SEX,
            RELATIONSHIP,
            REGISTER_HEAD,
            DOMICILE));

    private final Set<CertificateItem> heading;
    private final Set<CertificateItem> person;

    Entries(Set<CertificateItem> heading, Set<CertificateItem> person) {
      this.heading = heading;
      this.person = person;
    }
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

  /** The title that stands on the sheet (表題). */
  public String title() {
    return ofMoveOut() ? text : "住民票";
  }

  /** What the document is called (文書の名称), without the kind of sheet. */
  public String documentName() {
    return ofMoveOut() ? text : "住民票の写し";
  }

  /**
   * Whether the form belongs to a move-out: its content is what the law lists (令23条) and no choice,
   * and there is one copy for those who move.
   */
  @Spec("4.1.3.0.3-a")
  public boolean ofMoveOut() {
    return entries == Entries.MOVE_OUT;
  }

  /** Whether several persons stand on one sheet, each with a number. */
  public boolean joint() {
    return personsPerSheet > 1;
  }

  /** The cells above the persons. */
  public Set<CertificateItem> heading() {
    return entries.heading;
  }

  /** The cells that every person has, besides those of the other name (旧氏・通称). */
  public Set<CertificateItem> items() {
    return entries.person;
  }

  /** How many persons stand on one sheet. */
  public int personsPerSheet() {
    return personsPerSheet;
  }

  /** How many lines of one person's remarks (統合記載欄) stand on one sheet. */
  public int remarksPerSheet() {
    return remarksPerSheet;
  }

  /** The copies of resident records (住民票の写し), which everybody in the register can have. */
  public static List<CertificateForm> copies() {
    return Arrays.stream(values()).filter(form -> !form.ofMoveOut()).toList();
  }

  /**
   * The form for a move-out to another municipality: the substitute if it was notified too late.
   */
  @Spec("4.1.3.0.3-b")
  public static CertificateForm of(Removal moveOut) {
    return moveOut.notifiedInTime() ? MOVE_OUT_CERTIFICATE : MOVE_OUT_SUBSTITUTE;
  }

  /**
   * The form with this stored code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CertificateForm ofCode(String code) {
    for (CertificateForm form : values()) if (form.code.equals(code)) return form;
    throw new IllegalArgumentException("no form " + code);
  }
}
