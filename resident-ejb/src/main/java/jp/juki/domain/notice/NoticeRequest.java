package jp.juki.domain.notice;

import java.util.Optional;

/**
 * What is asked for (通知書の指定).
 *
 * @param kind which notice
 * @param notifier 届出人氏名, or empty if the mover notified
 * @param toMover whether a notice of acceptance goes to the mover at the new address, because it
 *     would not be fit to send it to the old one (4.1.0.3)
 * @param inquiredOf 照会先, such as 大阪府吹田市長, or empty for the head of the municipality to which the
 *     movers went
 */
public record NoticeRequest(
    NoticeKind kind, Optional<String> notifier, boolean toMover, Optional<String> inquiredOf) {
  /** A notice to whom it usually goes. */
  public static NoticeRequest of(NoticeKind kind) {
    return new NoticeRequest(kind, Optional.empty(), false, Optional.empty());
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "NoticeRequest[" + kind + "]";
  }
}
