package jp.juki.domain.certificate;

import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.finding.Outcome;

/** The certifiers and fees in force (認証者・手数料). Source: 1.3.9, 5.6. */
public interface Certifiers {
  /** Who may certify on a day, the latest of a kind first. */
  List<Certifier> inForce(LocalDate day);

  /** Who certifies on a day by this choice, or why nobody does. */
  default Outcome<Certifier> on(LocalDate day, CertifierChoice choice) {
    return choice.among(inForce(day));
  }

  /** The fee of one copy in yen; 0 for official use is decided by the caller. */
  int fee(String channel, CertificateForm form);
}
