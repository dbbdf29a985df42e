package jp.juki.domain.movement;

import java.time.LocalDate;
import jp.juki.domain.finding.Outcome;

/** The policies by kind of movement (異動の種類ごとの判断). */
public final class Policies {
  private Policies() {}

  /** What the policy of a request's kind decides. */
  public static Outcome<Draft> decide(MovementRequest request, Facts facts, LocalDate today) {
    return switch (request) {
      case MoveIn moveIn -> new MoveInPolicy().decide(moveIn, facts, today);
      case MoveInFromAbroad moveIn -> new MoveInFromAbroadPolicy().decide(moveIn, facts, today);
      case MoveWithin move -> new MoveWithinPolicy().decide(move, facts, today);
      case MoveOut moveOut -> new MoveOutPolicy().decide(moveOut, facts, today);
      case SpecialMoveOut moveOut -> new SpecialMoveOutPolicy().decide(moveOut, facts, today);
      case MoveOutAbroad moveOut -> new MoveOutAbroadPolicy().decide(moveOut, facts, today);
      case Birth birth -> new BirthPolicy().decide(birth, facts, today);
      case Death death -> new DeathPolicy().decide(death, facts, today);
      case HeadChange change -> new HeadChangePolicy().decide(change, facts, today);
      case MoveInNotice notice -> new MoveInNoticePolicy().decide(notice, facts, today);
      case Cancellation cancellation -> new CancellationPolicy().decide(cancellation, facts, today);
    };
  }
}
