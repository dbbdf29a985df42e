package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static jp.juki.product.Counter.notified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import jp.juki.domain.calendar.Wareki;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Notices about movements in the running product (通知書). */
class NoticeIT {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec("4.1.0.3-a")
  void whoeverNotifiedIsToldAndNothingOfWhereSomebodyWent() throws Exception {
    List<String> couple = counter.couple("御手洗", "9番91号");
    String out = counter.enter(moveOut(today.minusDays(1), couple.get(0)));
    assertEquals(404, print(out, "ACCEPTANCE").statusCode(), "not in the register yet");
    counter.finalise(out);
    String text = text(out, body("ACCEPTANCE").add("notifier", "代理　人子"));
    for (String told : List.of("住民異動届受理通知", "代理人子様", "国内転出", "御手洗太郎", "9番91号", "受理しました"))
      assertTrue(text.contains(told), told + " in " + text);
    assertFalse(text.contains("三条町"), text);
    assertTrue(counter.actsOn(couple.get(0)).contains("NOTICE_PRINTED"));
  }

  @Test
  @Spec("4.0.4-b")
  void whoeverBecameHeadExOfficioIsTold() throws Exception {
    List<String> couple = counter.couple("阿万", "9番92号");
    String out = counter.enter(moveOut(today.minusDays(1), couple.get(0)));
    counter.finalise(out);
    String text = text(out, body("HEAD_EX_OFFICIO"));
    assertTrue(text.contains("世帯主変更通知書") && text.contains("阿万花子様"), text);
    assertTrue(text.contains("変更前の世帯主阿万太郎"), text);
    assertFalse(text.contains("三条町"), text);
  }

  @Test
  @Spec({"4.0.4-e", "4.0.5-a", "4.0.5-b", "4.0.5-c"})
  void thoseWhomTheirHeadLeftAreAskedForOneOrToldWhomTheCityNamed() throws Exception {
    List<String> family =
        counter.done(
            moveIn(
                "9番97号",
                newcomer("八月一日", "太郎", "世帯主", "1970-01-07", "MALE"),
                newcomer("八月一日", "花子", "妻", "1972-12-30", "FEMALE"),
                newcomer("八月一日", "一郎", "子", "1999-05-05", "MALE")));
    String out = counter.enter(moveOut(today.minusDays(1), family.get(0)));
    counter.finalise(out);
    String asked = text(out, body("HEAD_REQUEST"));
    for (String told : List.of("世帯主変更依頼通知書", "八月一日花子様", "異動前の世帯主八月一日太郎", "八月一日花子、八月一日一郎"))
      assertTrue(asked.contains(told), told + " in " + asked);
    assertFalse(asked.contains("三条町"), asked);
    assertTrue(counter.actsOn(family.get(2)).contains("NOTICE_PRINTED"));
    String change =
        counter.enter(
            notified("HEAD_CHANGE", today)
                .add("basis", "EX_OFFICIO")
                .add("notifiedOn", JsonValue.NULL)
                .add(
                    "householdNumber", counter.resident(family.get(1)).getString("householdNumber"))
                .add(
                    "relationships",
                    Json.createObjectBuilder().add(family.get(1), "母").add(family.get(2), "世帯主")));
    counter.finalise(change);
    String told = text(change, body("HEAD_EX_OFFICIO"));
    assertTrue(told.contains("世帯主変更通知書") && told.contains("八月一日花子様"), told);
    assertTrue(told.contains("変更後の世帯主八月一日一郎"), told);
    assertEquals(422, print(out, "HEAD_REQUEST").statusCode(), "there is a head again");
  }

