package jp.juki.web.movement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.application.movement.Assessment;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.MovementView;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.MovementKind;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.register.Basis;
import jp.juki.spec.Spec;

/** Opens, checks and keeps the movement of a form (異動の入力処理), new or corrected alike. */
@RequestScoped
public class Working {
  @Inject MovementService movements;
  @Inject EntryForms forms;
  @Inject Origin origin;

  /**
   * The form that an address asks for: a new one of a kind, one about an earlier movement (a
   * cancellation, a move-in notice), or a correction; empty for none of them.
   */
  Optional<Work> open(Map<String, String> asked) {
    Optional<Long> movement = number(asked.get("movement"));
    return movement.isPresent()
        ? correct(movement.get())
        : Arrays.stream(MovementKind.values())
            .filter(kind -> kind.name().equals(asked.get("kind")))
            .findFirst()
            .flatMap(kind -> begin(kind, asked));
  }

  private static Optional<Long> number(String asked) {
    return Optional.ofNullable(asked)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  private Optional<Work> begin(MovementKind kind, Map<String, String> asked) {
    if (kind == MovementKind.MOVE_IN && asked.containsKey("received"))
      return number(asked.get("received"))
          .flatMap(origin::received)
          .map(found -> forms.taking(found, movements.usualBasis(kind)))
          .map(form -> Work.begun(kind, form));
    Optional<Entry> entry =
        switch (kind) {
          case CANCELLATION -> about(asked).map(forms::cancelling);
          case MOVE_IN_NOTICE -> about(asked).map(forms::noticing);
          default -> Optional.of(forms.blank(kind, basis(kind, asked.get("basis"))));
        };
    return entry.map(form -> Work.begun(kind, form));
  }

  /** The basis to begin with: ex officio if the address asks for it, else the usual one. */
  @Spec("4.0.5-a")
  private Basis basis(MovementKind kind, String asked) {
    return Basis.EX_OFFICIO.code().equals(asked) ? Basis.EX_OFFICIO : movements.usualBasis(kind);
  }

  /** The earlier movement that a form is about. */
  private Optional<MovementView> about(Map<String, String> asked) {
    return number(asked.get("about")).flatMap(origin::movement);
  }

  /**
   * The form of a provisional movement as it was entered, or empty if it is not provisional or no
   * case is open.
   */
  @Spec({"4.0.8-c", "4.0.9-b"})
  private Optional<Work> correct(long movementId) {
    return origin.movement(movementId).flatMap(this::reopened);
  }

  private Optional<Work> reopened(MovementView view) {
    return view.request()
        .map(
            request ->
                Work.correcting(
                    request.kind(),
                    filled(request),
                    view.id(),
                    view.entry().orElseThrow().lockVersion()));
  }

  private Entry filled(MovementRequest request) {
    return request instanceof Cancellation cancellation
        ? forms.filled(cancellation, origin.movement(cancellation.movementId()).orElseThrow())
        : forms.filled(request);
  }

  /** What the movement would do. */
  Outcome<Assessment> assess(Work work) {
    return forms
        .read(work.kind(), work.entry())
        .flatMap(
            request ->
                work.correction()
                    ? movements.assess(work.corrects(), request)
                    : movements.assess(request));
  }

  /**
   * Enters it provisionally (仮登録), or replaces what was entered.
   *
   * @param codes of the alerts that were acknowledged
   */
  Outcome<ProvisionalMovement> keep(Work work, Set<String> codes) {
    Set<FindingCode> acknowledged =
        codes.stream().flatMap(code -> FindingCode.find(code).stream()).collect(Collectors.toSet());
    return forms
        .read(work.kind(), work.entry())
        .flatMap(
            request ->
                work.correction()
                    ? movements.replace(work.corrects(), request, acknowledged, work.lockVersion())
                    : movements.register(request, acknowledged, Optional.of(work.key())));
  }
}
