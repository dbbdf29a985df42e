package jp.juki.domain.kiosk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.juki.spec.Spec;

/**
 * Document of an application (コンビニ交付の証明書1部).
 *
 * @param id 証明書番号, random
 * @param issueId 交付番号
 * @param issueNumber 発行番号
 * @param copyNo from 1
 * @param pages number of sheets
 * @param bytes length
 * @param sha256 of the document, lower-case hexadecimal
 * @param binding keyed code that ties it to application, card and person
 */
public record KioskDocument(
    String id,
    String issueId,
    String issueNumber,
    int copyNo,
    int pages,
    int bytes,
    String sha256,
    String binding) {
  /**
   * The copies that were not printed to their last sheet; those that were are in somebody's hands
   * and stay in force.
   *
   * @param documents the copies of one application
   * @param sheets how many sheets of them all were printed, in the order of the copies
   */
  @Spec("1.3.8-f")
  public static List<KioskDocument> unprinted(List<KioskDocument> documents, int sheets) {
    List<KioskDocument> left = new ArrayList<>();
    int upTo = 0;
    for (KioskDocument document :
        documents.stream().sorted(Comparator.comparingInt(KioskDocument::copyNo)).toList()) {
      upTo += document.pages();
      if (upTo > sheets) left.add(document);
    }
    return left;
  }
}
