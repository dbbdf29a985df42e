package jp.juki.domain.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CertificateContentTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 2);
  private static final Certifier CERTIFIER =
      Certifier.of(Certifier.Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎");

  @Property
  @Spec({"5.1-g", "5.1-h"})
  void everyPersonStandsOnceAndOnlyTheLastSheetIsCertified(
      @ForAll @IntRange(min = 1, max = 30) int persons) {
    CertificateContent content = household(persons);
    List<CertificateContent.Sheet> sheets = content.sheets();
    assertEquals(persons, sheets.stream().mapToInt(sheet -> sheet.persons().size()).sum());
    for (CertificateContent.Sheet sheet : sheets) {
      assertTrue(sheet.persons().size() <= 4 && !sheet.persons().isEmpty());
      assertEquals(sheets.size(), sheet.pages());
      List<String> texts = content.readingOrder(sheet);
      assertEquals(sheet.page() == sheets.size(), texts.contains("認証文"));
      assertEquals(sheet.page() < sheets.size(), texts.contains(CertificateContent.CONTINUED));
      assertFalse(texts.contains(""), "no cell is left empty");
    }
  }

  @Test
  void formsRefuseWhatTheyHaveNoPlaceFor() {
    assertThrows(IllegalArgumentException.class, () -> household(0));
    assertThrows(
        IllegalArgumentException.class,
        () -> content(CertificateForm.INDIVIDUAL, Collections.nCopies(2, block(List.of()))));
    List<String> remarks = List.of("一", "二", "三");
    assertThrows(
        IllegalArgumentException.class,
        () -> content(CertificateForm.HOUSEHOLD, List.of(block(remarks))));
    assertThrows(IllegalArgumentException.class, () -> CellValue.of("　"));
  }

  @Test
  void blockNeedsEveryItem() {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(block(List.of()).cells());
    cells.remove(CertificateItem.SEX);
    assertThrows(
        IllegalArgumentException.class, () -> new PersonBlock(cells, List.of(), List.of()));
  }

  @Test
  @Spec({"5.5-b", "5.5-c"})
  void issueNumberShowsItsPartsAndThePage() {
    var number = new IssueNumber(DAY, "見本市", Optional.of("本庁1"), Optional.of("プリンタ001"), 11);
    assertEquals("20200502 見本市 本庁1 プリンタ001 011 1/2", number.onPage(1, 2));
  }

  @Test
  @Spec("5.5-e")
  void copiesAreToldApartByTheirSerial() {
    for (int serial = 1; serial < 1200; serial++)
      assertNotEquals(number(serial).text(), number(serial + 1).text());
    assertThrows(IllegalArgumentException.class, () -> number(0));
  }

  private static IssueNumber number(int serial) {
    return new IssueNumber(DAY, "見本市", Optional.of("本庁1"), Optional.empty(), serial);
  }

  @Test
  @Spec("5.5-d")
  void issueNumberLeavesAnUnknownDeviceOut() {
    var number = new IssueNumber(DAY, "見本市", Optional.empty(), Optional.empty(), 1234);
    assertEquals("20200502 見本市 1234 1/1", number.onPage(1, 1));
  }

  @Test
  @Spec("5.6-b")
  void titleBeginsWithThePrefecture() {
    assertEquals("大阪府東大阪市長", CERTIFIER.fullTitle());
    assertThrows(IllegalArgumentException.class, () -> certifier("", "見本"));
  }

  @Test
  @Absence
  @Spec("5.6-i")
  void prefectureIsNeverLeftOut() {
    for (String prefecture : List.of("", " ", "　"))
      assertThrows(IllegalArgumentException.class, () -> certifier(prefecture, "見本　太郎"));
    assertTrue(CERTIFIER.fullTitle().startsWith(CERTIFIER.prefecture()));
  }

  @Test
  @Absence
  @Spec("1.3.9-d")
  void certifierIsNeverWithoutAName() {
    for (String name : List.of("", " ", "　"))
      assertThrows(IllegalArgumentException.class, () -> certifier("大阪府", name));
  }

  private static Certifier certifier(String prefecture, String name) {
    return Certifier.of(Certifier.Kind.MAYOR, prefecture, "東大阪市長", name);
  }

  @Test
  @Absence
  @Spec({"5.6-f", "5.6-h"})
  void sealsAreTheCitysAndNoOfficeHasItsOwn() {
    assertEquals(
        List.of("MAYOR", "DEPUTY", "CERTIFICATES"),
        Arrays.stream(Certifier.Seal.values()).map(Enum::name).toList());
    assertEquals(
        List.of("OWN", "CERTIFICATES", "NONE"),
        Arrays.stream(SealChoice.values()).map(Enum::name).toList());
    assertEquals(
        List.of("kind", "prefecture", "title", "name", "seal", "phrase"),
        components(Certifier.class));
    assertEquals(List.of("kind", "seal"), components(CertifierChoice.class));
  }

  @Test
  @Absence
  @Spec("5.5-f")
  void placeOfIssueHasNoPlaceOnACertificate() {
    assertEquals(
        List.of("on", "municipality", "terminal", "printer", "serial"),
        components(IssueNumber.class));
    assertEquals(
        List.of(
            "form",
            "heading",
            "persons",
            "certification",
            "issuedOn",
            "certifier",
            "marks",
            "number"),
        components(CertificateContent.class));
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  @Test
  @Absence
  @Spec({"5.1-m", "5.3-c"})
  void onlyNamesHaveAReadingAndAnAliasHasNoAddress() {
    assertEquals(
        List.of("氏名の振り仮名", "旧氏の振り仮名", "通称の振り仮名"),
        Arrays.stream(CertificateItem.values())
            .map(CertificateItem::label)
            .filter(label -> label.contains("振り仮名") || label.contains("フリガナ"))
            .toList());
    assertEquals(
        List.of("住所", "住所を定めた年月日", "転入前住所"),
        Arrays.stream(CertificateItem.values())
            .map(CertificateItem::label)
            .filter(label -> label.contains("住所"))
            .toList());
  }

  private static CertificateContent household(int persons) {
    return content(CertificateForm.HOUSEHOLD, Collections.nCopies(persons, block(List.of())));
  }

  private static CertificateContent content(CertificateForm form, List<PersonBlock> persons) {
    return new CertificateContent(
        form,
        Map.of(
            CertificateItem.ADDRESS, CellValue.of("住所"), CertificateItem.HEAD, CellValue.omitted()),
        persons,
        "認証文",
        "日",
        CERTIFIER,
        Set.of(),
        new IssueNumber(DAY, "見本市", Optional.empty(), Optional.empty(), 1));
  }

  private static PersonBlock block(List<String> remarks) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(CertificateItem.class);
    CertificateForm.HOUSEHOLD.items().forEach(item -> cells.put(item, CellValue.unused()));
    cells.put(CertificateItem.ALIAS, CellValue.unused());
    cells.put(CertificateItem.ALIAS_KANA, CellValue.unused());
    return new PersonBlock(cells, List.of(), remarks);
  }
}
