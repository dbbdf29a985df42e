package jp.juki.application.movement;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.juki.application.register.Masking;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MoveInFromAbroad;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.register.Domicile;

/**
 * Takes items out of a request that the caller may not see, and puts them back when she corrects it
 * (申請内容の非表示項目).
 */
final class RequestMasking {
  private RequestMasking() {}

  /** The newcomers of a request, in order; empty for other kinds. */
  static List<Newcomer> newcomers(MovementRequest request) {
    return switch (request) {
      case MoveIn moveIn -> moveIn.newcomers();
      case MoveInFromAbroad moveIn -> moveIn.newcomers();
      case Birth birth -> List.of(birth.child());
      default -> List.of();
    };
  }

  /** The request without hidden items. */
  static MovementRequest without(MovementRequest request, Predicate<ShownItem> shown) {
    return each(
        request,
        request,
        (newcomer, same) ->
            new Newcomer(
                newcomer.reentry(),
                newcomer.person(),
                newcomer.relationship(),
                shown.test(ShownItem.DOMICILE)
                    ? newcomer.domicile()
                    : new Domicile(Masking.HIDDEN, Masking.HIDDEN),
                newcomer.individualNumber().filter(n -> shown.test(ShownItem.INDIVIDUAL_NUMBER)),
                newcomer.recordCode().filter(c -> shown.test(ShownItem.RESIDENT_RECORD_CODE))));
  }

  /** The corrected request with what its writer could not see as it was before. */
  static MovementRequest restored(
      MovementRequest corrected, MovementRequest before, Predicate<ShownItem> shown) {
    return each(
        corrected,
        before,
        (newcomer, former) ->
            new Newcomer(
                newcomer.reentry(),
                newcomer.person(),
                newcomer.relationship(),
                newcomer.domicile().place().equals(Masking.HIDDEN)
                    ? former.domicile()
                    : newcomer.domicile(),
                shown.test(ShownItem.INDIVIDUAL_NUMBER)
                    ? newcomer.individualNumber()
                    : newcomer.individualNumber().or(former::individualNumber),
                shown.test(ShownItem.RESIDENT_RECORD_CODE)
                    ? newcomer.recordCode()
                    : newcomer.recordCode().or(former::recordCode)));
  }

  private static MovementRequest each(
      MovementRequest request, MovementRequest former, BinaryOperator<Newcomer> change) {
    List<Newcomer> before = newcomers(former);
    List<Newcomer> now = newcomers(request);
    List<Newcomer> changed =
        IntStream.range(0, now.size())
            .mapToObj(i -> i < before.size() ? change.apply(now.get(i), before.get(i)) : now.get(i))
            .toList();
    return switch (request) {
      case MoveIn(var circumstances, var old, var arrival, var address, var place, var head) ->
          new MoveIn(circumstances, changed, arrival, address, place, head);
      case MoveInFromAbroad(var circumstances, var old, var arrival, var address, var place) ->
          new MoveInFromAbroad(circumstances, changed, arrival, address, place);
      case Birth(var circumstances, var household, var child) ->
          new Birth(circumstances, household, changed.getFirst());
      default -> request;
    };
  }
}
