package jp.juki.domain.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Printed certificate (印字済み証明書): a finished document, read back and found equal to its content.
 *
 * @param pdf the bytes, PDF/A-2a and PDF/UA-1; the same content gives the same bytes
 * @param pages the number of sheets
 */
public record PrintedCertificate(byte[] pdf, int pages) {
  /** Copies the bytes, which are then this value's own. */
  public PrintedCertificate {
    pdf = pdf.clone();
  }

  @Override
  public byte[] pdf() {
    return pdf.clone();
  }

  /** The SHA-256 of the document in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedCertificate that
        && pages == that.pages
        && Arrays.equals(pdf, that.pdf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pdf);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "PrintedCertificate[pages=%d]".formatted(pages);
  }
}
