package jp.juki.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {
  private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

  private static RecordedDate parse(String text) {
    return Wareki.parse(text).orElseThrow();
  }

  @Property(tries = 2000)
  @Spec({"1.1.8-a", "1.1.9-a", "1.1.9-c"})
  void everyDayReadsBackFromItsTexts(@ForAll @IntRange(min = 0, max = 60_000) int days) {
    LocalDate day = FIRST.plusDays(days);
    assertEquals(RecordedDate.of(day), parse(Wareki.format(day)));
    assertEquals(RecordedDate.of(day), parse(Wareki.shortFormat(day)));
    assertEquals(RecordedDate.of(day), parse(Wareki.western(day)));
    assertEquals(RecordedDate.of(day), parse(day.toString()));
    assertEquals(Optional.of(day), Wareki.parseExact(day.toString().replace("-", "")));
    assertEquals(Wareki.format(day), RecordedDate.of(day).wareki());
    assertEquals(day, RecordedDate.of(day).sortDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R8.4.1",
        "r8.4.1",
        "令和8年4月1日",
        "2026-04-01",
        "2026/4/1",
        "20260401",
        "Ｒ８．４．１",
        "令和８年４月１日",
        "２０２６－０４－０１",
        " R8/4/1 ",
        "R8-4-1",
        "2026.4.1",
        "令和08年04月01日",
        "2026年4月1日"
      })
  @Spec("1.1.8-i")
  void clerksTypeADayInManyForms(String text) {
    assertEquals(RecordedDate.of(LocalDate.of(2026, 4, 1)), parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4月1日",
        "R8.4",
        "R8.13.1",
        "R8.0.1",
        "R8.4.32",
        "R8.4.0",
        "R0.4.1",
        "令和0年1月1日",
        "X8.4.1",
        "平成32年5月1日",
        "平成31年5月1日",
        "昭和64年1月8日",
        "昭和元年12月24日",
        "令和元年4月30日",
        "大正元年7月29日",
        "2026-13-01",
        "2026-00-10",
        "2026-04-00",
        "2026-04-32",
        "1867-12-31",
        "2026-4",
        "202604011",
        "架空8年4月1日",
        "明治0年頃",
        "平成40年頃",
        "昭和64年2月頃",
        "平成31年5月1日頃",
        "令和8年4月1日から13月1日頃までの間",
        "令和8年4月1日から0月1日頃までの間",
        "令和8年4月1日から5月32日頃までの間",
        "令和8年4月推定1日から0日までの間",
        "令和8年4月1日頃から32日頃までの間"
      })
  @Spec("1.1.8-c")
  void whatIsNoDayIsRefused(String text) {
    assertEquals(Optional.empty(), Wareki.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "明治45年7月30日,1912-07-30",
    "大正15年12月25日,1926-12-25",
    "昭和14年2月29日,1939-02-28",
    "令和7年2月30日,2025-02-28",
    "平成2年4月31日,1990-04-30",
    "令和元年11月31日,2019-11-30",
    "昭和64年1月8日,",
    "平成31年5月1日,"
  })
  @Spec({"1.1.8-b", "1.1.8-h", "1.1.8-g"})
  void dayOffTheCalendarKeepsItsTextAndARealDay(String text, LocalDate kept) {
    if (kept == null) {
      assertEquals(Optional.empty(), Wareki.parse(text));
      return;
    }
    RecordedDate day = assertInstanceOf(RecordedDate.OffCalendar.class, parse(text));
    assertEquals(text, day.wareki());
    assertEquals(kept, day.sortDay());
    assertEquals(Optional.empty(), day.exact());
    assertEquals(Optional.empty(), Wareki.parseExact(text));
  }

  @Property
  @Spec("1.1.8-h")
  void twentyNinthOfFebruaryOfACommonYearIsKeptAsWritten(
      @ForAll @IntRange(min = 1874, max = 2050) int year) {
    LocalDate last = LocalDate.of(year, 2, 28);
    Assume.that(!last.isLeapYear());
    Era era = Era.on(last).orElseThrow();
    String text = era.name() + Wareki.year(era.yearOf(year)) + "年2月29日";
    assertInstanceOf(RecordedDate.OffCalendar.class, parse(text));
    assertEquals(text, parse(text).wareki());
    assertEquals(last, parse(text).sortDay());
    assertEquals(year + "年2月29日", parse(text).western());
  }

  @Test
  void westernDayThatDoesNotExistIsKeptInTheJapaneseCalendar() {
    assertEquals("昭和14年2月29日", parse("1939-02-29").wareki());
    assertEquals(
        RecordedDate.of(LocalDate.of(1940, 2, 29)), parse("昭和15年2月29日"), "a leap year has it");
  }

  @Test
  void partsOutOfRangeAreNoDayOfAnEra() {
    Era reiwa = Era.named("令和").orElseThrow();
    for (int[] parts :
        new int[][] {{0, 1, 1}, {100, 1, 1}, {1, 0, 1}, {1, 13, 1}, {1, 1, 0}, {1, 1, 32}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new RecordedDate.OffCalendar(reiwa, parts[0], parts[1], parts[2]),
          Arrays.toString(parts));
    }
    assertEquals("令和99年12月31日", new RecordedDate.OffCalendar(reiwa, 99, 12, 31).wareki());
    assertEquals("令和元年1月1日", new RecordedDate.OffCalendar(reiwa, 1, 1, 1).wareki());
  }

  @ParameterizedTest
  @CsvSource({
    "01,令和8年頃,2026-01-01",
    "02,令和8年4月頃,2026-04-01",
    "03,令和8年4月5日頃,2026-04-05",
    "04,推定令和8年4月5日,2026-04-05",
    "05,推定令和8年4月,2026-04-01",
    "06,令和8年春,2026-04-01",
    "07,令和8年4月上旬,2026-04-01",
    "08,令和8年4月中旬頃,2026-04-11",
    "09,年月日不詳,1868-01-25",
    "10,昭和15年 月日不詳,1940-01-01",
    "11,昭和15年10月 日不詳,1940-10-01",
    "12,令和8年4月5日から5月6日頃までの間,2026-04-05",
    "13,令和8年4月推定5日から6日までの間,2026-04-05",
    "14,令和8年4月5日頃から8日頃までの間,2026-04-05"
  })
  @Spec({"1.1.8-c", "1.1.8-g"})
  void eachOfTheFourteenWordingsKeepsItsTextAndARealDay(String code, String text, LocalDate kept) {
    RecordedDate.Unknown unknown = assertInstanceOf(RecordedDate.Unknown.class, parse(text));
    assertEquals(UnknownWording.ofCode(code), unknown.wording());
    assertEquals(code, unknown.wording().code());
    assertEquals(text, unknown.wareki());
    assertEquals(kept, unknown.sortDay());
    assertEquals(Optional.empty(), unknown.exact());
  }

  @ParameterizedTest
  @CsvSource({
    "昭和１５年月日不詳,1940-01-01",
    "昭和１５年　月日不詳,1940-01-01",
    "令和元年頃,2019-05-01",
    "平成元年春,1989-04-01",
    "昭和元年頃,1926-12-25",
    "令和7年2月30日頃,2025-02-28"
  })
  void unknownDayIsKeptAsWrittenAndNeverBeforeItsEra(String text, LocalDate kept) {
    assertEquals(text, parse(text).wareki());
    assertEquals(kept, parse(text).sortDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年13月頃",
        "令和8年0月頃",
        "令和8年4月32日頃",
        "令和8年4月0日頃",
        "架空8年頃",
        "不詳",
        "令和8年夏",
        "推定令和8年"
      })
  void otherWordingsAreRefused(String text) {
    assertEquals(Optional.empty(), Wareki.parse(text));
  }

  @Test
  @Spec("1.1.8-c")
  void thereAreFourteenWordings() {
    assertEquals(14, UnknownWording.values().length);
    assertThrows(IllegalArgumentException.class, () -> UnknownWording.ofCode("15"));
  }

  @ParameterizedTest
  @EnumSource(UnknownWording.class)
  void wordingIsFoundByItsCode(UnknownWording wording) {
    assertEquals(wording, UnknownWording.ofCode(wording.code()));
  }

  @Test
  @Absence
  @Spec("1.1.8-j")
  void noSubstituteBirthDateIsShown() {
    for (String text : List.of("年月日不詳", "昭和15年 月日不詳", "令和8年4月中旬頃", "昭和14年2月29日")) {
      RecordedDate day = parse(text);
      assertEquals(text, day.wareki());
      assertTrue(day.exact().isEmpty(), "nothing takes the kept day for the birth");
    }
  }

  @Test
  void recordedDaysCompareByTheRealDay() {
    assertTrue(parse("令和8年4月1日").compareTo(parse("令和8年4月上旬")) == 0);
    assertTrue(parse("令和8年3月31日").compareTo(parse("令和8年4月上旬")) < 0);
    assertTrue(parse("年月日不詳").compareTo(parse("明治45年7月30日")) < 0);
  }

  @Test
  @Spec("1.1.9-b")
  void westernFormNamesNoEra() {
    assertEquals("1990年4月1日", Wareki.western(LocalDate.of(1990, 4, 1)));
  }

  // ---- eras -----------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "1912-07-29,明治45年7月29日,M45.7.29",
    "1912-07-30,大正元年7月30日,T1.7.30",
    "1926-12-24,大正15年12月24日,T15.12.24",
    "1926-12-25,昭和元年12月25日,S1.12.25",
    "1989-01-07,昭和64年1月7日,S64.1.7",
    "1989-01-08,平成元年1月8日,H1.1.8",
    "2019-04-30,平成31年4月30日,H31.4.30",
    "2019-05-01,令和元年5月1日,R1.5.1"
  })
  @Spec({"1.1.9-a", "1.3.6-a"})
  void erasChangeOnTheirFirstDay(LocalDate day, String text, String shortText) {
    assertEquals(text, Wareki.format(day));
    assertEquals(shortText, Wareki.shortFormat(day));
  }

  @Test
  void dayBeforeTheFirstEraIsWesternAndHasNoEra() {
    LocalDate early = Era.ALL.getFirst().firstDay().minusDays(1);
    assertEquals(Optional.empty(), Era.on(early));
    assertEquals(
        early.getYear() + "年" + early.getMonthValue() + "月" + early.getDayOfMonth() + "日",
        Wareki.format(early));
    assertEquals(early.toString(), Wareki.shortFormat(early));
  }

  @Test
  @Spec({"1.3.6-a", "1.3.6-b"})
  void erasComeFromTheMasterAndAreNamedByKanjiOrLetter() {
    assertTrue(Era.ALL.size() >= 5);
    for (Era era : Era.ALL) {
      assertEquals(Optional.of(era), Era.named(era.name()));
      assertEquals(Optional.of(era), Era.named(String.valueOf(era.letter())));
      assertEquals(
          Optional.of(era), Era.named(String.valueOf(Character.toLowerCase(era.letter()))));
      assertEquals(Optional.of(era), Era.on(era.firstDay()));
      assertEquals(era.firstDay().getYear(), era.westernYear(1));
      assertEquals(1, era.yearOf(era.firstDay().getYear()));
    }
    assertEquals(Optional.empty(), Era.named("Z"));
    assertEquals(Optional.empty(), Era.named("慶応"));
  }

  @ParameterizedTest
  @CsvSource({
    "R8.11.20, 令和8年11月20日（金）",
    "1990-05-06, 平成2年5月6日（日）",
    "S60.2.29, 昭和60年2月29日",
    "昭和１５年月日不詳, 昭和１５年月日不詳"
  })
  void aDayIsReadWithItsWeekdayWhereItHasOne(String typed, String read) {
    assertEquals(read, Wareki.read(parse(typed)));
  }
}
