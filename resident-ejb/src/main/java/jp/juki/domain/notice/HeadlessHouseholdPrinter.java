package jp.juki.domain.notice;

import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;

/** Printer of the list of the households without a head (世帯主のいない世帯の一覧の印字). */
public interface HeadlessHouseholdPrinter {
  /**
   * Draws a list.
   *
   * @param office the office that made it, as printed
   * @return the document, or a finding for every item that cannot be printed
   */
  Outcome<PrintedCertificate> print(HeadlessHouseholdList list, String office);
}
