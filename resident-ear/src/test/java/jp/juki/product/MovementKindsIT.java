package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static jp.juki.product.Counter.notified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Each kind of movement and its cancellation in the running product (異動の種類と取消し). */
class MovementKindsIT {
  private static final String HOUSEHOLD = "RESIDENT_RECORD_HOUSEHOLD";

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec({"1.1.1-i", "1.1.1-k", "4.1.2.1-a", "2.1.3-l", "4.6.0.1-i"})
  void anotherHouseOnTheSameLotIsAMoveAndItsCancellationIsNeutral() throws Exception {
    List<String> couple = counter.couple("勅使河原", "9番61号");
    JsonObject before = counter.resident(couple.get(0));
    String movement =
        counter.enter(
            moveWithin(Map.of(couple.get(0), "世帯主", couple.get(1), "妻"), "9番61号")
                .add("address", Counter.address("9番61号").add("building", "勅使河原荘")));
    counter.finalise(movement);
    JsonObject moved = counter.resident(couple.get(0));
    assertEquals(today.toString(), moved.getString("addressSince"));
    for (String kept : List.of("residentSince", "notifiedOn", "householdNumber"))
      assertEquals(before.getString(kept), moved.getString(kept));
    assertEquals(before.get("previousPlace"), moved.get("previousPlace"));
    assertEquals("勅使河原荘", moved.getJsonObject("address").getString("building"));
    assertEquals(before.get("address"), moved.get("formerAddress"));
    assertEquals("MOVE_WITHIN", reason(couple.get(0)));
    counter.done(moveWithin(Map.of(couple.get(1), "世帯主"), "9番62号"));
    assertEquals(
        List.of("PAST_ADDRESS"),
        counter.search("address=勅使河原荘", "sex=FEMALE").stream()
            .map(hit -> hit.getString("matchedBy"))
            .toList());
    String last =
        counter.history(couple.get(1)).getFirst().getJsonObject("movement").getString("movementId");
    counter.cancel(last, couple.get(1));
    assertEquals("CANCELLATION_NEUTRAL", reason(couple.get(1)));
    assertEquals(moved.get("address"), counter.resident(couple.get(1)).get("address"));
  }

  @Test
  @Spec({"4.0.4-a", "4.0.2-e", "1.1.1-t", "1.1.1-v", "4.1.0.1-c", "4.1.3.0.2-a"})
  void whoeverStaysAloneBecomesHeadAndWhoeverLeftIsARemovedRecord() throws Exception {
    List<String> couple = counter.couple("東海林", "9番63号");
    LocalDate left = today.minusDays(1);
    counter.done(moveOut(left, couple.get(0)));
    JsonObject gone = counter.resident(couple.get(0));
    assertEquals("MOVED_OUT", gone.getString("status"));
    JsonObject removal = gone.getJsonObject("removal");
    assertEquals("MOVE_OUT", removal.getString("reason"));
    assertEquals(left.toString(), removal.getString("on"));
    assertEquals("奈良県奈良市三条町9番9号", removal.getJsonObject("plannedDestination").getString("text"));
    JsonObject stays = counter.resident(couple.get(1));
    assertEquals("世帯主", stays.getString("relationship"));
    assertEquals("HEAD_CHANGE", reason(couple.get(1)));
    JsonObject made = counter.history(couple.get(1)).getFirst().getJsonObject("movement");
    assertEquals("EX_OFFICIO", made.getString("basis"));
    assertFalse(made.containsKey("notifiedOn"), "nobody notified it");
    assertEquals(List.of(couple.get(1)), counter.found("name=東海林"));
    assertEquals(List.of(couple.get(0)), counter.found("name=東海林", "removalReason=MOVE_OUT"));
  }

  @Test
  @Spec({"1.1.10-b", "4.0.4-d", "4.2.2.1-a"})
  void aHouseholdWhoseHeadDiedGoesOnWithoutAHeadAndItsMembersCanMove() throws Exception {
    List<String> family =
        counter.done(
            moveIn(
                "9番64号",
                newcomer("左衛門三郎", "太郎", "世帯主", "1950-01-07", "MALE"),
                newcomer("左衛門三郎", "花子", "妻", "1952-12-30", "FEMALE"),
                newcomer("左衛門三郎", "一郎", "子", "1982-05-05", "MALE"),
                newcomer("左衛門三郎", "二郎", "子", "1984-05-05", "MALE")));
    String household = counter.resident(family.get(1)).getString("householdNumber");
    JsonObjectBuilder death =
        Json.createObjectBuilder()
            .add("kind", "DEATH")
            .add("basis", "EX_OFFICIO")
            .add("effectiveOn", today.minusDays(1).toString())
            .add("subjects", Json.createArrayBuilder().add(family.get(0)));
    counter.done(death);
    assertEquals("DECEASED", counter.resident(family.get(0)).getString("status"));
    assertEquals("DEATH", reason(family.get(0)));
    assertFalse(counter.household(household).containsKey("head"));
    assertFalse(counter.resident(family.get(1)).containsKey("headName"));
    counter.done(moveOut(today, family.get(3)));
    assertEquals(List.of(family.get(1), family.get(2)), members(household));
  }

