package jp.juki.domain.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipTest {

  @Provide
  Arbitrary<List<RelationshipTerm>> chains() {
    List<RelationshipTerm> joinable =
        Arrays.stream(RelationshipTerm.values()).filter(RelationshipTerm::chains).toList();
    return Arbitraries.of(joinable).list().ofMinSize(1).ofMaxSize(4);
  }

  @Property
  @Spec({"1.1.11-a", "1.1.11-b"})
  void chainOfUpToFourTermsReadsBackFromTextAndCodes(
      @ForAll("chains") List<RelationshipTerm> terms) {
    Relationship relationship = new Relationship(terms);
    assertEquals(Optional.of(relationship), Relationship.parse(relationship.text()));
    assertEquals(relationship, Relationship.ofCodes(relationship.codes()));
    assertEquals(terms.size() * 2, relationship.codes().length());
    assertEquals(terms.size() - 1, relationship.text().split("の", -1).length - 1 - inner(terms));
  }

  /** 子（子の夫） has a の of its own. */
  private static int inner(List<RelationshipTerm> terms) {
    return (int) terms.stream().filter(term -> term.text().contains("の")).count();
  }

  @Property
  @Spec("1.1.11-d")
  void fiveTermsAreNoRelationship(@ForAll("chains") List<RelationshipTerm> terms) {
    List<RelationshipTerm> five = new ArrayList<>(terms);
    while (five.size() < 5) {
      five.add(RelationshipTerm.CHILD);
    }
    String text = five.stream().map(RelationshipTerm::text).collect(Collectors.joining("の"));
    assertEquals(Optional.empty(), Relationship.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new Relationship(five));
  }

  @ParameterizedTest
  @Absence
  @Spec("1.1.11-f")
  @ValueSource(
      strings = {
        "孫", "祖父", "祖母", "おじ", "おば", "甥", "姪", "家事使用人", "準世帯主", "曾孫", "配偶者", "長男", "子の孫", "", "の",
        "子の", "の子", "子子", "子のの子", "夫(未届", "子 の子"
      })
  void otherWordsAreRefused(String text) {
    assertEquals(Optional.empty(), Relationship.parse(text));
  }

  @Property
  @Absence
  @Spec("1.1.11-f")
  void oneWordOutsideTheVocabularySpoilsEveryChain(
      @ForAll("chains") List<RelationshipTerm> terms,
      @ForAll("otherWords") String other,
      @ForAll @IntRange(max = 3) int place) {
    List<String> words =
        new ArrayList<>(terms.stream().limit(3).map(RelationshipTerm::text).toList());
    words.add(Math.min(place, words.size()), other);
    assertEquals(Optional.empty(), Relationship.parse(String.join("の", words)));
  }

  @Provide
  Arbitrary<String> otherWords() {
    return Arbitraries.of(
        "孫", "曾孫", "祖父", "祖母", "おじ", "おば", "甥", "姪", "配偶者", "長男", "二女", "養子", "家事使用人", "使用人",
        "準世帯主");
  }

  @ParameterizedTest
  @ValueSource(strings = {"世帯主の子", "子の世帯主", "縁故者の子", "同居人の妻", "子の同居人", "妻の縁故者"})
  void headRelativeAndLodgerStandAlone(String text) {
    assertEquals(Optional.empty(), Relationship.parse(text));
  }

  @ParameterizedTest
  @EnumSource(RelationshipTerm.class)
  @Spec("1.1.11-a")
  void everyTermAloneIsARelationship(RelationshipTerm term) {
    assertEquals(Optional.of(Relationship.of(term)), Relationship.parse(term.text()));
    assertEquals(term.text(), Relationship.of(term).text());
    assertTrue(term.code().matches("[0-9]{2}"));
  }

  @Test
  @Spec("1.1.11-a")
  void vocabularyIsTheSixteenWordsOfTheStandard() {
    assertEquals(
        List.of(
            "世帯主", "夫", "妻", "夫（未届）", "妻（未届）", "子", "子（子の夫）", "子（子の妻）", "父", "母", "兄", "姉", "弟",
            "妹", "縁故者", "同居人"),
        Arrays.stream(RelationshipTerm.values()).map(RelationshipTerm::text).toList());
    assertEquals(
        16,
        Arrays.stream(RelationshipTerm.values()).map(RelationshipTerm::code).distinct().count());
  }

  @Test
  void halfWidthParenthesesAndOuterSpaceAreUnderstood() {
    assertEquals(
        Optional.of(Relationship.of(RelationshipTerm.WIFE_UNREGISTERED)),
        Relationship.parse(" 妻(未届) "));
    assertEquals(
        Optional.of(
            Relationship.of(RelationshipTerm.CHILD_HUSBAND_OF_CHILD, RelationshipTerm.CHILD)),
        Relationship.parse("子(子の夫)の子"));
  }

  @Test
  void headAndSpouseAreTold() {
    assertTrue(Relationship.HEAD.head());
    assertFalse(Relationship.LODGER.head());
    assertFalse(Relationship.RELATIVE.head());
    for (String spouse : List.of("夫", "妻", "夫（未届）", "妻（未届）")) {
      assertTrue(Relationship.parse(spouse).orElseThrow().spouseOfHead(), spouse);
    }
    assertFalse(Relationship.parse("子の妻").orElseThrow().spouseOfHead());
    assertFalse(Relationship.parse("子").orElseThrow().spouseOfHead());
    assertTrue(RelationshipTerm.CHILD_WIFE_OF_CHILD.child());
    assertTrue(RelationshipTerm.CHILD_HUSBAND_OF_CHILD.child());
    assertTrue(RelationshipTerm.CHILD.child());
    assertFalse(RelationshipTerm.WIFE.child());
  }

  @Test
  void unknownCodesAreABug() {
    assertThrows(IllegalArgumentException.class, () -> Relationship.ofCodes("99"));
    assertThrows(IllegalArgumentException.class, () -> Relationship.ofCodes(""));
  }
}
