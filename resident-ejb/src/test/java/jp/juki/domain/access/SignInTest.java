package jp.juki.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final TotpSecret SECRET =
      new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  @Spec("10.3-n")
  void oneTimeCodesAreThoseOfTheStandardsTestVectors(long second, String code) {
    assertEquals(code, SECRET.codeAt(second / 30));
    assertEquals(
        OptionalLong.of(second / 30), SECRET.check(code, Instant.ofEpochSecond(second), 0));
  }

  @Test
  @Spec("10.3-n")
  void oneTimeCodeIsTakenOnceAndOnlyNearItsTime() {
    Instant at = Instant.ofEpochSecond(1_234_567_890);
    long step = SECRET.check("005924", at, 0).getAsLong();
    assertTrue(SECRET.check("005924", at, step).isEmpty());
    assertTrue(SECRET.check("005924", at.plusSeconds(30), 0).isPresent());
    assertTrue(SECRET.check("005924", at.minusSeconds(30), 0).isPresent());
    assertTrue(SECRET.check("005924", at.plusSeconds(61), 0).isEmpty());
    assertTrue(SECRET.check("005925", at, 0).isEmpty());
    assertTrue(SECRET.check("5924", at, 0).isEmpty());
    assertTrue(SECRET.check(null, at, 0).isEmpty());
  }

  @Test
  void enrolmentAddressHoldsTheKeyInBase32() {
    assertEquals(
        "otpauth://totp/resident:clerk?issuer=resident&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        SECRET.enrolmentAddress("clerk"));
    assertNotEquals(TotpSecret.random().codeAt(1), TotpSecret.random().codeAt(2));
  }

  @Test
  @Spec("10.3-c")
  void passwordIsKeptAsASaltedHashThatOnlyItFits() {
    char[] password = "正しい馬電池ホチキス1".toCharArray();
    PasswordHash hash = PasswordHash.of(password);
    assertTrue(hash.matches(password));
    assertFalse(hash.matches("正しい馬電池ホチキス2".toCharArray()));
    assertNotEquals(hash.text(), PasswordHash.of(password).text());
    assertFalse(hash.text().contains("馬"));
    assertFalse(hash.toString().contains(hash.text()));
  }

  @Test
  void unknownAccountIsComparedWithAHashAsCostlyAsAnyOther() {
    String[] nobody = PasswordHash.NOBODY.text().split(":");
    String[] somebody = PasswordHash.of("-".toCharArray()).text().split(":");
    assertEquals(somebody[1], nobody[1], "rounds");
    for (int i : new int[] {0, 2, 3}) assertEquals(somebody[i].length(), nobody[i].length());
    assertFalse(PasswordHash.NOBODY.matches("-".toCharArray()));
  }

  @Test
  @Spec("10.3-o")
  void fifthFailureInARowLocksForAQuarterOfAnHour() {
    SignInAttempts attempts = SignInAttempts.NONE;
    for (int i = 0; i < 4; i++) attempts = attempts.failed(NOW);
    assertFalse(attempts.locked(NOW));
    attempts = attempts.failed(NOW);
    assertTrue(attempts.locked(NOW));
    assertTrue(attempts.locked(NOW.plusSeconds(899)));
    assertFalse(attempts.locked(NOW.plusSeconds(900)));
    assertEquals(new SignInAttempts(1, null), attempts.failed(NOW.plusSeconds(900)));
  }

  @Test
  @Spec("10.3-o")
  void lockIsAChangeThatSessionsNoticeAndAFailureIsNot() {
    Account account = Account.operator("clerk", "窓口", "16", null, LocalDate.of(2026, 4, 1));
    assertEquals(account.version(), account.with(new SignInAttempts(4, null)).version());
    assertEquals(account.version() + 1, account.with(new SignInAttempts(5, NOW)).version());
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, false", "2026-04-01, true", "2027-03-31, true", "2027-04-01, false"})
  @Spec("10.3-a")
  void accountIsUsedOnlyWithinItsPeriod(LocalDate day, boolean valid) {
    Account account =
        Account.operator("clerk", "窓口", "16", null, LocalDate.of(2026, 4, 1))
            .until(LocalDate.of(2027, 3, 31));
    assertEquals(valid, account.validOn(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "my-clerk-password", "MY-CLERK-PASSWORD", ""})
  @Spec("10.3-d")
  void weakPasswordIsRefused(String chosen) {
    assertEquals(
        Outcome.<PasswordHash>refused(FindingCode.PASSWORD_TOO_WEAK, "newPassword"),
        NewPassword.decide("clerk", chosen.toCharArray()));
  }

  @Test
  @Spec("10.3-d")
  void longPasswordIsTaken() {
    char[] chosen = NewPassword.random(12).toCharArray();
    assertTrue(
        NewPassword.decide("clerk", chosen) instanceof Outcome.Accepted<PasswordHash>(var hash)
            && hash.matches(chosen));
  }
}
