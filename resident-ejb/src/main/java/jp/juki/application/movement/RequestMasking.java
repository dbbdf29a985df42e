package jp.juki.application.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.juki.application.register.Masking;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.movement.Birth;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MoveInFromAbroad;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.History;
import jp.juki.domain.register.PersonName;
import jp.juki.spec.Spec;

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
    return with(
        request,
        newcomers(request).stream()
            .map(
                newcomer ->
                    new Newcomer(
                        newcomer.reentry(),
                        newcomer.person(),
                        newcomer.relationship(),
                        shown.test(ShownItem.DOMICILE)
                            ? newcomer.domicile()
                            : new Domicile(Masking.HIDDEN, Masking.HIDDEN),
                        newcomer
                            .individualNumber()
                            .filter(n -> shown.test(ShownItem.INDIVIDUAL_NUMBER)),
                        newcomer
                            .recordCode()
                            .filter(c -> shown.test(ShownItem.RESIDENT_RECORD_CODE))))
            .toList());
  }

  /**
   * The corrected request with what its writer could not see as it was before, person by person:
   * nobody is given what belongs to another.
   */
  static MovementRequest restored(
      MovementRequest corrected, MovementRequest before, Predicate<ShownItem> shown) {
    List<Newcomer> former = newcomers(before);
    List<Newcomer> now = newcomers(corrected);
    return with(
        corrected,
        IntStream.range(0, now.size())
            .mapToObj(
                i ->
                    former(i, now, former)
                        .map(same -> restored(now.get(i), same, shown))
                        .orElse(now.get(i)))
            .toList());
  }

  /**
   * The request with what its writer could not see as received data tell it (転出証明書情報).
   *
   * @param data what the request takes in
   */
  @Spec("4.1.1.2-e")
  static MovementRequest told(
      MovementRequest request, MoveOutData data, Predicate<ShownItem> shown) {
    List<Newcomer> all = newcomers(request);
    return with(
        request,
        all.stream()
            .map(
                newcomer ->
                    data.mover(newcomer.person(), newcomer.recordCode())
                        .map(Newcomer::of)
                        .filter(mover -> is(mover, newcomer, all))
                        .map(mover -> restored(newcomer, mover, shown))
                        .orElse(newcomer))
            .toList());
  }

  /**
   * Whether a newcomer may be given what is told of a mover: of the same name, or of a name
   * corrected in one part or taken from a removed record, if nobody else on the form is that mover.
   */
  private static boolean is(Newcomer mover, Newcomer newcomer, List<Newcomer> all) {
    boolean corrected = newcomer.reentry().isPresent() || onePart(mover, newcomer);
    return same(mover, newcomer) || corrected && all.stream().noneMatch(one -> same(mover, one));
  }

  private static boolean onePart(Newcomer one, Newcomer other) {
    return one.person().name() instanceof PersonName.Japanese(var family, var given)
        && other.person().name() instanceof PersonName.Japanese(var otherFamily, var otherGiven)
        && (family.equals(otherFamily) || given.equals(otherGiven));
  }

  private static Newcomer restored(Newcomer newcomer, Newcomer former, Predicate<ShownItem> shown) {
    return new Newcomer(
        newcomer.reentry(),
        newcomer.person(),
        newcomer.relationship(),
        hidden(newcomer) ? former.domicile() : newcomer.domicile(),
        shown.test(ShownItem.INDIVIDUAL_NUMBER)
            ? newcomer.individualNumber()
            : newcomer.individualNumber().or(former::individualNumber),
        shown.test(ShownItem.RESIDENT_RECORD_CODE)
            ? newcomer.recordCode()
            : newcomer.recordCode().or(former::recordCode));
  }

  /**
   * The request with each domicile that its writer could not see as the removed record of the
   * re-entrant has it (転出時の情報).
   *
   * @param known histories of the re-entrants
   */
  @Spec("4.1.1.2-c")
  static MovementRequest takenIn(MovementRequest request, Map<AddresseeNumber, History> known) {
    return with(
        request, newcomers(request).stream().map(newcomer -> takenIn(newcomer, known)).toList());
  }

  private static Newcomer takenIn(Newcomer newcomer, Map<AddresseeNumber, History> known) {
    return newcomer
        .reentry()
        .filter(any -> hidden(newcomer))
        .map(known::get)
        .flatMap(history -> history.present().record().domicile())
        .map(
            domicile ->
                new Newcomer(
                    newcomer.reentry(),
                    newcomer.person(),
                    newcomer.relationship(),
                    domicile,
                    newcomer.individualNumber(),
                    newcomer.recordCode()))
        .orElse(newcomer);
  }

  /**
   * As whom a newcomer stood in the request before: the one of the same name, birth and sex; else
   * the one in the same place with the same name or birth, if nobody was added or left out and that
   * one is nobody else.
   */
  private static Optional<Newcomer> former(int i, List<Newcomer> now, List<Newcomer> before) {
    Optional<Newcomer> same = before.stream().filter(one -> same(one, now.get(i))).findFirst();
    boolean inPlace =
        now.size() == before.size()
            && alike(before.get(i), now.get(i))
            && now.stream().noneMatch(one -> same(one, before.get(i)));
    return same.or(() -> inPlace ? Optional.of(before.get(i)) : Optional.empty());
  }

  private static boolean same(Newcomer one, Newcomer other) {
    return one.person().name().equals(other.person().name())
        && one.person().birth().equals(other.person().birth())
        && one.person().sex() == other.person().sex();
  }

  private static boolean alike(Newcomer one, Newcomer other) {
    return one.person().name().equals(other.person().name())
        || one.person().birth().equals(other.person().birth());
  }

  private static boolean hidden(Newcomer newcomer) {
    return newcomer.domicile().place().equals(Masking.HIDDEN);
  }

  /** The newcomer whose domicile still reads as hidden, because nobody stood so before. */
  static Optional<Finding> unknown(MovementRequest request) {
    List<Newcomer> newcomers = newcomers(request);
    return IntStream.range(0, newcomers.size())
        .filter(i -> hidden(newcomers.get(i)))
        .mapToObj(i -> FindingCode.ITEM_NOT_GRANTED.at("newcomers[" + i + "].domicile.place"))
        .findFirst();
  }

  private static MovementRequest with(MovementRequest request, List<Newcomer> changed) {
    return switch (request) {
      case MoveIn moveIn ->
          new MoveIn(
              moveIn.circumstances(),
              changed,
              moveIn.arrival(),
              moveIn.address(),
              moveIn.previousPlace(),
              moveIn.previousHead(),
              moveIn.unnotified(),
              moveIn.lastRegisteredPlace(),
              moveIn.received());
      case MoveInFromAbroad(var circumstances, var old, var arrival, var address, var place) ->
          new MoveInFromAbroad(circumstances, changed, arrival, address, place);
      case Birth(var circumstances, var household, var child) ->
          new Birth(circumstances, household, changed.getFirst());
      default -> request;
    };
  }
}
