package jp.juki.web.movement;

import java.util.List;
import java.util.Optional;
import jp.juki.application.movement.Assessment;
import jp.juki.application.movement.FinalMovement;
import jp.juki.application.movement.MovementView;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.MovementState;
import jp.juki.web.frame.FindingLine;

/**
 * One movement as its reviewer sees it (審査の1件).
 *
 * @param id which
 * @param state 登録状態
 * @param entry how it was entered, if it was entered here
 * @param lockVersion what was seen, so that nothing else is finalised
 * @param changes each person before and after; empty once it is final
 * @param problems what would stop 本登録 today
 * @param acknowledged alerts that the clerk acknowledged
 * @param records the versions it made, once final
 */
public record ReviewedMovement(
    long id,
    MovementState state,
    Optional<ProvisionalRow> entry,
    long lockVersion,
    List<Assessment.PersonChange> changes,
    List<FindingLine> problems,
    List<FindingLine> acknowledged,
    List<FinalMovement.Appended> records) {
  /** The movement with its present assessment, which only a provisional one has. */
  static ReviewedMovement of(MovementView view, Optional<Outcome<Assessment>> assessed) {
    List<FindingLine> problems =
        assessed
            .map(
                outcome ->
                    switch (outcome) {
                      case Outcome.Accepted<Assessment>(var seen) ->
                          FindingLine.of(seen.findings()).stream()
                              .filter(FindingLine::blocks)
                              .toList();
                      case Outcome.Refused<Assessment>(var refused) -> FindingLine.of(refused);
                    })
            .orElse(List.of());
    return new ReviewedMovement(
        view.id(),
        view.state(),
        view.entry().map(ProvisionalRow::of),
        view.entry().map(ProvisionalMovement::lockVersion).orElse(0L),
        changes(assessed),
        problems,
        acknowledged(view),
        view.records());
  }

  private static List<Assessment.PersonChange> changes(Optional<Outcome<Assessment>> assessed) {
    return assessed.isPresent() && assessed.get() instanceof Outcome.Accepted<Assessment>(var seen)
        ? seen.changes()
        : List.of();
  }

  private static List<FindingLine> acknowledged(MovementView view) {
    return view.entry()
        .map(
            entry ->
                FindingLine.of(
                    entry.acknowledged().stream()
                        .map((FindingCode code) -> code.at("acknowledged"))
                        .toList()))
        .orElse(List.of());
  }

  /** Whether it still waits for 本登録. */
  public boolean provisional() {
    return state == MovementState.PROVISIONAL;
  }
}
