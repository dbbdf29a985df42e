package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding residents by each condition (基本検索) in the running product. */
class ResidentSearchIT {
  private static final Counter COUNTER = new Counter();
  private static final String NUMBER = individualNumber("77712345678");

  private static String head;
  private static String wife;
  private static String child;

  @BeforeAll
  static void aFamilyMovesIn() throws Exception {
    List<String> family =
        COUNTER.done(
            moveIn(
                    "9番41号",
                    named("渡邊", "ワタナベ", "瀬兵衛", "セベエ", "世帯主", "1955-06-07", "MALE")
                        .add("individualNumber", NUMBER),
                    named("渡邊", "ワタナベ", "喜美恵", "キミエ", "妻", "1957-08-09", "FEMALE")
                        .add(
                            "formerName",
                            Json.createObjectBuilder().add("name", "毒島").add("kana", "ブスジマ")),
                    named("渡邊", "ワタナベ", "勝ノ進", "カツノシン", "子", "1990-10-11", "MALE"))
                .add("address", Counter.address("9番41号").add("building", "渡邊甲乙荘")));
    head = family.get(0);
    wife = family.get(1);
    child = family.get(2);
  }

  private static JsonObjectBuilder named(
      String family,
      String familyKana,
      String given,
      String givenKana,
      String relationship,
      String birth,
      String sex) {
    return newcomer(family, given, relationship, birth, sex)
        .add("kana", Json.createObjectBuilder().add("family", familyKana).add("given", givenKana));
  }

  @Test
  @Spec({"2.1.2-a", "2.1.2-d", "2.1.2-e"})
  void readingsMatchInAnyKanaAsAWholeInPartOrByTheGivenName() throws Exception {
    for (String typed : List.of("ワタナベセベエ", "わたなべ せべえ", "ﾜﾀﾅﾍﾞ ｾﾍﾞｴ"))
      assertEquals(List.of(head), COUNTER.found("kana=" + typed), typed);
    assertEquals(List.of(head), COUNTER.found("kana=ワタナベセベエ", "match=EXACT"));
    assertEquals(List.of(), COUNTER.found("kana=ワタナベセベ", "match=EXACT"));
    assertEquals(List.of(head), COUNTER.found("kana=タナベセベ", "match=PARTIAL"));
    assertEquals(List.of(), COUNTER.found("kana=タナベセベ"));
    assertEquals(List.of(head), COUNTER.found("name=邊瀬兵", "match=PARTIAL"));
    assertEquals(List.of(child), COUNTER.found("kana=カツノシン", "match=GIVEN_NAME"));
    assertEquals(List.of(child), COUNTER.found("name=勝ノ進", "match=GIVEN_NAME"));
  }

  @Test
  @Spec("2.1.2-j")
  void variantsOfALetterMatch() throws Exception {
    for (String name : List.of("渡辺瀬兵衛", "渡邉瀬兵衛", "渡邊瀬兵衛", "渡邊瀨兵衞"))
      assertEquals(List.of(head), COUNTER.found("name=" + name), name);
  }

  @Test
  @Spec("2.1.3-a")
  void formerNamesAndLatinLettersAreFoundWithTheirReadings() throws Exception {
    assertEquals(List.of(wife), COUNTER.found("name=毒島喜美恵"));
    assertEquals(
        List.of("FORMER_NAME"),
        COUNTER.search("kana=ブスジマ").stream()
            .filter(hit -> hit.getString("addresseeNumber").equals(wife))
            .map(hit -> hit.getString("matchedBy"))
            .toList());
    JsonObject foreigner = foreigner();
    String number = foreigner.getString("addresseeNumber");
    assertTrue(COUNTER.found("name=" + foreigner.getString("name")).contains(number));
    assertTrue(
        COUNTER
            .found("kana=" + foreigner.getJsonObject("kana").getString("text"))
            .contains(number));
  }

  private static JsonObject foreigner() throws Exception {
    return COUNTER.foreigner(foreigner -> true);
  }

  @Test
  @Spec({"2.1.3-b", "2.1.3-c", "2.1.3-d", "2.1.3-k"})
  void birthSexAndRelationshipCombineWithTheName() throws Exception {
    for (String birth : List.of("S30.6.7", "昭和30年6月7日", "1955-06-07"))
      assertEquals(List.of(head), COUNTER.found("name=渡邊瀬", "birth=" + birth), birth);
    assertEquals(List.of(), COUNTER.found("name=渡邊瀬", "birth=S30.6.8"));
    String building = "address=渡邊甲乙荘";
    assertEquals(List.of(wife), COUNTER.found(building, "sex=FEMALE"));
    assertEquals(List.of(child), COUNTER.found(building, "relationship=子"));
    assertEquals(List.of(child), COUNTER.found(building, "birth=H2.10", "sex=MALE", "kana=ワタ"));
    assertEquals(List.of(), COUNTER.found(building, "birth=H2.10", "sex=FEMALE", "kana=ワタ"));
  }

