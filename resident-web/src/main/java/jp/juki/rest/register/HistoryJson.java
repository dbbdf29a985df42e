package jp.juki.rest.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.juki.application.register.HistoryView;
import jp.juki.domain.register.Movement;

/** A person's versions in JSON (異動履歴), newest first. */
public record HistoryJson(String addresseeNumber, List<EntryJson> items) {
  /** One version, the movement that made it and what it changed. */
  public record EntryJson(
      int version,
      String reason,
      Object effectiveOn,
      Instant recordedAt,
      Integer voids,
      boolean voided,
      List<String> changed,
      MovementJson movement,
      ResidentJson record) {}

  /** The act that made a version. */
  public record MovementJson(
      String movementId,
      String reason,
      String basis,
      Object effectiveOn,
      LocalDate notifiedOn,
      LocalDate offeredOn,
      LocalDate noticedOn,
      LocalDate processedOn,
      String office,
      String terminal,
      String operator,
      String receipt,
      String note,
      String cancels) {
    static MovementJson from(HistoryView.Entry entry) {
      Movement movement = entry.movement();
      return new MovementJson(
          Long.toString(movement.id()),
          movement.reason().name(),
          entry.basis().name(),
          DateJson.from(movement.effectiveOn()),
          entry.notifiedOn().orElse(null),
          entry.offeredOn().orElse(null),
          entry.noticedOn().orElse(null),
          movement.processedOn(),
          movement.office(),
          movement.terminal(),
          movement.operator(),
          movement.receipt().orElse(null),
          movement.note().orElse(null),
          movement.cancels().map(String::valueOf).orElse(null));
    }
  }

  static HistoryJson from(HistoryView history) {
    List<String> hidden = history.hidden().stream().map(Enum::name).sorted().toList();
    return new HistoryJson(
        history.addresseeNumber().digits(),
        history.entries().stream()
            .map(
                entry ->
                    new EntryJson(
                        entry.version().version(),
                        entry.version().reason().name(),
                        DateJson.from(entry.version().effectiveOn()),
                        entry.version().recordedAt(),
                        entry.version().voids().orElse(null),
                        entry.voided(),
                        entry.changed().stream().map(Enum::name).toList(),
                        MovementJson.from(entry),
                        ResidentJson.from(entry.version(), null, null, List.of(), hidden)))
            .toList());
  }
}
