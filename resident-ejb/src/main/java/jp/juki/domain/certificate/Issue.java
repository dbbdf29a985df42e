package jp.juki.domain.certificate;

import java.util.List;

/**
 * One act of issuing (交付): its copies, each with its own number.
 *
 * @param issueId 交付番号, without meaning
 * @param documents one for each copy, in order
 * @param fee 手数料 of all copies, in yen
 */
public record Issue(String issueId, List<Copy> documents, int fee) {
  /**
   * One copy (1部).
   *
   * @param documentId 証明書番号, without meaning
   * @param issueNumber 発行番号 without the page
   * @param pages number of sheets
   * @param bytes length of the document
   * @param sha256 of the document, lower-case hexadecimal
   */
  public record Copy(String documentId, String issueNumber, int pages, int bytes, String sha256) {}
}
