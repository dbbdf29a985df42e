package jp.juki.application.certificate;

import java.util.List;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.Issue;
import jp.juki.domain.finding.Finding;

/** What became of the certificate that a finalised move-out calls for (転出証明書の自動出力の結果). */
public sealed interface MoveOutIssue {
  /** Which certificate (様式). */
  CertificateForm form();

  /**
   * It was issued.
   *
   * @param issue with one copy
   */
  record Issued(CertificateForm form, Issue issue) implements MoveOutIssue {}

  /** It is not issued: its data go to CS instead (特例転入を利用した転出). */
  record Sent(CertificateForm form) implements MoveOutIssue {}

  /** It waits for somebody who may issue certificates. */
  record Waiting(CertificateForm form) implements MoveOutIssue {}

  /**
   * It could not be issued; the move-out stands.
   *
   * @param findings every reason, not empty
   */
  record Refused(CertificateForm form, List<Finding> findings) implements MoveOutIssue {}
}
