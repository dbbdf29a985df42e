package jp.juki.domain.certificate;

import jp.juki.domain.finding.Outcome;

/**
 * Printer of certificates (証明書の印字): turns content into a document, or says what cannot be printed.
 *
 * <p>It fails closed: a letter without an exact glyph, a text that does not fit its cell, or a
 * finished document that does not read back as its content is a refusal, never a document.
 */
public interface CertificatePrinter {
  /**
   * Draws a certificate.
   *
   * @param content what it says
   * @param channel where it will be put on paper
   * @return the document, or a finding for every item that cannot be printed
   */
  Outcome<PrintedCertificate> print(CertificateContent content, OutputChannel channel);

  /** Loads what the first document would wait for; safe to call more than once, from any thread. */
  void prepare();
}
