package jp.juki.web.movement;

import java.io.Serializable;
import java.util.List;
import jp.juki.application.certificate.MoveOutIssue;
import jp.juki.web.certificate.IssuedCopy;
import jp.juki.web.frame.FindingLine;

/**
 * The certificate of a move-out as its finalisation shows it (転出証明書の自動出力).
 *
 * @param form 様式
 * @param sent whether its data go to CS instead (特例転入を利用した転出)
 * @param copies what was issued, or empty
 * @param problems why it was not issued, or empty
 */
public record MoveOutRow(
    String form, boolean sent, List<IssuedCopy> copies, List<FindingLine> problems)
    implements Serializable {
  /** The row of what became of it. */
  static MoveOutRow of(MoveOutIssue issue) {
    String form = issue.form().text();
    return switch (issue) {
      case MoveOutIssue.Issued issued ->
          new MoveOutRow(form, false, IssuedCopy.of(issued.issue()), List.of());
      case MoveOutIssue.Refused refused ->
          new MoveOutRow(form, false, List.of(), FindingLine.of(refused.findings()));
      case MoveOutIssue.Sent sent -> new MoveOutRow(form, true, List.of(), List.of());
      case MoveOutIssue.Waiting waiting -> new MoveOutRow(form, false, List.of(), List.of());
    };
  }

  /** Whether somebody else has to issue it. */
  public boolean waiting() {
    return !sent && copies.isEmpty() && problems.isEmpty();
  }
}
