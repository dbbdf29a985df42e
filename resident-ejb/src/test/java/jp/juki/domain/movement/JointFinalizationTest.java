package jp.juki.domain.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** How many movements are finalised together (一括本登録). */
class JointFinalizationTest {
  @Test
  @Spec("4.0.8-g")
  void asManyAsTheLimitAreTakenTogetherAndNotOneMore() {
    List<Long> most = LongStream.rangeClosed(1, JointFinalization.LIMIT).boxed().toList();
    assertEquals(Outcome.accepted(most), JointFinalization.decide(most));
    List<Long> more = LongStream.rangeClosed(0, JointFinalization.LIMIT).boxed().toList();
    assertEquals(
        Outcome.refused(FindingCode.FINALIZED_TOGETHER_OVER_LIMIT, "movements"),
        JointFinalization.decide(more));
  }
}
