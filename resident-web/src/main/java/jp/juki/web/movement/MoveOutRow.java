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
 * @param copies what was issued, or empty
 * @param problems why it was not issued, or empty
 */
public record MoveOutRow(String form, List<IssuedCopy> copies, List<FindingLine> problems)
    implements Serializable {
  /** The row of what became of it. */
  static MoveOutRow of(MoveOutIssue issue) {
    String form = issue.form().text();
    return switch (issue) {
      case MoveOutIssue.Issued issued ->
          new MoveOutRow(form, IssuedCopy.of(issued.issue()), List.of());
      case MoveOutIssue.Refused refused ->
          new MoveOutRow(form, List.of(), FindingLine.of(refused.findings()));
      case MoveOutIssue.Waiting waiting -> new MoveOutRow(form, List.of(), List.of());
    };
  }

  /** Whether somebody else has to issue it. */
  public boolean waiting() {
    return copies.isEmpty() && problems.isEmpty();
  }
}
