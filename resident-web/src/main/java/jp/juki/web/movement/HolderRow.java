package jp.juki.web.movement;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import jp.juki.application.movement.Holder;
import jp.juki.domain.calendar.Wareki;

/**
 * Who holds a person, as a form that cannot be opened says it (編集中の利用者).
 *
 * @param person 宛名番号
 * @param operator account id of the 利用者
 * @param movementId the provisional movement that holds, or 0 for an open form
 * @param since いつから
 */
public record HolderRow(String person, String operator, long movementId, String since)
    implements Serializable {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  static HolderRow of(Holder holder) {
    ZonedDateTime since = holder.since().atZone(TOKYO);
    return new HolderRow(
        holder.person().digits(),
        holder.operator(),
        holder.movementId().orElse(0L),
        Wareki.shortFormat(since.toLocalDate())
            + " %d:%02d".formatted(since.getHour(), since.getMinute()));
  }
}
