package jp.juki.rest.movement;

import java.time.Instant;
import java.util.List;
import jp.juki.application.movement.Assessment;
import jp.juki.application.movement.FinalMovement;
import jp.juki.application.movement.MovementView;
import jp.juki.application.movement.ProvisionalList;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.movement.ReentryCandidate;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.rest.problem.Problem.FindingJson;
import jp.juki.rest.register.DateJson;

/** A movement in JSON (異動). */
public record MovementJson(
    String movementId,
    String kind,
    String reason,
    String state,
    Object effectiveOn,
    Integer persons,
    Instant enteredAt,
    String office,
    String operator,
    String receipt,
    Long lockVersion,
    List<RecordJson> records,
    List<String> acknowledged) {

  /** Provisional movements, and whether there are more than these. */
  public record ListJson(List<MovementJson> items, boolean more) {
    static ListJson from(ProvisionalList list) {
      return new ListJson(list.items().stream().map(MovementJson::from).toList(), list.more());
    }
  }

  /** The version that a person got. */
  public record RecordJson(String addresseeNumber, int version) {
    static RecordJson from(FinalMovement.Appended appended) {
      return new RecordJson(appended.addresseeNumber().digits(), appended.version());
    }
  }

  /** What entering a movement gave. */
  public record EnteredJson(
      String movementId, String state, List<FindingJson> findings, Long lockVersion) {
    static EnteredJson from(ProvisionalMovement entered) {
      return new EnteredJson(
          Long.toString(entered.id()),
          entered.state().name(),
          entered.acknowledged().stream().map(code -> FindingJson.from(code.at(""))).toList(),
          entered.lockVersion());
    }
  }

  /** What finalising a movement gave. */
  public record FinalJson(String movementId, String state, List<RecordJson> records) {
    static FinalJson from(FinalMovement done) {
      return new FinalJson(
          Long.toString(done.movementId()),
          "FINAL",
          done.records().stream().map(RecordJson::from).toList());
    }
  }

  /** What a movement would change. */
  public record AssessmentJson(
      boolean blocked,
      List<FindingJson> findings,
      List<ChangeJson> changes,
      List<CandidateJson> candidates) {
    static AssessmentJson from(Assessment assessment) {
      return new AssessmentJson(
          assessment.blocked(),
          assessment.findings().stream().map(FindingJson::from).toList(),
          assessment.changes().stream().map(ChangeJson::from).toList(),
          assessment.candidates().stream().map(CandidateJson::from).toList());
    }
  }

  /** A removed record that may be a newcomer's own. */
  public record CandidateJson(
      int newcomer,
      String addresseeNumber,
      String name,
      Object birth,
      String address,
      String removalReason,
      Object removedOn,
      boolean possible) {
    static CandidateJson from(ReentryCandidate candidate) {
      ResidentRecord record = candidate.record();
      return new CandidateJson(
          candidate.newcomer(),
          record.addresseeNumber().digits(),
          record.person().name().text(),
          DateJson.from(record.person().birth()),
          record.residence().address().full(),
          record.removal().map(removal -> removal.reason().name()).orElse(null),
          record.removal().map(removal -> DateJson.from(removal.on())).orElse(null),
          candidate.possible());
    }
  }

  /** One person's change. */
  public record ChangeJson(
      String addresseeNumber,
      String name,
      String reason,
      Object effectiveOn,
      List<DifferenceJson> differences) {
    static ChangeJson from(Assessment.PersonChange change) {
      return new ChangeJson(
          change.addresseeNumber().map(number -> number.digits()).orElse(null),
          change.name(),
          change.reason().name(),
          DateJson.from(change.effectiveOn()),
          change.differences().stream()
              .map(d -> new DifferenceJson(d.item().name(), d.before(), d.after()))
              .toList());
    }
  }

  /** One item before and after. */
  public record DifferenceJson(String item, String before, String after) {}

  /** A provisional movement as lists show it. */
  static MovementJson from(ProvisionalMovement entry) {
    return new MovementJson(
        Long.toString(entry.id()),
        entry.kind().name(),
        null,
        entry.state().name(),
        entry.effectiveOn().map(DateJson::from).orElse(null),
        entry.persons(),
        entry.enteredAt(),
        entry.office(),
        entry.operator(),
        entry.receipt().orElse(null),
        entry.lockVersion(),
        List.of(),
        entry.acknowledged().stream().map(code -> code.code()).sorted().toList());
  }

  /** A movement in whatever state. */
  static MovementJson from(MovementView view) {
    List<RecordJson> records = view.records().stream().map(RecordJson::from).toList();
    if (view.movement().isPresent()) {
      var movement = view.movement().get();
      return new MovementJson(
          Long.toString(view.id()),
          view.entry().map(entry -> entry.kind().name()).orElse(null),
          movement.reason().name(),
          view.state().name(),
          DateJson.from(movement.effectiveOn()),
          records.size(),
          view.entry().map(ProvisionalMovement::enteredAt).orElse(movement.recordedAt()),
          movement.office(),
          movement.operator(),
          movement.receipt().orElse(null),
          null,
          records,
          movement.acknowledged().isBlank()
              ? List.of()
              : List.of(movement.acknowledged().split(" ")));
    }
    return from(view.entry().orElseThrow());
  }
}
