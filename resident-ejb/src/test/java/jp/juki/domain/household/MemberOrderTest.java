package jp.juki.domain.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.MemberOrder.Member;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MemberOrderTest {
  private int numbers;

  /** A member such as {@code 子 1990-01-01}; the letters m, f and h say sex and 筆頭者. */
  private Member member(String text) {
    String[] parts = text.split(" ");
    String marks = parts.length > 2 ? parts[2] : "m";
    return new Member(
        "%015d".formatted(++numbers),
        Relationship.parse(parts[0]).orElseThrow(),
        RecordedDate.of(LocalDate.parse(parts[1])),
        marks.contains("m"),
        marks.contains("h"));
  }

  /** Sorts the members from every rotation of the expected list and expects it again. */
  private void assertOrder(String... expected) {
    List<Member> members = Stream.of(expected).map(this::member).toList();
    Random random = new Random(5);
    for (int n = 0; n < 20; n++) {
      List<Member> shuffled = new ArrayList<>(members);
      Collections.shuffle(shuffled, random);
      assertEquals(
          List.of(expected),
          MemberOrder.sort(shuffled, Function.identity()).stream()
              .map(member -> expected[members.indexOf(member)])
              .toList());
    }
  }

  @Test
  @Spec("5.2-e")
  void headThenSpouseThenChildrenByBirth() {
    assertOrder("世帯主 1980-01-01", "妻 1985-01-01 f", "子 2010-01-01", "子 2012-01-01 f");
    assertOrder("世帯主 1980-01-01 f", "夫（未届） 1970-01-01", "子 2001-01-01");
  }

  @Test
  @Spec("5.2-e")
  void twinsGoByAddresseeNumber() {
    assertOrder("世帯主 1980-01-01", "子 2010-01-01 m", "子 2010-01-01 f", "子 2010-01-01 mh");
  }

  @Test
  @Spec("5.2-f")
  void childrenWithAFamilyComeAfterThoseWithout() {
    assertOrder(
        "世帯主 1950-01-01",
        "妻 1952-01-01 f",
        "子 1980-01-01 f",
        "子 1975-01-01 m",
        "子の妻 1977-01-01 f",
        "子の子 2005-01-01",
        "子の子 2008-01-01");
  }

  @Test
  @Spec("5.2-f")
  void familiesOfChildrenGoByTheChildrensBirth() {
    assertOrder(
        "世帯主 1945-01-01",
        "子 1970-01-01 m",
        "子の妻 1971-01-01 f",
        "子 1975-01-01 f",
        "子の夫 1990-01-01 m",
        "子の夫の子 2015-01-01");
  }

  @Test
  @Spec("5.2-f")
  void adoptedSpouseOfAChildCountsAsChild() {
    assertOrder("世帯主 1945-01-01", "子（子の夫） 1968-01-01 m", "子 1970-01-01 f");
  }

  @Test
  @Spec("5.2-f")
  void grandchildFollowsTheEldestChildWithASpouseElseTheEldest() {
    assertOrder("世帯主 1940-01-01", "子 1980-01-01 f", "子 1965-01-01 m", "子の子 1985-01-01 m");
    assertOrder(
        "世帯主 1940-01-01",
        "子 1965-01-01 m",
        "子 1971-01-01 m",
        "子の妻 1974-01-01 f",
        "子の子 1998-01-01 m");
  }

  @Test
  @Spec("5.2-f")
  void unregisteredMarriageMakesAFamilyToo() {
    assertOrder("世帯主 1945-01-01", "子 1980-01-01 m", "子 1970-01-01 m", "子の妻（未届） 1971-01-01 f");
  }

  @Test
  @Spec("5.2-f")
  void grandchildrenStandInTheSecondRankWhenTheirParentIsAway() {
    assertOrder("世帯主 1940-01-01", "子 1970-01-01 m", "子の子 2000-01-01 m", "父 1915-01-01");
  }

  @Test
  @Spec("5.2-g")
  void parentsThenSiblingsThenGrandparents() {
    assertOrder(
        "世帯主 1980-01-01",
        "子 2010-01-01",
        "父 1950-01-01",
        "母 1955-01-01 f",
        "兄 1975-01-01",
        "妹 1985-01-01 f",
        "父の父 1920-01-01",
        "母の母 1925-01-01 f");
  }

  @Test
  @Spec("5.2-g")
  void headOfTheFamilyRegisterGoesFirstAmongParentsAndGrandparents() {
    assertOrder(
        "世帯主 1980-01-01",
        "母 1955-01-01 fh",
        "父 1950-01-01 m",
        "兄 1970-01-01 m",
        "姉 1975-01-01 fh",
        "父の母 1925-01-01 fh",
        "父の父 1920-01-01 m");
  }

  @Test
  @Spec("5.2-h")
  void relativesThenKinThenLodgersByBirthAndNumber() {
    assertOrder(
        "世帯主 1980-01-01",
        "父 1950-01-01",
        "妻の兄 1975-01-01",
        "妻の弟 1985-01-01",
        "縁故者 1960-01-01",
        "縁故者 1970-01-01",
        "同居人 1940-01-01",
        "同居人 1950-01-01");
    assertOrder("世帯主 1980-01-01", "妻の兄 1975-01-01", "妻の姉 1975-01-01 f");
  }

  @Test
  @Spec("5.2-h")
  void spousesKinFollowTheOrderOfTheThirdRank() {
    assertOrder(
        "世帯主 1980-01-01",
        "妻 1982-01-01 f",
        "妻の母 1955-01-01 fh",
        "妻の父 1950-01-01",
        "妻の兄 1975-01-01",
        "妻の父の父 1920-01-01",
        "父の兄 1945-01-01");
  }

  @Test
  @Spec("5.2-i")
  void familiesOfRelativesFollowTheSecondRank() {
    assertOrder(
        "世帯主 1980-01-01",
        "弟 1990-01-01 m",
        "妻の兄 1965-01-01 m",
        "妻の兄の妻 1966-01-01 f",
        "兄 1970-01-01 m",
        "兄の妻 1972-01-01 f",
        "兄の子 2000-01-01 f",
        "縁故者 1930-01-01");
  }

  @Test
  @Spec("5.2-i")
  void severalRelativesGoByGenerationThenBirth() {
    assertOrder(
        "世帯主 1980-01-01",
        "父の兄 1948-01-01",
        "父の姉の子 1940-01-01",
        "兄の子 1939-01-01",
        "兄の子の子 1938-01-01");
  }

  @Test
  @Spec("5.2-f")
  void spouseGoesToTheNearestChildWhoseSexFitsAndWhoHasNone() {
    assertOrder("世帯主 1945-01-01", "子 1970-01-01 f", "子 1975-01-01 m", "子の妻 1971-01-01 f");
    assertOrder("世帯主 1945-01-01", "子 1970-01-01 m", "子 1975-01-01 f", "子の夫 1971-01-01 m");
    assertOrder("世帯主 1945-01-01", "子 1980-01-01 f", "子 1970-01-01 f", "子の妻 1971-01-01 f");
    assertOrder(
        "世帯主 1945-01-01",
        "子 1970-01-01 m",
        "子の妻 1976-01-01 f",
        "子 1975-01-01 m",
        "子の妻 1974-01-01 f");
  }

  @Test
  @Spec("5.2-h")
  void relativeThroughAChildWhoIsNoDescendantStandsInTheFourthRank() {
    assertOrder("世帯主 1970-01-01", "子 2000-01-01", "父 1940-01-01", "子の母 1972-01-01 f");
  }

  @Test
  @Absence
  @Spec("5.2-j")
  void noOtherRuleCanBeGiven() {
    assertEquals(
        1,
        Stream.of(MemberOrder.class.getDeclaredMethods())
            .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
            .count());
    assertEquals(0, MemberOrder.class.getConstructors().length);
  }

  private static final List<String> KIN =
      List.of(
          "妻", "子", "子の妻", "子の夫", "子の子", "子の子の妻", "子（子の妻）", "父", "母", "兄", "妹", "父の父", "妻の母", "妻の兄",
          "兄の妻", "兄の子", "縁故者", "同居人", "子の子の子の子", "妻の妹の夫の母", "子の母", "父の妻");

  @Property(tries = 300)
  @Spec("5.2-a")
  void everyMemberKeepsAPlaceWhateverTheStartingOrder(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 21) Integer> kin,
      @ForAll @IntRange(min = 0, max = 1000) int seed) {
    List<Member> members = new ArrayList<>();
    members.add(member("世帯主 1970-05-05"));
    for (int i = 0; i < kin.size(); i++) {
      LocalDate birth = LocalDate.of(1930 + (seed * 7 + i * 13) % 90, 1, 1);
      members.add(member(KIN.get(kin.get(i)) + " " + birth + (i % 2 == 0 ? " m" : " f")));
    }
    List<Member> sorted = MemberOrder.sort(members, Function.identity());
    assertEquals(members.size(), sorted.size());
    assertEquals(new HashSet<>(members), new HashSet<>(sorted));
    assertEquals(members.getFirst(), sorted.getFirst(), "the head comes first");
    List<Member> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(sorted, MemberOrder.sort(shuffled, Function.identity()));
    List<Integer> ranks = sorted.stream().map(m -> rank(m.relationship().text())).toList();
    assertEquals(ranks.stream().sorted().toList(), ranks, "lodgers last, other kin before them");
  }

  @Property(tries = 300)
  @Spec({"5.2-e", "5.2-f", "5.2-g", "5.2-h"})
  void everyRankStandsInItsOwnOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Member>> ranks =
        List.of(
            some(random, 1, "世帯主"),
            some(random, 1, "妻"),
            sorted(some(random, 4, "子", "f"), BY_BIRTH),
            some(random, 1, "子", "m"),
            some(random, 1, "子の妻", "f"),
            sorted(some(random, 3, "子の子"), BY_BIRTH),
            sorted(some(random, 2, "父", "母"), REGISTER_HEAD_FIRST),
            sorted(some(random, 3, "兄", "姉", "弟", "妹"), BY_BIRTH),
            sorted(some(random, 3, "父の父", "父の母", "母の父", "母の母"), REGISTER_HEAD_FIRST),
            sorted(some(random, 3, "父の兄", "母の妹"), BY_BIRTH),
            sorted(some(random, 3, "縁故者"), BY_BIRTH),
            sorted(some(random, 3, "同居人"), BY_BIRTH));
    List<Member> expected = ranks.stream().flatMap(List::stream).toList();
    List<Member> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, random);
    assertEquals(expected, MemberOrder.sort(shuffled, Function.identity()));
  }

  private static final Comparator<Member> BY_BIRTH =
      Comparator.comparing((Member member) -> member.birth().sortDay())
          .thenComparing(Member::number);
  private static final Comparator<Member> REGISTER_HEAD_FIRST =
      Comparator.comparing((Member member) -> member.headOfRegister() ? 0 : 1)
          .thenComparing(BY_BIRTH);

  /** One to {@code most} members, each of one of the relationships; births often coincide. */
  private List<Member> some(Random random, int most, String... relationships) {
    String sex = relationships[relationships.length - 1].matches("[mf]") ? relationships[1] : "m";
    int kinds = relationships[relationships.length - 1].matches("[mf]") ? 1 : relationships.length;
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(
            n ->
                member(
                    "%s %d-01-01 %s%s"
                        .formatted(
                            relationships[random.nextInt(kinds)],
                            1960 + random.nextInt(8),
                            sex,
                            random.nextBoolean() ? "h" : "")))
        .toList();
  }

  private static List<Member> sorted(List<Member> members, Comparator<Member> order) {
    return members.stream().sorted(order).toList();
  }

  private static int rank(String relationship) {
    return switch (relationship) {
      case "世帯主" -> 0;
      case "妻" -> 1;
      case "縁故者" -> 3;
      case "同居人" -> 4;
      default -> 2;
    };
  }

  @Test
  void emptyAndLoneHouseholdsSort() {
    assertEquals(List.of(), MemberOrder.sort(List.<Member>of(), Function.identity()));
    List<Member> children =
        IntStream.of(1, 2).mapToObj(n -> member("子 200" + n + "-01-01")).toList();
    assertEquals(children, MemberOrder.sort(children.reversed(), Function.identity()));
  }
}