  @Test
  @Spec("4.2.1.2-a")
  void aChildJoinsTheHouseholdByBirth() throws Exception {
    List<String> couple = counter.couple("鴨脚", "9番65号");
    String household = counter.resident(couple.get(0)).getString("householdNumber");
    String child =
        counter
            .done(
                Json.createObjectBuilder()
                    .add("kind", "BIRTH")
                    .add("basis", "EX_OFFICIO")
                    .add("effectiveOn", today.minusDays(1).toString())
                    .add("householdNumber", household)
                    .add("child", newcomer("鴨脚", "一郎", "子", today.minusDays(1).toString(), "MALE")))
            .getFirst();
    assertEquals("BIRTH", reason(child));
    assertEquals(List.of(couple.get(0), couple.get(1), child), members(household));
    assertFalse(counter.resident(child).containsKey("previousPlace"));
  }

  @Test
  @Spec({"1.1.5-e", "5.1-j"})
  void whoeverWillLeaveStaysAResidentOfTheHouseholdUntilTheDay() throws Exception {
    List<String> couple = counter.couple("百目鬼", "9番66号");
    String household = counter.resident(couple.get(0)).getString("householdNumber");
    counter.done(moveOut(today.plusDays(10), couple.get(1)));
    JsonObject leaving = counter.resident(couple.get(1));
    assertEquals("RESIDENT", leaving.getString("status"));
    assertEquals("妻", leaving.getString("relationship"));
    assertEquals(couple, members(household));
    JsonObject issue =
        counter.issue(HOUSEHOLD, 1, List.of("headAndRelationship"), couple.get(0), couple.get(1));
    String text = counter.text(issue, 0);
    assertTrue(text.contains("百目鬼花子") && text.contains("世帯全員"), text);
    assertFalse(text.contains("三条町") || text.contains("転出"), text);
  }

  @Test
  @Spec({"4.1.3.0.1-b", "4.1.0.1-c", "4.1.3.0.2-d"})
  void aLateMoveOutIsEnteredExOfficioAndOneAbroadHasItsOwnReason() throws Exception {
    List<String> couple = counter.couple("躑躅森", "9番67号", today.minusDays(60));
    LocalDate late = today.minusDays(15);
    assertTrue(counter.refused(moveOut(late, couple.get(1))).contains("E4130A"));
    counter.done(
        moveOut(late, couple.get(1)).add("basis", "EX_OFFICIO").add("notifiedOn", JsonValue.NULL));
    assertEquals("MOVED_OUT", counter.resident(couple.get(1)).getString("status"));
    counter.done(
        notified("MOVE_OUT_ABROAD", today)
            .add("subjects", Json.createArrayBuilder().add(couple.get(0)))
            .add(
                "destination",
                Json.createObjectBuilder().add("country", "フランス").add("text", "パリ市")));
    assertEquals("MOVE_OUT_ABROAD", reason(couple.get(0)));
    assertEquals(
        "フランス",
        counter
            .resident(couple.get(0))
            .getJsonObject("removal")
            .getJsonObject("plannedDestination")
            .getString("country"));
  }

  @Test
  @Spec({"4.6.0.1-d", "4.6.0.1-g", "4.6.0.1-j", "4.6.0.1-l", "4.6.0.1-m", "4.2.0.5-b", "4.2.0.5-a"})
  void aCancelledMoveOutOfOneBringsHerBackToTheHouseholdAndBothStayInHistory() throws Exception {
    List<String> couple = counter.couple("雲母坂", "9番68号");
    JsonObject before = counter.resident(couple.get(1));
    String out = counter.enter(moveOut(today.minusDays(1), couple.get(1)));
    counter.finalise(out);
    counter.cancel(out, couple.get(1));
    JsonObject back = counter.resident(couple.get(1));
    for (String item : List.of("status", "relationship", "householdNumber", "address", "order"))
      assertEquals(before.get(item), back.get(item), item);
    List<JsonObject> history = counter.history(couple.get(1));
    assertEquals(
        List.of("CANCELLATION_PLUS", "MOVE_OUT", "MOVE_IN"),
        history.stream().map(version -> version.getString("reason")).toList());
    assertEquals(2, history.get(0).getInt("voids"));
    assertTrue(history.get(1).getBoolean("voided"));
    assertEquals("OFFER", history.get(0).getJsonObject("movement").getString("basis"));
  }

