package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static jp.juki.product.Counter.notified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** What the running product keeps of a resident and of each act (住民票の記載と異動履歴). */
class RegisterIT {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec({"1.1.1-e", "1.1.1-g", "1.1.1-h", "1.1.1-i", "1.1.1-j", "1.1.1-k", "1.1.1-w", "1.1.1-x"})
  void whatWasNotifiedStandsInTheRecordOfEachPerson() throws Exception {
    LocalDate moved = today.minusDays(2);
    List<String> family =
        counter.done(
            moveIn(
                    "9番81号",
                    newcomer("四十物", "太郎", "世帯主", "1980-01-07", "MALE"),
                    newcomer("四十物", "花子", "妻", "1982-12-30", "FEMALE"),
                    newcomer("四十物", "一郎", "子", "2012-05-05", "MALE"))
                .add("address", Counter.address("9番81号").add("building", "荒川ハイツ１０１号")));
    JsonObject head = counter.resident(family.get(0));
    JsonObject child = counter.resident(family.get(2));
    assertEquals("世帯主", head.getString("relationship"));
    assertEquals("子", child.getString("relationship"));
    assertEquals("四十物　太郎", child.getString("headName"));
    assertEquals(List.of(1, 3), List.of(head.getInt("order"), child.getInt("order")));
    assertEquals(head.getString("householdNumber"), child.getString("householdNumber"));
    for (String day : List.of("residentSince", "addressSince"))
      assertEquals(moved.toString(), child.getString(day));
    assertEquals(today.toString(), child.getString("notifiedOn"));
    assertEquals("荒川ハイツ１０１号", child.getJsonObject("address").getString("building"));
    assertEquals("大阪府東大阪市荒川一丁目9番81号　荒川ハイツ１０１号", child.getJsonObject("address").getString("text"));
    assertEquals("奈良県奈良市二条大路南一丁目1番1号", child.getJsonObject("previousPlace").getString("text"));
    assertEquals(
        family,
        counter
            .household(head.getString("householdNumber"))
            .getJsonArray("members")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(member -> member.getString("addresseeNumber"))
            .toList());
  }

  @Test
  @Spec({"1.1.1-y", "1.1.12-a", "1.1.13-a", "4.0.1-e", "4.1.1.1-b", "4.3.1-b"})
  void whoeverEntersGetsNumbersAndACodeAndMayHaveNoFamilyRegister() throws Exception {
    JsonObject none = Json.createObjectBuilder().add("place", "なし").add("head", "なし").build();
    JsonObject unknown = Json.createObjectBuilder().add("place", "不明").add("head", "不明").build();
    List<String> both =
        counter.done(
            moveIn(
                "9番82号",
                newcomer("栗花落", "太郎", "世帯主", "1980-01-07", "MALE").add("domicile", none),
                newcomer("栗花落", "次郎", "弟", "1983-01-07", "MALE").add("domicile", unknown)));
    JsonObject head = counter.resident(both.get(0));
    assertEquals(none, head.getJsonObject("domicile"));
    assertEquals(unknown, counter.resident(both.get(1)).getJsonObject("domicile"));
    assertEquals("JAPANESE", head.getString("kind"));
    assertEquals("RESIDENT", head.getString("status"));
    assertTrue(head.getString("addresseeNumber").matches("[0-9]{15}"));
    assertTrue(head.getString("householdNumber").matches("[0-9]{15}"));
    assertTrue(head.getString("residentRecordCode").matches("[0-9]{11}"));
    assertNotEquals(
        head.getString("residentRecordCode"),
        counter.resident(both.get(1)).getString("residentRecordCode"));
    assertEquals(head.getString("residentSince"), head.getString("addressSince"));
  }

