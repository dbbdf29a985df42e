package jp.juki.domain.movement;

import static jp.juki.domain.movement.Casebook.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days that the calendar lacks and unknown days, as births and as days of birth and death. */
class DaysOffTheCalendarTest {
  /** The wordings of 1.1.8 with the place of a year of an era, a month and a day. */
  private static final List<String> WORDINGS =
      List.of(
          "%1$s年頃",
          "%1$s年%2$d月頃",
          "%1$s年%2$d月%3$d日頃",
          "推定%1$s年%2$d月%3$d日",
          "推定%1$s年%2$d月",
          "%1$s年春",
          "%1$s年%2$d月上旬",
          "%1$s年%2$d月中旬頃",
          "年月日不詳",
          "%1$s年　月日不詳",
          "%1$s年%2$d月　日不詳",
          "%1$s年%2$d月%3$d日から%4$d月%5$d日頃までの間",
          "%1$s年%2$d月推定%3$d日から%5$d日までの間",
          "%1$s年%2$d月%3$d日頃から%5$d日頃までの間");

  @Provide
  Arbitrary<String> lacking() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 63),
            Arbitraries.of(2, 4, 6, 9, 11),
            Arbitraries.integers().between(29, 31))
        .filter((year, month, day) -> !YearMonth.of(1925 + year, month).isValidDay(day))
        .as("昭和%d年%d月%d日"::formatted)
        .edgeCases(config -> config.add("明治45年7月30日", "大正15年12月25日"));
  }

  @Provide
  Arbitrary<String> unknown() {
    return Combinators.combine(
            Arbitraries.of(WORDINGS),
            Arbitraries.integers().between(2, 63),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 14))
        .as(
            (wording, year, month, day) ->
                wording.formatted("昭和" + year, month, day, month, day + 14));
  }

  /** Unknown days of this April, which may also be the day of a movement. */
  @Provide
  Arbitrary<String> unknownLately() {
    return Combinators.combine(
            Arbitraries.of("令和8年4月%d日頃", "推定令和8年4月%d日", "令和8年4月上旬", "令和8年4月推定%d日から10日までの間"),
            Arbitraries.integers().between(1, 9))
        .as(String::formatted);
  }

  private static RecordedDate day(String text) {
    return Wareki.parse(text).orElseThrow(() -> new AssertionError("cannot be read: " + text));
  }

  private static ResidentRecord entered(MovementRequest request) {
    return new Casebook().accepted(request).changes().getFirst().after();
  }

  @Property(tries = 300)
  @Spec({"1.1.8-b", "1.1.8-c"})
  void anyOfThemIsKeptAsABirthInItsOwnWords(@ForAll("births") String text) {
    Newcomer old = newcomer("長", "世帯主", text, Sex.MALE);
    ResidentRecord record = entered(moveIn(notified(MOVED_IN), old));
    assertEquals(text, record.person().birth().wareki());
  }

  @Provide
  Arbitrary<String> births() {
    return Arbitraries.oneOf(lacking(), unknown());
  }

  @Property(tries = 100)
  @Spec("1.1.8-c")
  void anUnknownDayIsKeptAsTheDayOfBirthAndOfDeath(@ForAll("unknownLately") String text) {
    Casebook city = new Casebook();
    AddresseeNumber head = city.family(taro(), hanako()).getFirst();
    Newcomer child = newcomer("三郎", "子", text, Sex.MALE);
    Birth birth = new Birth(exOfficio(day(text)), city.household(head), child);
    assertEquals(
        text,
        city.accepted(birth).changes().getFirst().after().residence().residentSince().wareki());
    Death death = new Death(exOfficio(day(text)), Set.of(head));
    assertEquals(text, city.accepted(death).changes().getFirst().effectiveOn().wareki());
  }
}