  @Test
  @Spec({"4.6.0.1-k", "4.6.0.1-g"})
  void aHouseholdThatLeftWholeComesBackAsANewOneAtItsAddress() throws Exception {
    List<String> couple = counter.couple("一番ケ瀬", "9番69号");
    JsonObject before = counter.resident(couple.get(0));
    String out = counter.enter(moveOut(today.minusDays(1), couple.get(0), couple.get(1)));
    counter.finalise(out);
    counter.cancel(out, couple.get(0), couple.get(1));
    JsonObject back = counter.resident(couple.get(0));
    assertEquals(before.get("address"), back.get("address"));
    assertNotEquals(before.getString("householdNumber"), back.getString("householdNumber"));
    assertEquals(couple, members(back.getString("householdNumber")));
  }

  @Test
  @Spec("4.6.0.1-h")
  void aCancelledMoveInLeavesARemovedRecord() throws Exception {
    String movement =
        counter.enter(moveIn("9番70号", newcomer("京終", "太郎", "世帯主", "1980-01-07", "MALE")));
    String person = counter.finalise(movement).getFirst();
    counter.cancel(movement, person);
    assertEquals("REMOVED", counter.resident(person).getString("status"));
    assertEquals("CANCELLATION_MINUS", reason(person));
    assertEquals(2, counter.history(person).size());
  }

  @Test
  @Spec({"4.1.1.2-a", "4.1.1.2-b", "4.1.1.2-d"})
  void whoeverComesBackKeepsTheNumberAndIsNotEnteredAsANewPerson() throws Exception {
    String person =
        counter
            .done(moveIn("9番71号", newcomer("目賀田", "太郎", "世帯主", "1980-01-07", "MALE")))
            .getFirst();
    String code = counter.resident(person).getString("residentRecordCode");
    counter.done(moveOut(today.minusDays(1), person));
    JsonObjectBuilder sameCode =
        newcomer("目賀田", "次郎", "世帯主", "1985-01-07", "MALE").add("residentRecordCode", code);
    assertTrue(counter.refused(again(sameCode)).contains("E4112A"));
    JsonObjectBuilder same = newcomer("目賀田", "太郎", "世帯主", "1980-01-07", "MALE");
    assertEquals(List.of("A4112B"), counter.refused(again(same)));
    JsonObjectBuilder back =
        newcomer("目賀田", "太郎", "世帯主", "1980-01-07", "MALE").add("reentryOf", person);
    assertEquals(List.of(person), counter.done(again(back)));
    assertEquals("RESIDENT", counter.resident(person).getString("status"));
    assertEquals(code, counter.resident(person).getString("residentRecordCode"));
    assertEquals(3, counter.history(person).size());
  }

  @Test
  @Spec({"4.1.0.1-a", "4.1.0.1-d", "4.1.4.1-a"})
  void aFamilyComesMovesChangesItsHeadAndLeavesEachByANotification() throws Exception {
    List<String> couple = counter.couple("目賀川", "9番74号");
    counter.done(moveWithin(Map.of(couple.get(0), "世帯主", couple.get(1), "妻"), "9番75号"));
    JsonObject moved = counter.resident(couple.get(1));
    counter.done(
        notified("HEAD_CHANGE", today)
            .add("householdNumber", moved.getString("householdNumber"))
            .add(
                "relationships",
                Json.createObjectBuilder().add(couple.get(0), "夫").add(couple.get(1), "世帯主")));
    assertEquals("世帯主", counter.resident(couple.get(1)).getString("relationship"));
    assertEquals("目賀川　花子", counter.resident(couple.get(0)).getString("headName"));
    assertEquals(moved.get("address"), counter.resident(couple.get(1)).get("address"));
    counter.done(moveOut(today, couple.get(0), couple.get(1)));
    for (String person : couple) {
      List<JsonObject> history = counter.history(person);
      assertEquals(
          List.of("MOVE_OUT", "HEAD_CHANGE", "MOVE_WITHIN", "MOVE_IN"),
          history.stream().map(version -> version.getString("reason")).toList());
      for (JsonObject version : history) {
        JsonObject movement = version.getJsonObject("movement");
        assertEquals("NOTIFICATION", movement.getString("basis"));
        assertEquals(today.toString(), movement.getString("notifiedOn"));
      }
    }
  }

