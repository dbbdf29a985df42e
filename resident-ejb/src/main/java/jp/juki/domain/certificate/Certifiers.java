package jp.juki.domain.certificate;

import java.time.LocalDate;

/** The certifiers and fees in force (認証者・手数料). Source: 1.3.9. */
public interface Certifiers {
  /** Who certifies on a day: a deputy within the deputy's period, else the mayor. */
  Certifier on(LocalDate day);

  /** The fee of one copy in yen; 0 for official use is decided by the caller. */
  int fee(String channel, CertificateForm form);
}
