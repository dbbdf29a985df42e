package jp.juki.domain.certificate;

import static jp.juki.domain.finding.FindingCode.CERTIFICATE_COPIES_OVER_LIMIT;
import static jp.juki.domain.finding.FindingCode.CERTIFICATE_ITEM_NOT_FOR_APPLICANT;
import static jp.juki.domain.finding.FindingCode.MOVE_OUT_NOT_FOR_APPLICANT;

import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.finding.Finding;

/**
 * What is asked for (証明書の請求).
 *
 * @param choices whom, which form, what is shown
 * @param copies 部数
 * @param applicant 請求者区分
 * @param certifier 認証者の指定
 */
public record CertificateRequest(
    CertificateChoices choices, int copies, Applicant applicant, CertifierChoice certifier) {
  /** The most copies at a time. */
  public static final int MOST_COPIES = 20;

  /** What a public body asks for (公用請求) is for official use, and marked so. */
  public CertificateRequest {
    if (applicant == Applicant.OFFICIAL) choices = choices.forOfficialUse();
  }

  /** Whether the certificate would bear 個人番号, which the audit tells apart. */
  public boolean showsIndividualNumber() {
    return choices.shown().contains(ShownItem.INDIVIDUAL_NUMBER);
  }

  /**
   * What speaks against the request whatever the register says: 個人番号 never goes to third parties,
   * and 住民票コード neither to them nor to public bodies (法12条の2, 12条の3). Of a move-out there is one
   * copy, for whoever moves (令23条).
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    boolean ofMoveOut = choices.form().ofMoveOut();
    if (copies < 1 || copies > (ofMoveOut ? 1 : MOST_COPIES)) {
      findings.add(CERTIFICATE_COPIES_OVER_LIMIT.at("copies"));
    }
    boolean third = applicant == Applicant.THIRD_PARTY;
    boolean body = applicant == Applicant.OFFICIAL;
    if (ofMoveOut && (third || body)) {
      findings.add(MOVE_OUT_NOT_FOR_APPLICANT.at("applicant.kind"));
      return findings;
    }
    if (third && showsIndividualNumber()) {
      findings.add(CERTIFICATE_ITEM_NOT_FOR_APPLICANT.at("show.individualNumber"));
    }
    if ((third || body) && choices.shown().contains(ShownItem.RESIDENT_RECORD_CODE)) {
      findings.add(CERTIFICATE_ITEM_NOT_FOR_APPLICANT.at("show.residentRecordCode"));
    }
    return findings;
  }
}