  @Test
  @Spec("4.2.0.1-c")
  void whoseRecordWasChangedForLackOfANotificationIsTold() throws Exception {
    List<String> couple = counter.couple("五百旗頭", "9番93号");
    String out =
        counter.enter(
            moveOut(today.minusDays(1), couple.get(1))
                .add("basis", "EX_OFFICIO")
                .add("notifiedOn", JsonValue.NULL));
    counter.finalise(out);
    String text = text(out, body("ENTRY_EX_OFFICIO"));
    assertTrue(text.contains("職権記載等通知書") && text.contains("職権による消除"), text);
    HttpResponse<String> refused = print(out, "HEAD_EX_OFFICIO");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("E4103A"), refused.body());
    counter.cancel(out, couple.get(1));
    assertEquals(422, print(out, "ENTRY_EX_OFFICIO").statusCode(), "it was taken back");
  }

  @Test
  @Spec({"4.0.5-a", "4.0.5-c"})
  void householdsWithoutAHeadAreListedUntilOneIsNamed() throws Exception {
    List<String> family =
        counter.done(
            moveIn(
                "9番141号",
                newcomer("栗花落", "太郎", "世帯主", "1970-01-07", "MALE"),
                newcomer("栗花落", "花子", "妻", "1972-12-30", "FEMALE"),
                newcomer("栗花落", "一郎", "子", "1999-05-05", "MALE")));
    String out = counter.enter(moveOut(today.minusDays(1), family.get(0)));
    assertEquals(List.of(), headless(family), "nothing of what is provisional");
    counter.finalise(out);
    JsonObject household = headless(family).getFirst();
    assertEquals(out, household.getString("movementId"));
    assertEquals("栗花落　花子", household.getString("name"), "the highest in the order");
    assertEquals(today.minusDays(1).toString(), household.getString("since"));
    assertEquals(2, household.getJsonArray("members").size());
    assertTrue(counter.actsOn(family.get(2)).contains("HEADLESS_LISTED"));
    String list = KioskCenter.text(counter.pdf("POST", "/headless-households/prints", "{}"));
    assertTrue(list.contains("世帯主のいない世帯の一覧") && list.contains("栗花落花子"), list);
    assertTrue(counter.actsOn(family.get(2)).contains("HEADLESS_PRINTED"));
    assertEquals(
        400, counter.ask("GET", "/headless-households?after=x", null, "clerk").statusCode());
    assertEquals(403, counter.ask("GET", "/headless-households", null, "auditor").statusCode());
    counter.done(
        notified("HEAD_CHANGE", today)
            .add("basis", "EX_OFFICIO")
            .add("notifiedOn", JsonValue.NULL)
            .add("householdNumber", household.getString("householdNumber"))
            .add(
                "relationships",
                Json.createObjectBuilder().add(family.get(1), "世帯主").add(family.get(2), "子")));
    assertEquals(List.of(), headless(family));
  }

  /** The listed households of these persons. */
  private List<JsonObject> headless(List<String> persons) throws Exception {
    return counter
        .get("/headless-households")
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> persons.stream().anyMatch(item.get("members").toString()::contains))
        .toList();
  }

  @Test
  @Spec({"4.1.3.1.4-a", "4.1.3.1.4-b"})
  void whoeverIsNotHeardOfIsListedAndAskedAboutUntilTheNoticeComes() throws Exception {
    LocalDate left = today.minusDays(2);
    List<String> couple = counter.couple("小鳥遊", "9番95号", today.minusDays(9));
    String out = counter.enter(moveOut(left, couple.toArray(String[]::new)));
    counter.finalise(out);
    assertEquals(List.of(), awaited(left.minusDays(1)).stream().filter(couple::contains).toList());
    assertEquals(couple, awaited(left).stream().filter(couple::contains).toList());
    assertTrue(counter.actsOn(couple.get(1)).contains("AWAITED_NOTICES_LISTED"));
    String letter = text(out, body("INQUIRY"));
    for (String told : List.of("転入通知未着照会書", "奈良県奈良市長様", "小鳥遊太郎、小鳥遊花子", "三条町9番9号", "当市の住民票を消除"))
      assertTrue(letter.contains(told), told + " in " + letter);
    String list =
        KioskCenter.text(counter.pdf("POST", "/awaited-notices/prints?" + span(left), "{}"));
    assertTrue(list.contains("転入通知未着者一覧") && list.contains("小鳥遊花子"), list);
    assertTrue(counter.actsOn(couple.get(0)).contains("AWAITED_NOTICES_PRINTED"));
    counter.done(
        Json.createObjectBuilder()
            .add("kind", "MOVE_IN_NOTICE")
            .add("basis", "EX_OFFICIO")
            .add("effectiveOn", left.toString())
            .add("noticeReceivedOn", today.toString())
            .add("destination", Json.createObjectBuilder().add("text", "奈良県奈良市三条町9番9号"))
            .add("subjects", Json.createArrayBuilder(couple)));
    assertEquals(List.of(), awaited(left).stream().filter(couple::contains).toList());
    assertEquals(422, print(out, "INQUIRY").statusCode());
  }

  @Test
  @Spec("11.1-d")
  void aListOfNoDaysOrFromNowhereIsRefused() throws Exception {
    for (String wrong : List.of("from=yesterday", "to=2026-13-01", "after=x"))
      assertEquals(400, list(wrong, "clerk").statusCode(), wrong);
    HttpResponse<String> backwards = list("from=2026-05-01&to=2026-04-01", "clerk");
    assertEquals(422, backwards.statusCode());
    assertTrue(backwards.body().contains("E1101N"), backwards.body());
    assertEquals(403, list("", "auditor").statusCode());
  }

  private List<String> awaited(LocalDate on) throws Exception {
    return counter.get("/awaited-notices?" + span(on)).getJsonArray("items").stream()
        .map(row -> row.asJsonObject().getString("addresseeNumber"))
        .toList();
  }

  private static String span(LocalDate on) {
    return "from=" + on + "&to=" + on;
  }

  private HttpResponse<String> list(String query, String account) throws Exception {
    return counter.ask("GET", "/awaited-notices?" + query, "", account);
  }

  @Test
  @Spec("4.1.0.3-e")
  void aNoticeIsPrintedLongAfterTheMovement() throws Exception {
    for (JsonObject hit : counter.search("name=佐藤")) {
      List<JsonObject> history = counter.history(hit.getString("addresseeNumber"));
      JsonObject movement = history.getLast().getJsonObject("movement");
      if (!history.getLast().getString("reason").equals("MOVE_IN")) continue;
      assertTrue(LocalDate.parse(movement.getString("processedOn")).isBefore(today));
      String text = text(movement.getString("movementId"), body("ACCEPTANCE"));
      LocalDate notified = LocalDate.parse(movement.getString("notifiedOn"));
      assertTrue(text.contains(Wareki.format(today)), "sent today: " + text);
      assertTrue(text.contains("届出日" + Wareki.format(notified)), text);
      return;
    }
    throw new AssertionError("nobody of the city moved in");
  }

  @Test
  @Spec("11.1-d")
  void aNoticeOfNoKindOrOfNoMovementIsRefused() throws Exception {
    assertEquals(404, print("999999999999", "ACCEPTANCE").statusCode());
    assertEquals(400, print("1", "LETTER").statusCode());
    assertEquals(400, print("x", "ACCEPTANCE").statusCode());
    HttpResponse<String> missing = counter.ask("POST", "/movements/1/notices", "{}", "clerk");
    assertEquals(400, missing.statusCode());
    assertTrue(missing.body().contains("E1101C"), missing.body());
    assertEquals(
        403,
        counter
            .ask("POST", "/movements/1/notices", body("ACCEPTANCE").build().toString(), "auditor")
            .statusCode());
  }

  private String text(String movement, JsonObjectBuilder body) throws Exception {
    String path = "/movements/" + movement + "/notices";
    return KioskCenter.text(counter.pdf("POST", path, body.build().toString()));
  }

  private HttpResponse<String> print(String movement, String kind) throws Exception {
    return counter.ask(
        "POST", "/movements/" + movement + "/notices", body(kind).build().toString(), "clerk");
  }

  private static JsonObjectBuilder body(String kind) {
    return Json.createObjectBuilder().add("kind", kind);
  }
}
