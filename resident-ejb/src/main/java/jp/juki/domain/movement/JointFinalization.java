package jp.juki.domain.movement;

import java.util.List;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;

/**
 * Finalising several movements as a whole (一括本登録).
 *
 * <p>Source: 4.0.8.
 */
@Spec("4.0.8-g")
public final class JointFinalization {
  /** The most movements that are finalised together (一括本登録の上限). */
  public static final int LIMIT = 50;

  private JointFinalization() {}

  /** These movements, or the refusal to take so many together. */
  public static Outcome<List<Long>> decide(List<Long> movements) {
    return movements.size() > LIMIT
        ? Outcome.refused(FindingCode.FINALIZED_TOGETHER_OVER_LIMIT, "movements")
        : Outcome.accepted(List.copyOf(movements));
  }
}
