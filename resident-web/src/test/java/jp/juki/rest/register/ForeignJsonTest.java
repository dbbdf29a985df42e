package jp.juki.rest.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.rest.register.ResidentJson.ForeignJson;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Entries of a foreign resident in an answer (外国人住民の記載事項). */
class ForeignJsonTest {
  private static final ForeignStatus PERMANENT =
      new ForeignStatus(
          "ブラジル",
          ForeignStatus.Category.SPECIAL_PERMANENT,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void theCategoryIsGivenToWhoMaySeeIt() {
    assertEquals("SPECIAL_PERMANENT", ForeignJson.from(PERMANENT, List.of()).category());
  }

  @Test
  @Absence
  @Spec("10.4-a")
  void theCategoryIsKeptFromWhoMayNotSeeTheStatusOfResidence() {
    ForeignJson answer = ForeignJson.from(PERMANENT, List.of("RESIDENCE_STATUS"));
    assertEquals("ブラジル", answer.nationality());
    assertNull(answer.category());
  }
}