  @Test
  @Spec({"4.1.1.2-a", "4.1.1.2-b"})
  void theCheckTellsTheRemovedRecordsThatAreFoundAndTheAuditWhoWasListed() throws Exception {
    List<String> twice =
        counter.done(
            moveIn(
                "9番74号",
                newcomer("目賀多", "太郎", "世帯主", "1980-01-07", "MALE"),
                newcomer("目賀多", "花子", "妻", "1982-12-30", "FEMALE")));
    String code = counter.resident(twice.get(1)).getString("residentRecordCode");
    counter.done(moveOut(today.minusDays(1), twice.get(0), twice.get(1)));
    JsonObjectBuilder same = newcomer("目賀多", "太郎", "世帯主", "1980-01-07", "MALE");
    JsonObject alerted = counter.assess(again(same));
    assertFalse(alerted.getBoolean("blocked"));
    JsonObject found = alerted.getJsonArray("candidates").getJsonObject(0);
    assertEquals(twice.get(0), found.getString("addresseeNumber"));
    assertEquals("目賀多　太郎", found.getString("name"));
    assertEquals("大阪府東大阪市荒川一丁目9番74号", found.getString("address"));
    assertEquals("MOVE_OUT", found.getString("removalReason"));
    assertEquals(today.minusDays(1).toString(), found.getString("removedOn"));
    assertTrue(found.getBoolean("possible"));
    JsonObjectBuilder sameCode =
        newcomer("目賀多", "次郎", "世帯主", "1985-01-07", "MALE").add("residentRecordCode", code);
    JsonObject blocked = counter.assess(again(sameCode));
    assertTrue(blocked.getBoolean("blocked"));
    assertEquals(
        twice.get(1),
        blocked.getJsonArray("candidates").getJsonObject(0).getString("addresseeNumber"));
    for (String listed : twice)
      assertEquals("VIEW_MOVEMENT", counter.actsOn(listed).getFirst(), "the check is in the log");
    JsonObjectBuilder chosen =
        newcomer("目賀多", "太郎", "世帯主", "1980-01-07", "MALE").add("reentryOf", twice.get(0));
    assertEquals(List.of(), counter.assess(again(chosen)).getJsonArray("candidates"));
  }

  @Test
  @Spec("4.1.1.2-c")
  void whatTheRemovedRecordSaysIsTakenInAndCorrected() throws Exception {
    JsonObjectBuilder family =
        newcomer("目賀太", "太郎", "世帯主", "1980-01-07", "MALE")
            .add("kana", Json.createObjectBuilder().add("family", "メガタ").add("given", "タロウ"));
    String person = counter.done(moveIn("9番75号", family)).getFirst();
    counter.done(moveOut(today.minusDays(1), person));
    JsonObject left = counter.resident(person);
    JsonObject domicile = left.getJsonObject("domicile");
    JsonObjectBuilder back =
        Json.createObjectBuilder()
            .add("reentryOf", person)
            .add("relationship", "世帯主")
            .add("domicile", Json.createObjectBuilder(domicile).add("head", "目賀太　一郎"));
    back.add("name", parts(left.getString("name")));
    JsonObject kana = left.getJsonObject("kana");
    back.add("kana", parts(kana.getString("text")).add("state", kana.getString("state")));
    for (String kept : List.of("birth", "sex")) back.add(kept, left.get(kept));
    assertEquals(List.of(person), counter.done(again(back)));
    JsonObject now = counter.resident(person);
    for (String kept : List.of("name", "kana", "birth", "sex", "residentRecordCode"))
      assertEquals(left.get(kept), now.get(kept), kept);
    assertEquals(domicile.get("place"), now.getJsonObject("domicile").get("place"));
    assertEquals("目賀太　一郎", now.getJsonObject("domicile").getString("head"));
    assertTrue(counter.actsOn(person).contains("VIEW"));
  }

  @Test
  @Spec({"4.0.1-a", "4.0.1-b"})
  void moversAreThoseOfTheRegisterFoundByPersonOrByHousehold() throws Exception {
    List<String> couple = counter.couple("目賀山", "9番73号");
    String household = counter.resident(couple.getFirst()).getString("householdNumber");
    assertEquals(Set.copyOf(couple), Set.copyOf(counter.found("householdNumber=" + household)));
    List<String> found = counter.found("name=目賀山花子");
    assertEquals(List.of(couple.get(1)), found);
    counter.done(moveOut(today.minusDays(1), found.getFirst()));
    assertEquals("MOVED_OUT", counter.resident(couple.get(1)).getString("status"));
    assertEquals("RESIDENT", counter.resident(couple.get(0)).getString("status"));
  }

