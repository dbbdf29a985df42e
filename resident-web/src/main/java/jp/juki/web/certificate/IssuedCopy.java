package jp.juki.web.certificate;

import java.io.Serializable;
import java.util.List;
import jp.juki.domain.certificate.Issue;

/**
 * A copy that was issued, as a screen shows it (交付した証明書).
 *
 * @param number 発行番号
 * @param pages 枚数
 * @param address where the document is
 */
public record IssuedCopy(String number, int pages, String address) implements Serializable {
  /** The copies of an act of issuing, in order. */
  public static List<IssuedCopy> of(Issue issue) {
    return issue.documents().stream().map(copy -> of(issue.issueId(), copy)).toList();
  }

  private static IssuedCopy of(String issueId, Issue.Copy copy) {
    return new IssuedCopy(
        copy.issueNumber(),
        copy.pages(),
        "document.pdf?issue=" + issueId + "&document=" + copy.documentId());
  }
}
