package jp.juki.rest.problem;

import java.util.List;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Messages;

/**
 * Body of {@code application/problem+json} (エラー応答).
 *
 * @param type always {@code about:blank}: the status and the codes of the findings say it all
 * @param title one sentence
 * @param status HTTP status
 * @param incident number under which the server's log knows an unexpected failure, else null
 * @param findings every reason
 */
public record Problem(
    String type, String title, int status, String incident, List<FindingJson> findings) {
  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One reason (エラー・アラート).
   *
   * @param code published code
   * @param level {@code ERROR} or {@code ALERT}
   * @param field key of the item in the request
   * @param item 項目
   * @param reason 理由
   * @param remedy 対応方法
   */
  public record FindingJson(
      String code, String level, String field, String item, String reason, String remedy) {

    /** A finding with its texts. */
    public static FindingJson from(Finding finding) {
      Messages.Text text = Messages.of(finding.code());
      return new FindingJson(
          finding.code().code(),
          finding.code().level().name(),
          finding.item(),
          text.item(),
          text.reason(),
          text.remedy());
    }
  }

  /** The problem of a status and its reasons. */
  public static Problem of(int status, List<Finding> findings) {
    return of(status, null, findings);
  }

  /** The problem of an unexpected failure, known to the log by its number. */
  public static Problem of(int status, String incident, List<Finding> findings) {
    List<FindingJson> reasons = findings.stream().map(FindingJson::from).toList();
    return new Problem("about:blank", reasons.getFirst().reason(), status, incident, reasons);
  }
}
