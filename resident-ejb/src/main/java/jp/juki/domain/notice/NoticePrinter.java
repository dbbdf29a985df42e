package jp.juki.domain.notice;

import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;

/**
 * Printer of notices (通知書の印字): as strict as that of certificates, nothing is cut and no letter is
 * replaced.
 */
public interface NoticePrinter {
  /**
   * Draws a notice.
   *
   * @return the document, or a finding for every item that cannot be printed
   */
  Outcome<PrintedCertificate> print(Notice notice);
}
