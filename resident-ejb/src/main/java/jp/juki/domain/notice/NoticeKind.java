package jp.juki.domain.notice;

/** Kind of notice about a movement (通知書の種類). */
public enum NoticeKind {
  /** Tells whoever notified a movement that it was accepted (4.1.0.3). */
  ACCEPTANCE("住民異動届受理通知"),
  /** Tells whom the city made head of a household that lost its head (4.0.4, 4.0.5). */
  HEAD_EX_OFFICIO("世帯主変更通知書"),
  /** Asks those whom their head left to notify who is head now (4.0.5). */
  HEAD_REQUEST("世帯主変更依頼通知書"),
  /** Tells whom an entry concerns that was made because no notification came (4.2.0.1). */
  ENTRY_EX_OFFICIO("職権記載等通知書"),
  /** Asks another municipality whether those who left have moved in there (4.1.3.1.4). */
  INQUIRY("転入通知未着照会書");

  private final String text;

  NoticeKind(String text) {
    this.text = text;
  }

  /** The title as printed. */
  public String text() {
    return text;
  }
}
