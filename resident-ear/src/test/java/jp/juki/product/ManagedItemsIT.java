package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static jp.juki.product.Counter.notified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** The items of a Japanese resident, set, corrected and kept (日本人住民データの管理). */
class ManagedItemsIT {
  private static final String NUMBER = IndividualNumber.ofBody("70000000001").digits();
  private static final String CODE = ResidentRecordCode.ofBody("7000000001").digits();

  /** What a move within the city renews. */
  private static final Set<String> RENEWED =
      Set.of("version", "address", "addressSince", "formerAddress");

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();
  private final LocalDate moved = today.minusDays(4);

  /** A move-in in which every item is wrong. */
  private JsonObjectBuilder wrong() {
    return moveIn(
            "9番12号",
            newcomer("比企", "葉一", "世帯主", "1988-03-01", "MALE")
                .add("kana", kana("ヒキ", "ヨウイチ", false))
                .add("formerName", formerName("球造", "キュウゾウ", false))
                .add("domicile", domicile("大阪府東大阪市荒川三丁目3番", "比企　葉一"))
                .add("individualNumber", IndividualNumber.ofBody("70000000002").digits())
                .add("residentRecordCode", ResidentRecordCode.ofBody("7000000002").digits()))
        .add("address", Counter.address("9番12号").add("building", "日置コーポ２０２"));
  }

  private JsonObjectBuilder right() {
    return moveIn(
            "9番11号",
            newcomer("日置", "葉子", "世帯主", "1988-02-29", "FEMALE")
                .add("kana", kana("ヘキ", "ヨウコ", true))
                .add("formerName", formerName("玉造", "タマツクリ", true))
                .add("domicile", domicile("京都府京都市上京区一丁目1番", "日置　太郎"))
                .add("individualNumber", NUMBER)
                .add("residentRecordCode", CODE))
        .add("effectiveOn", moved.toString())
        .add("notifiedOn", today.minusDays(1).toString())
        .add("address", Counter.address("9番11号").add("building", "日置荘１０１号"))
        .add("previousPlace", place("奈良県生駒市東新町8番38号", "292095", "6300288"));
  }

  private static JsonObject kana(String family, String given, boolean confirmed) {
    return Json.createObjectBuilder()
        .add("family", family)
        .add("given", given)
        .add("confirmed", confirmed)
        .build();
  }

  private static JsonObject formerName(String name, String kana, boolean confirmed) {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("kana", kana)
        .add("confirmed", confirmed)
        .build();
  }

  private static JsonObject domicile(String place, String head) {
    return Json.createObjectBuilder().add("place", place).add("head", head).build();
  }

  private static JsonObject place(String text, String code, String postalCode) {
    return Json.createObjectBuilder()
        .add("municipalityCode", code)
        .add("text", text)
        .add("postalCode", postalCode)
        .build();
  }

  @Test
  @Spec({
    "1.1.1-a",
    "1.1.1-b",
    "1.1.1-c",
    "1.1.1-d",
    "1.1.1-f",
    "1.1.1-g",
    "1.1.1-h",
    "1.1.1-i",
    "1.1.1-j",
    "1.1.1-k",
    "1.1.1-l",
    "1.1.1-s",
    "1.1.1-aa",
    "1.1.17-a",
    "1.1.18-a"
  })
  void whatIsCorrectedBeforeItIsFinalIsWhatTheRecordKeeps() throws Exception {
    String movement = counter.enter(wrong());
    counter.correct(movement, right());
    String person = counter.finalise(movement).getFirst();
    JsonObject kept = counter.resident(person);

    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("name", "日置　葉子");
    texts.put("birth", "1988-02-29");
    texts.put("sex", "FEMALE");
    texts.put("residentSince", moved.toString());
    texts.put("addressSince", moved.toString());
    texts.put("notifiedOn", today.minusDays(1).toString());
    texts.put("residentRecordCode", CODE);
    texts.forEach((item, text) -> assertEquals(text, kept.getString(item), item));
    assertEquals(
        Json.createObjectBuilder().add("text", "ヘキ　ヨウコ").add("state", "CONFIRMED").build(),
        kept.getJsonObject("kana"));
    assertEquals(formerName("玉造", "タマツクリ", true), kept.getJsonObject("formerName"));
    assertEquals(domicile("京都府京都市上京区一丁目1番", "日置　太郎"), kept.getJsonObject("domicile"));
    assertEquals(place("奈良県生駒市東新町8番38号", "292095", "6300288"), kept.getJsonObject("previousPlace"));
    JsonObject address = kept.getJsonObject("address");
    assertEquals("9番11号", address.getString("lot"));
    assertEquals("日置荘１０１号", address.getString("building"));
    assertEquals("5770843", address.getString("postalCode"));
    assertEquals(NUMBER, number(person));

    List<JsonObject> history = counter.history(person);
    assertEquals(1, history.size(), "what was corrected before is no history");
    JsonObject first = history.getFirst().getJsonObject("record");
    for (String item : List.of("kana", "formerName", "domicile", "previousPlace", "address"))
      assertEquals(kept.get(item), first.get(item), item);
    texts.forEach((item, text) -> assertEquals(text, first.getString(item), item));

    counter.done(
        notified("MOVE_WITHIN", today)
            .add("subjects", Json.createArrayBuilder().add(person))
            .add("relationships", Json.createObjectBuilder().add(person, "世帯主"))
            .add("address", Counter.address("9番13号")));
    JsonObject after = counter.resident(person);
    for (String item : kept.keySet())
      if (!RENEWED.contains(item)) assertEquals(kept.get(item), after.get(item), item);
    assertEquals(NUMBER, number(person));
  }

  /** The Individual Number as an operator with the right sees it. */
  private String number(String person) throws Exception {
    String path = "/residents/" + person + "/reveal/INDIVIDUAL_NUMBER";
    return Counter.json(counter.ask("POST", path, "", "clerk"), 200)
        .getString("value")
        .replace(" ", "");
  }

  @Test
  @Spec({"1.1.1-u", "1.1.5-a", "1.1.17-a"})
  void aRemovedRecordKeepsThePlannedDestinationWithItsCodes() throws Exception {
    String person =
        counter.done(moveIn("9番14号", newcomer("一口", "太郎", "世帯主", "1980-01-07", "MALE"))).getFirst();
    LocalDate leaves = today.minusDays(1);
    String movement = counter.enter(moveOut(leaves, person));
    JsonObject destination = place("京都府宇治市宇治琵琶33番地", "262048", "6118501");
    counter.correct(movement, moveOut(leaves, person).add("destination", destination));
    counter.finalise(movement);
    JsonObject gone = counter.resident(person);
    assertEquals("MOVED_OUT", gone.getString("status"));
    JsonObject removal = gone.getJsonObject("removal");
    assertEquals(destination, removal.getJsonObject("plannedDestination"));
    assertEquals("MOVE_OUT", removal.getString("reason"));
    assertEquals(leaves.toString(), removal.getString("on"));
    assertEquals(today.toString(), removal.getString("notifiedOn"));
    assertEquals(List.of(), counter.found("name=一口太郎"), "not among the residents");
    assertTrue(counter.found("name=一口太郎", "includeRemoved=true").contains(person));
  }
}
