package jp.juki.domain.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;

/** What was issued (交付履歴): rows that are only added. Source: 1.3.8, 5.5. */
@Spec({"1.3.8-a", "5.5-a"})
public interface IssueHistory {
  /**
   * One row of the history: one copy.
   *
   * @param issueId 交付番号
   * @param copy the copy
   * @param copyNo from 1
   * @param copies 部数
   * @param issuedAt 交付日時
   * @param form 様式
   * @param shown what was not omitted
   * @param subjects 対象者
   * @param official whether 公用 was printed
   * @param applicant 請求者区分
   * @param certifier who certified, and with which seal
   * @param channel 交付経路, COUNTER or KIOSK
   * @param feeYen 手数料 of this copy
   * @param office 交付場所
   * @param terminal 端末, or empty
   * @param operator 操作者
   * @param receipt 受付番号, or empty
   * @param key 再送判定の鍵, or empty; the issue id stands for it, because Oracle lets no two rows of one
   *     operator lack it
   * @param request the request under that key as text, kept only as a keyed hash, or empty
   */
  @Spec({"1.3.8-c", "1.3.8-d", "1.3.8-e"})
  record Entry(
      String issueId,
      Issue.Copy copy,
      int copyNo,
      int copies,
      Instant issuedAt,
      CertificateForm form,
      Set<ShownItem> shown,
      Set<AddresseeNumber> subjects,
      boolean official,
      Applicant applicant,
      Certifier certifier,
      String channel,
      int feeYen,
      String office,
      Optional<String> terminal,
      String operator,
      Optional<String> receipt,
      Optional<String> key,
      Optional<String> request) {}

  /**
   * Draws the next serials of a day in a transaction of its own, so that nobody waits while a
   * document is drawn.
   *
   * @return the first of {@code count} serials in a row; empty if a later day has begun, because
   *     numbers of a day that is over would be drawn twice
   */
  OptionalInt drawSerials(LocalDate on, int count);

  /**
   * Keeps a copy and its document.
   *
   * @return false if another call of the same key was first; nothing of this one may be kept then
   */
  boolean add(Entry entry, byte[] pdf);

  /**
   * The copies issued under a key by an operator, and whether the request was this one; empty if
   * none.
   */
  Optional<Repeated> repeated(String operator, String key, String request);

  /** The document, or empty if the two do not belong together or it is no longer kept. */
  Optional<Kept> document(String issueId, String documentId);

  /** Who a copy is about; empty if it is unknown. */
  Set<AddresseeNumber> subjects(String documentId);

  /**
   * When a form about a person was first issued since an instant (当初の交付日時), copies that were
   * disposed of left out; empty if none was.
   */
  @Spec("4.1.3.0.3-c")
  Optional<Instant> firstIssue(CertificateForm form, AddresseeNumber person, Instant since);

  /** The latest copies about a person, the newest first. */
  List<Issued> about(AddresseeNumber number, int limit);

  /**
   * Records that a copy was disposed of.
   *
   * @return false if another call was first; nothing of this one may be kept then
   */
  boolean dispose(String documentId, Instant at, String operator, String reason);

  /** An issue found again by its key. */
  record Repeated(Issue issue, boolean sameRequest) {}

  /**
   * A copy with its document.
   *
   * @param shown what was not omitted
   * @param disposed whether it was disposed of (破棄)
   */
  record Kept(
      byte[] pdf,
      String issueNumber,
      CertificateForm form,
      Set<ShownItem> shown,
      boolean disposed) {}

  /**
   * A copy as the history shows it.
   *
   * @param shown what was not omitted (記載事項)
   * @param pages 枚数
   * @param terminal 端末, or empty
   * @param certifiedBy 認証者, or empty if it was issued before that was kept
   * @param seal the seal, or empty if none was printed or it was issued before that was kept
   */
  record Issued(
      String issueId,
      String documentId,
      String issueNumber,
      Instant issuedAt,
      CertificateForm form,
      Set<ShownItem> shown,
      int pages,
      Optional<Certifier.Kind> certifiedBy,
      Optional<Certifier.Seal> seal,
      String office,
      Optional<String> terminal,
      String operator,
      boolean disposed) {}
}
