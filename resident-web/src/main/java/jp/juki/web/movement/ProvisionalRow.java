package jp.juki.web.movement;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.calendar.Wareki;

/**
 * One provisional movement as a list shows it (仮登録の1件); it names nobody.
 *
 * @param id which
 * @param kind 異動の種類
 * @param state 登録状態
 * @param effectiveOn 異動日
 * @param persons 異動者の人数
 * @param alerts how many alerts were acknowledged
 * @param enteredAt 入力日時
 * @param office 入力場所
 * @param operator 入力者
 * @param receipt 受付番号
 */
public record ProvisionalRow(
    long id,
    String kind,
    String state,
    String effectiveOn,
    int persons,
    int alerts,
    String enteredAt,
    String office,
    String operator,
    String receipt)
    implements Serializable {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** The row of a movement. */
  public static ProvisionalRow of(ProvisionalMovement movement) {
    ZonedDateTime entered = movement.enteredAt().atZone(TOKYO);
    return new ProvisionalRow(
        movement.id(),
        movement.kind().text(),
        movement.state().text(),
        movement.effectiveOn().map(day -> day.wareki()).orElse("（未入力）"),
        movement.persons(),
        movement.acknowledged().size(),
        Wareki.shortFormat(entered.toLocalDate())
            + " %d:%02d".formatted(entered.getHour(), entered.getMinute()),
        movement.office(),
        movement.operator(),
        movement.receipt().orElse(""));
  }
}