  @Test
  @Spec({
    "1.2.1-a",
    "1.2.1-b",
    "1.2.1-c",
    "1.2.1-g",
    "4.0.3-a",
    "4.0.3-d",
    "4.1.0.1-b",
    "4.1.0.2-a",
    "2.2.1-a"
  })
  void historyTellsTheActWithItsDaysPlaceAndTerminal() throws Exception {
    LocalDate moved = today.minusDays(2);
    String person =
        counter
            .done(moveIn("9番83号", newcomer("月見里", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    List<JsonObject> versions = counter.history(person);
    assertEquals(1, versions.size());
    JsonObject movement = versions.getFirst().getJsonObject("movement");
    assertEquals("MOVE_IN", versions.getFirst().getString("reason"));
    assertEquals(moved.toString(), versions.getFirst().getString("effectiveOn"));
    assertEquals("NOTIFICATION", movement.getString("basis"));
    assertEquals(today.toString(), movement.getString("notifiedOn"));
    assertEquals(today.toString(), movement.getString("processedOn"));
    assertEquals("clerk", movement.getString("operator"));
    assertFalse(movement.getString("office").isBlank());
    assertFalse(movement.getString("terminal").isBlank());
    assertEquals(
        List.of("E0403A"),
        counter.refused(
            moveIn("9番83号", newcomer("月見里", "次郎", "世帯主", "1981-01-07", "MALE"))
                .add("effectiveOn", JsonValue.NULL)));
    assertEquals(
        List.of("E4102A"),
        counter.refused(
            moveIn("9番83号", newcomer("月見里", "次郎", "世帯主", "1981-01-07", "MALE"))
                .add("notifiedOn", JsonValue.NULL)));
  }

  @Test
  @Absence
  @Spec("4.0.3-e")
  void noOtherProcessingDayCanBeEntered() throws Exception {
    String yesterday = today.minusDays(1).toString();
    String body =
        moveIn("9番84号", newcomer("小鳥遊", "太郎", "世帯主", "1980-01-07", "MALE"))
            .add("processedOn", yesterday)
            .build()
            .toString();
    HttpResponse<String> answer = counter.ask("POST", "/movements", body, "clerk");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("E1101K"), "an item that no movement has is refused");
    String person =
        counter
            .done(moveIn("9番84号", newcomer("小鳥遊", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    assertEquals(
        today.toString(),
        counter.history(person).getFirst().getJsonObject("movement").getString("processedOn"));
  }

  @Test
  @Absence
  @Spec({"4.2.3.3-d", "10.4-b"})
  void aRecordIsNeverOverwrittenAndItsRelationshipNeverHidden() throws Exception {
    String person =
        counter.done(moveIn("9番88号", newcomer("鬼灯", "太郎", "世帯主", "1980-01-07", "MALE"))).getFirst();
    JsonObject before = counter.resident(person);
    for (String method : List.of("PUT", "PATCH", "DELETE", "POST")) {
      String path = "/residents/" + person;
      assertEquals(405, counter.ask(method, path, before.toString(), "supervisor").statusCode());
    }
    assertEquals(before, counter.resident(person));
    for (String account : List.of("clerk", "reviewer", "supervisor"))
      assertEquals(
          "世帯主",
          Counter.json(counter.ask("GET", "/residents/" + person, null, account), 200)
              .getString("relationship"));
  }

  @Test
  @Spec({"1.1.2-d", "1.1.2-e", "1.1.2-f", "1.1.2-g", "1.1.2-i", "1.1.2-k"})
  void aForeignResidentHasTheSameItemsAndANationality() throws Exception {
    JsonObject foreigner = foreigner();
    for (String item :
        List.of(
            "sex",
            "relationship",
            "headName",
            "householdNumber",
            "residentSince",
            "addressSince",
            "notifiedOn",
            "residentRecordCode")) assertFalse(foreigner.getString(item).isBlank(), item);
    for (String part : List.of("address", "previousPlace"))
      assertFalse(foreigner.getJsonObject(part).getString("text").isBlank(), part);
    assertFalse(foreigner.getJsonObject("foreign").getString("nationality").isBlank());
    assertFalse(foreigner.containsKey("domicile"));
    String reveal =
        "/residents/" + foreigner.getString("addresseeNumber") + "/reveal/INDIVIDUAL_NUMBER";
    JsonObject revealed = Counter.json(counter.ask("POST", reveal, "", "clerk"), 200);
    assertTrue(revealed.getString("value").replace(" ", "").matches("[0-9]{12}"));
  }

  private JsonObject foreigner() throws Exception {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (JsonObject hit : counter.search("name=" + letter)) {
        if (hit.getString("kind").equals("FOREIGN")) {
          JsonObject resident = counter.resident(hit.getString("addresseeNumber"));
          if (resident.containsKey("previousPlace") && resident.containsKey("headName"))
            return resident;
        }
      }
    }
    throw new AssertionError("the city has no foreign resident");
  }

  @Test
  @Spec("1.3.3-g")
  void townsCarryTheirPostalCodes() throws Exception {
    for (String beginning : List.of("荒川一丁目", "5770843")) {
      String path = "/towns?q=" + URLEncoder.encode(beginning, StandardCharsets.UTF_8);
      String towns = counter.ask("GET", path, null, "clerk").body();
      assertTrue(towns.contains("荒川一丁目") && towns.contains("5770843"), towns);
    }
  }

  @Test
  @Spec({"10.4-a", "10.3-i"})
  void guardedItemsAreShownByTheRightsOfTheAccount() throws Exception {
    String person =
        counter.done(moveIn("9番89号", newcomer("鬼灯", "次郎", "世帯主", "1980-01-07", "MALE"))).getFirst();
    String path = "/residents/" + person;
    JsonObject clerk = counter.resident(person);
    assertTrue(clerk.containsKey("residentRecordCode"));
    assertFalse(clerk.getJsonArray("hidden").toString().contains("RESIDENT_RECORD_CODE"));
    JsonObject reviewer = Counter.json(counter.ask("GET", path, null, "reviewer"), 200);
    assertFalse(reviewer.containsKey("residentRecordCode"));
    assertTrue(reviewer.getJsonArray("hidden").toString().contains("RESIDENT_RECORD_CODE"));
    assertEquals(clerk.get("domicile"), reviewer.get("domicile"));
  }

  @Test
  @Spec({"1.1.1-k", "4.1.0.1-b"})
  void anEntryFromAbroadKeepsItsCountryAndItsOwnReason() throws Exception {
    String person =
        counter
            .done(
                notified("MOVE_IN_FROM_ABROAD", today)
                    .add(
                        "newcomers",
                        Json.createArrayBuilder()
                            .add(newcomer("御手洗", "太郎", "世帯主", "1980-01-07", "MALE")))
                    .add("address", Counter.address("9番85号"))
                    .add(
                        "previousPlace",
                        Json.createObjectBuilder().add("country", "フランス").add("text", "パリ市")))
            .getFirst();
    assertEquals("MOVE_IN_FROM_ABROAD", counter.history(person).getFirst().getString("reason"));
    assertEquals(
        "フランス", counter.resident(person).getJsonObject("previousPlace").getString("country"));
  }

  @Test
  @Spec({"11.1-c", "4.0.8-h", "10.2-b"})
  void anErrorStandsThoughItIsAcknowledgedAndBothStepsAreLogged() throws Exception {
    var tomorrow =
        moveIn("9番86号", newcomer("十六原", "太郎", "世帯主", "1980-01-07", "MALE"))
            .add("effectiveOn", today.plusDays(1).toString())
            .add("acknowledged", Json.createArrayBuilder().add("E0403C"));
    assertTrue(counter.refused(tomorrow).contains("E0403C"));
    String right =
        counter.enter(moveIn("9番86号", newcomer("十六原", "太郎", "世帯主", "1980-01-07", "MALE")));
    assertEquals(List.of(), counter.found("name=十六原"));
    String person = counter.finalise(right).getFirst();
    assertEquals(List.of(person), counter.found("name=十六原"));
    assertEquals(1, counter.history(person).size());
    String out = counter.enter(Counter.moveOut(today, person));
    assertEquals(1, counter.history(person).size(), "a provisional movement is no history");
    counter.finalise(out);
    assertTrue(
        counter
            .actsOn(person)
            .containsAll(List.of("MOVEMENT_FINAL", "MOVEMENT_PROVISIONAL", "VIEW_HISTORY")));
  }

  @Test
  @Absence
  @Spec({"4.0.8-d", "4.0.8-i", "4.0.8-j", "10.3-j"})
  void aProvisionalMoveIsSeenByNobodyAndHoldsThePersonAgainstOthers() throws Exception {
    String person =
        counter
            .done(moveIn("9番87号", newcomer("五百旗頭", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    String before = counter.resident(person).getJsonObject("address").getString("text");
    counter.enter(
        notified("MOVE_WITHIN", today)
            .add("subjects", Json.createArrayBuilder().add(person))
            .add("relationships", Json.createObjectBuilder().add(person, "世帯主"))
            .add("address", Counter.address("9番87号").add("building", "五百旗頭荘")));
    assertEquals(before, counter.resident(person).getJsonObject("address").getString("text"));
    assertEquals(List.of(), counter.found("address=五百旗頭荘"));
    assertEquals(1, counter.history(person).size());
    JsonObject issue = counter.issue("RESIDENT_RECORD_INDIVIDUAL", 1, List.of(), person);
    assertTrue(counter.text(issue, 0).contains(KioskCenter.plain(before)));
    assertFalse(counter.text(issue, 0).contains("五百旗頭荘"));
    assertTrue(counter.refused(Counter.moveOut(today, person)).contains("E1003F"));
  }
}