  @Test
  @Spec({"4.1.3.1.1-a", "4.1.3.1.3-a", "1.1.5-b", "1.1.5-l", "1.1.1-ag", "1.1.1-ah", "1.1.17-a"})
  void whoeverMovedBeforeThePlannedDayIsRemovedFromTheDayThatTheOtherCityTells() throws Exception {
    List<String> couple = counter.couple("雨夜", "9番74号", today.minusDays(9));
    LocalDate planned = today.plusDays(10);
    LocalDate moved = today.minusDays(3);
    assertEquals(List.of("E4131A"), counter.refused(notice(moved, couple.get(0))));
    counter.done(moveOut(planned, couple.get(0)).add("notifiedOn", today.minusDays(5).toString()));
    assertEquals(
        List.of("E4131B", "E4131D"),
        counter.refused(
            notice(moved, couple.get(0))
                .add("basis", "NOTIFICATION")
                .add("noticeReceivedOn", JsonValue.NULL)));
    assertEquals("RESIDENT", counter.resident(couple.get(0)).getString("status"));
    counter.done(notice(moved, couple.get(0)));
    JsonObject gone = counter.resident(couple.get(0));
    assertEquals("MOVED_OUT", gone.getString("status"));
    JsonObject removal = gone.getJsonObject("removal");
    assertEquals("MOVE_OUT", removal.getString("reason"));
    assertEquals(planned.toString(), removal.getString("on"));
    assertEquals(today.minusDays(5).toString(), removal.getString("notifiedOn"));
    assertEquals("奈良県奈良市三条町9番9号", removal.getJsonObject("plannedDestination").getString("text"));
    assertEquals(moved.toString(), removal.getString("confirmedOn"));
    assertEquals(today.toString(), removal.getString("noticeReceivedOn"));
    JsonObject confirmed = removal.getJsonObject("confirmedDestination");
    assertEquals("奈良県生駒市東新町8番38号", confirmed.getString("text"));
    assertEquals("292095", confirmed.getString("municipalityCode"));
    assertEquals("6300288", confirmed.getString("postalCode"));
    assertEquals("世帯主", counter.resident(couple.get(1)).getString("relationship"));
    assertEquals("CORRECTION_EX_OFFICIO", reason(couple.get(0)));
    assertEquals(List.of("A4131E"), counter.refused(notice(moved, couple.get(0))));
    String notice =
        counter.history(couple.get(0)).getFirst().getJsonObject("movement").getString("movementId");
    counter.cancel(notice, couple.get(0));
    assertEquals("RESIDENT", counter.resident(couple.get(0)).getString("status"));
    assertEquals("妻", counter.resident(couple.get(1)).getString("relationship"));
  }

  private JsonObjectBuilder notice(LocalDate moved, String person) {
    return Json.createObjectBuilder()
        .add("kind", "MOVE_IN_NOTICE")
        .add("basis", "EX_OFFICIO")
        .add("effectiveOn", moved.toString())
        .add("noticeReceivedOn", today.toString())
        .add("subjects", Json.createArrayBuilder().add(person))
        .add(
            "destination",
            Json.createObjectBuilder()
                .add("text", "奈良県生駒市東新町8番38号")
                .add("municipalityCode", "292095")
                .add("postalCode", "6300288"));
  }

  private static JsonObjectBuilder parts(String name) {
    String[] parts = name.split("　");
    return Json.createObjectBuilder().add("family", parts[0]).add("given", parts[1]);
  }

  private JsonObjectBuilder again(JsonObjectBuilder newcomer) {
    return moveIn("9番72号", newcomer).add("effectiveOn", today.toString());
  }

  private JsonObjectBuilder moveWithin(Map<String, String> relationships, String lot) {
    JsonObjectBuilder after = Json.createObjectBuilder();
    relationships.forEach(after::add);
    return notified("MOVE_WITHIN", today)
        .add("subjects", Json.createArrayBuilder(List.copyOf(relationships.keySet())))
        .add("relationships", after)
        .add("address", Counter.address(lot));
  }

  private String reason(String person) throws Exception {
    return counter.history(person).getFirst().getString("reason");
  }

  private List<String> members(String household) throws Exception {
    JsonArray members = counter.household(household).getJsonArray("members");
    return members.getValuesAs(JsonObject.class).stream()
        .map(member -> member.getString("addresseeNumber"))
        .toList();
  }
}
