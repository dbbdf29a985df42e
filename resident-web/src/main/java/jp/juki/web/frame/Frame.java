package jp.juki.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import jp.juki.application.access.Caller;
import jp.juki.application.access.WorkCase;
import jp.juki.domain.access.Function;
import jp.juki.spec.Spec;

/** What stands around every screen (画面の枠): the operator, the rights and the open case. */
@Named
@RequestScoped
@Spec("2.3.2-a")
public class Frame {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm").withZone(ZoneId.of("Asia/Tokyo"));
  @Inject Caller caller;
  @Inject WorkCase workCase;
  @Inject Clock clock;

  /** 利用者名称. */
  public String getOperatorName() {
    return caller.operatorName();
  }

  /** 利用者ID. */
  public String getAccount() {
    return caller.operator();
  }

  /** Code of the 所属. */
  public String getOffice() {
    return caller.office();
  }

  /** Code of the 端末, or its network address. */
  public String getTerminal() {
    return caller.terminal().orElse("未登録");
  }

  /** Whether the operator signed in with two factors (二要素). */
  public boolean isSecondFactor() {
    return caller.identity().orElseThrow().secondFactor();
  }

  /** Whether a function is granted, to show or hide what leads to it. */
  public boolean may(String function) {
    return caller.may(Function.valueOf(function));
  }

  /** Whether any kind of movement may be entered. */
  public boolean isMayMove() {
    return Function.MOVEMENTS.stream().anyMatch(caller::may);
  }

  /** Whether a case is open. */
  public boolean isCaseOpen() {
    return workCase.isOpen();
  }

  /** Whether a person is in hand (対象者). */
  public boolean isInHand() {
    return workCase.isOpen() && workCase.subject().isPresent();
  }

  /** 受付番号 of the case, or empty text. */
  public String getReceipt() {
    return caller.receipt().orElse("");
  }

  /** When the case was opened. */
  public String getOpenedAt() {
    return workCase.openedAt().map(TIME::format).orElse("");
  }

  /** How many minutes the case has been open. */
  public long getMinutesOpen() {
    Instant now = clock.instant();
    return Duration.between(workCase.openedAt().orElse(now), now).toMinutes();
  }
}