  @Test
  @Spec({"2.1.3-e", "2.1.3-f", "2.1.3-h"})
  void addressCodeBuildingAndNumbersAreConditions() throws Exception {
    String household = COUNTER.resident(head).getString("householdNumber");
    String code = COUNTER.resident(wife).getString("residentRecordCode");
    assertEquals(List.of(head, wife, child), sorted("address=荒川一丁目９番４１号"));
    assertEquals(List.of(head, wife, child), sorted("address=渡邊甲乙荘"));
    assertEquals(List.of(head), COUNTER.found("name=渡邊瀬兵衛", "townCode=0005001"));
    assertEquals(List.of(), COUNTER.found("name=渡邊瀬兵衛", "townCode=0001001"));
    assertEquals(List.of(child), COUNTER.found("addresseeNumber=" + child));
    assertEquals(List.of(head, wife, child), sorted("householdNumber=" + household));
    assertEquals(List.of(head), COUNTER.found("individualNumber=" + NUMBER));
    assertEquals(List.of(wife), COUNTER.found("residentRecordCode=" + code));
  }

  @Test
  @Spec("2.1.3-m")
  void whatWasNotEnteredIsACondition() throws Exception {
    String building = "address=渡邊甲乙荘";
    assertEquals(List.of(), sorted(building, "missing=POSTAL_CODE_OF_PREVIOUS_PLACE"));
    assertEquals(List.of(wife, child), sorted(building, "missing=INDIVIDUAL_NUMBER"));
    assertEquals(List.of(), sorted(building, "missing=INDIVIDUAL_NUMBER,KANA"));
    assertEquals(List.of(), sorted(building, "missing=BUILDING"));
    for (String wrong : List.of("COLOUR", "KANA,"))
      assertEquals(
          400,
          COUNTER.ask("GET", "/residents?name=A&missing=" + wrong, null, "clerk").statusCode());
  }

  @Test
  @Spec("2.1.3-i")
  void theNumberOfACardFindsItsHolder() throws Exception {
    JsonObject foreigner = foreigner();
    String card = foreigner.getJsonObject("foreign").getString("residenceCardNumber");
    assertEquals(
        List.of(foreigner.getString("addresseeNumber")),
        COUNTER.found("residenceCardNumber=" + card));
    JsonObject special = COUNTER.resident(permanentWithAlias());
    assertEquals(
        List.of(special.getString("addresseeNumber")),
        COUNTER.found(
            "residenceCardNumber="
                + special.getJsonObject("foreign").getString("residenceCardNumber")));
  }

  @Test
  @Spec("2.1.3-a")
  void anAliasIsFoundByItsLettersAndItsReading() throws Exception {
    String number = permanentWithAlias();
    JsonObject alias = COUNTER.resident(number).getJsonObject("alias");
    for (String condition :
        List.of("name=" + alias.getString("name"), "kana=" + alias.getString("kana")))
      assertEquals(
          List.of("ALIAS"),
          COUNTER.search(condition, "match=EXACT").stream()
              .filter(hit -> hit.getString("addresseeNumber").equals(number))
              .map(hit -> hit.getString("matchedBy"))
              .toList());
  }

  private static String permanentWithAlias() throws Exception {
    return COUNTER
        .foreigner(foreigner -> foreigner.containsKey("alias"))
        .getString("addresseeNumber");
  }

  @Test
  @Spec("2.1.3-g")
  void theCauseOfRemovalIsACondition() throws Exception {
    String gone =
        COUNTER.done(moveIn("9番42号", newcomer("纐纈", "太郎", "世帯主", "1960-01-07", "MALE"))).getFirst();
    COUNTER.done(Counter.moveOut(Counter.today().minusDays(1), gone));
    assertEquals(List.of(), COUNTER.found("name=纐纈"));
    assertEquals(List.of(gone), COUNTER.found("name=纐纈", "removalReason=MOVE_OUT"));
    assertEquals(List.of(), COUNTER.found("name=纐纈", "removalReason=DEATH"));
  }

  private static List<String> sorted(String... conditions) throws Exception {
    return COUNTER.found(conditions).stream().sorted().toList();
  }

  /** A number with its check digit (平成26年総務省令第85号第5条). */
  private static String individualNumber(String body) {
    int sum =
        IntStream.rangeClosed(1, 11)
            .map(n -> (body.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5))
            .sum();
    return body + (sum % 11 <= 1 ? 0 : 11 - sum % 11);
  }
}
