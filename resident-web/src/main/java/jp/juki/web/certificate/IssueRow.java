package jp.juki.web.certificate;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.IssueHistory.Issued;

/**
 * One act of issuing as the history lists it (交付履歴の1件).
 *
 * @param issuedAt 交付日時
 * @param form 様式
 * @param copies 部数
 * @param pages 枚数 of all copies
 * @param certifier 認証者 and the seal, or empty for an issue before that was kept
 * @param office code of the 交付場所
 * @param operator account id of the 操作者
 * @param disposed how many copies were disposed of (破棄)
 */
public record IssueRow(
    String issuedAt,
    String form,
    int copies,
    int pages,
    String certifier,
    String office,
    String operator,
    long disposed)
    implements Serializable {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /**
   * The row of the copies of one act.
   *
   * @param copies not empty
   */
  static IssueRow of(List<Issued> copies) {
    Issued first = copies.getFirst();
    ZonedDateTime at = first.issuedAt().atZone(TOKYO);
    return new IssueRow(
        Wareki.shortFormat(at.toLocalDate()) + " %d:%02d".formatted(at.getHour(), at.getMinute()),
        first.form().text(),
        copies.size(),
        copies.stream().mapToInt(Issued::pages).sum(),
        first.certifiedBy().map(kind -> certifier(kind, first)).orElse(""),
        first.office(),
        first.operator(),
        copies.stream().filter(Issued::disposed).count());
  }

  private static String certifier(Certifier.Kind kind, Issued copy) {
    return "認証者　%s（%s）"
        .formatted(
            kind.text(), copy.seal().map(Certifier.Seal::text).orElse(Certifier.SEAL_OMITTED));
  }
}
