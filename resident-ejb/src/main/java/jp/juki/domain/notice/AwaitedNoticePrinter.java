package jp.juki.domain.notice;

import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;

/** Printer of the list of those of whom no move-in notice came (転入通知未着者一覧の印字). */
public interface AwaitedNoticePrinter {
  /**
   * Draws a list.
   *
   * @param office the office that made it, as printed
   * @return the document, or a finding for every item that cannot be printed
   */
  Outcome<PrintedCertificate> print(AwaitedNoticeList list, String office);
}
