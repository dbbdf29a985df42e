package jp.juki.infrastructure.batch;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;

/**
 * Layout of the file of movements (異動ファイル): one line a movement. 異動番号 counts 1, 2, 3 … within the
 * file and only joins the two files.
 */
final class MovementLayout {
  private static final List<String> HEADINGS =
      List.of(
          "異動番号", "異動事由", "根拠区分", "異動年月日", "届出年月日", "申出年月日", "通知年月日", "処理年月日", "処理日時", "入力場所",
          "入力端末", "操作者", "受付番号", "留意事項", "取消異動番号");

  private MovementLayout() {}

  static List<String> headings() {
    return HEADINGS;
  }

  static List<String> write(Movement movement) {
    return List.of(
        Long.toString(movement.id()),
        movement.reason().code(),
        movement.basis().code(),
        Cells.write(movement.effectiveOn()),
        text(movement.notifiedOn()),
        text(movement.offeredOn()),
        text(movement.noticedOn()),
        movement.processedOn().toString(),
        movement.recordedAt().toString(),
        movement.office(),
        movement.terminal(),
        movement.operator(),
        text(movement.receipt()),
        text(movement.note()),
        text(movement.cancels()));
  }

  static Movement read(Cells cells) throws CellException {
    return new Movement(
        cells.read("異動番号", Long::valueOf),
        cells.read("異動事由", MovementReason::ofCode),
        cells.read("根拠区分", Basis::ofCode),
        cells.date("異動年月日"),
        cells.maybeDay("届出年月日"),
        cells.maybeDay("申出年月日"),
        cells.maybeDay("通知年月日"),
        cells.day("処理年月日"),
        cells.instant("処理日時"),
        cells.text("入力場所"),
        cells.text("入力端末"),
        cells.text("操作者"),
        cells.maybe("受付番号"),
        cells.maybe("留意事項"),
        cells.maybe("取消異動番号", Long::valueOf),
        "");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
