package jp.juki.infrastructure.register;

import java.sql.SQLException;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.MovementReason;
import jp.juki.spec.Spec;

/** The columns of {@code movement} (異動), written and read in one order. */
@Spec({"1.2.1-a", "1.2.1-b", "1.2.1-c", "1.2.1-d", "1.2.1-e", "1.2.1-g"})
final class MovementColumns {
  static final String SQL_INSERT_MOVEMENT =
      """
      INSERT INTO movement (
      movement_id, reason, basis, effective_on, effective_kind, effective_text,
      effective_wording, notified_on, offered_on, noticed_on, processed_on, recorded_at,
      office, terminal, operator_id, receipt, note, cancels_id, acknowledged)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String COLUMNS =
      """
      movement_id, reason, basis, effective_on, effective_kind, effective_text,
      effective_wording, notified_on, offered_on, noticed_on, processed_on, recorded_at,
      office, terminal, operator_id, receipt, note, cancels_id, acknowledged
      """;

  /** For up to {@link RecordVersionColumns#AT_ONCE}; places left over repeat the last one. */
  static final String SQL_MOVEMENTS =
      "SELECT "
          + COLUMNS
          + " FROM movement WHERE movement_id IN"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private MovementColumns() {}

  static void write(ColumnWriter columns, Movement movement) throws SQLException {
    columns
        .number(movement.id())
        .text(movement.reason().code())
        .text(movement.basis().code())
        .date(movement.effectiveOn())
        .day(movement.notifiedOn())
        .day(movement.offeredOn())
        .day(movement.noticedOn())
        .day(movement.processedOn())
        .instant(movement.recordedAt())
        .text(movement.office())
        .text(movement.terminal())
        .text(movement.operator())
        .text(movement.receipt())
        .text(movement.note())
        .number(movement.cancels())
        .text(movement.acknowledged());
  }

  static Movement read(ColumnReader columns) throws SQLException {
    return new Movement(
        columns.number(),
        MovementReason.ofCode(columns.text()),
        Basis.ofCode(columns.text()),
        columns.date(),
        columns.maybeDay(),
        columns.maybeDay(),
        columns.maybeDay(),
        columns.day(),
        columns.instant(),
        columns.text(),
        columns.text(),
        columns.text(),
        columns.maybe(),
        columns.maybe(),
        columns.maybeNumber(),
        columns.maybe().orElse(""));
  }
}
