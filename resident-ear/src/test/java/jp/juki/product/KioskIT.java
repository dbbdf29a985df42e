package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.juki.product.KioskCenter.Card;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kiosks (コンビニ交付) from the card to the printed sheet, as the center sees them. */
class KioskIT {
  private static KioskCenter center;

  private final Counter counter = new Counter();

  @BeforeAll
  static void start() {
    center = new KioskCenter(Product.running());
  }

  @Test
  @Spec({"7.2.5-a", "5.1-f"})
  void holderPrintsOwnRecordFromCardToCompletion() throws Exception {
    Card card = center.cardOfHouseholdOf(2);
    var visit = center.visit(card);
    JsonObject options = visit.options();
    JsonObject self = visit.self(options);
    assertEquals(card.name(), self.getString("displayName"));
    HttpResponse<String> applied = visit.apply(options, List.of(self.getString("memberRef")), 1);
    assertEquals(201, applied.statusCode(), applied.body());
    JsonObject application = KioskCenter.json(applied);
    assertEquals("SEALED", application.getString("state"));
    JsonObject document = application.getJsonArray("documents").getJsonObject(0);
    var pdf = visit.document(application, document);
    assertEquals(200, pdf.statusCode());
    assertEquals(document.getString("sha256"), KioskCenter.sha256(pdf.body()));
    assertEquals(
        "sha-256=:" + KioskCenter.base64Sha256(pdf.body()) + ":",
        pdf.headers().firstValue("Repr-Digest").orElseThrow());
    assertTrue(pdf.headers().firstValue("X-Binding").orElseThrow().matches("[0-9a-f]{64}"));
    String text = KioskCenter.text(pdf.body());
    assertTrue(text.contains(KioskCenter.plain(card.name())), "the holder is not on the sheet");
    for (String other : card.others())
      assertFalse(text.contains(KioskCenter.plain(other)), "somebody else is on the sheet");

    String id = application.getString("applicationId");
    assertEquals(409, visit.event(id, 1, "PAID", Map.of()).statusCode());
    Map<String, String> wrong =
        Map.of("documentId", document.getString("documentId"), "receivedSha256", "0".repeat(64));
    assertEquals("KG-9002", KioskCenter.code(visit.event(id, 1, "RECEIVED_OK", wrong)));
    assertEquals("KG-4092", KioskCenter.code(visit.event(id, 1, "PAID", Map.of())));
    Map<String, String> right =
        Map.of(
            "documentId",
            document.getString("documentId"),
            "receivedSha256",
            document.getString("sha256"));
    assertEquals("RECEIVED_OK", state(visit.event(id, 1, "RECEIVED_OK", right)));
    assertEquals("RECEIVED_OK", state(visit.event(id, 1, "RECEIVED_OK", right)));
    assertEquals("KG-4091", KioskCenter.code(visit.event(id, 1, "PAID", Map.of())));
    assertEquals("PAID", state(visit.event(id, 2, "PAID", Map.of())));
    assertEquals("KG-4092", KioskCenter.code(visit.cancel(id)));
    assertEquals("PRINTING", state(visit.event(id, 3, "PRINTING", Map.of())));
    assertEquals("COMPLETED", state(visit.event(id, 4, "COMPLETED", Map.of())));
    assertEquals(410, visit.document(application, document).statusCode());

    JsonObject progress = KioskCenter.json(visit.get("/applications/" + id));
    List<String> states =
        progress.getJsonArray("history").getValuesAs(JsonObject.class).stream()
            .map(event -> event.getString("state"))
            .toList();
    assertEquals(
        List.of(
            "APPLIED",
            "CHECKED",
            "RENDERED",
            "VERIFIED",
            "SEALED",
            "DELIVERED",
            "RECEIVED_OK",
            "PAID",
            "PRINTING",
            "COMPLETED"),
        states);
    assertTrue(center.auditedKioskActs(card).containsAll(KioskCenter.ACTS));
  }

  @Test
  @Spec("7.2.5-a")
  void everyCauseInTheRegisterLooksTheSameFromOutside() throws Exception {
    Card gone = center.cardOfHouseholdOf(1);
    counter.done(Counter.moveOut(Counter.today().minusDays(1), gone.addresseeNumber()));
    Card leaving = center.cardOfHouseholdOf(1);
    center.finalise(center.enter(leaving, "MOVE_OUT"));
    Card dead = center.cardOfHouseholdOf(1);
    center.finalise(center.enter(dead, "DEATH"));
    List<HttpResponse<String>> answers = new ArrayList<>();
    for (Card card : List.of(gone, leaving, dead)) answers.add(center.visit(card).get("/options"));
    for (HttpResponse<String> answer : answers) {
      assertEquals("KG-2100", KioskCenter.code(answer));
      assertEquals(answers.getFirst().statusCode(), answer.statusCode());
      assertEquals(answers.getFirst().body(), answer.body());
      assertEquals(shape(answers.getFirst()), shape(answer));
    }
  }

  @Test
  @Absence
  @Spec({"4.0.8-b", "4.0.8-i", "4.0.8-j"})
  void aProvisionalMoveWithinDoesNotReachTheSheet() throws Exception {
    Card card = center.cardOfHouseholdOf(1);
    String number = card.addresseeNumber();
    String before = counter.resident(number).getJsonObject("address").getString("text");
    counter.enter(
        Counter.notified("MOVE_WITHIN", Counter.today())
            .add("subjects", Json.createArrayBuilder().add(number))
            .add("relationships", Json.createObjectBuilder().add(number, "世帯主"))
            .add("address", Counter.address("9番71号").add("building", "左衛門三郎荘")));
    String sheet = printed(center.visit(card));
    assertTrue(sheet.contains(KioskCenter.plain(before)), "the address of the register is gone");
    assertFalse(sheet.contains("左衛門三郎荘"), "a provisional address is on the sheet");
  }

  @Test
  @Absence
  @Spec({"4.0.8-b", "4.0.8-d", "4.0.8-j", "4.0.8-k"})
  void aDeathOrMoveOutIsNoCauseBeforeItIsFinalised() throws Exception {
    for (String kind : List.of("DEATH", "MOVE_OUT")) {
      Card card = center.cardOfHouseholdOf(1);
      var visit = center.visit(card);
      JsonObject options = visit.options();
      String movement = center.enter(card, kind);
      String sheet = printed(visit, options);
      assertTrue(sheet.contains(KioskCenter.plain(card.name())), kind);
      assertFalse(sheet.contains("死亡") || sheet.contains("転出"), kind);
      assertTrue(printed(center.visit(card)).contains(KioskCenter.plain(card.name())), kind);
      center.finalise(movement);
      assertEquals("KG-2100", KioskCenter.code(center.visit(card).get("/options")), kind);
    }
  }

  private static String printed(KioskCenter.Visit visit) throws Exception {
    return printed(visit, visit.options());
  }

  private static String printed(KioskCenter.Visit visit, JsonObject options) throws Exception {
    String self = visit.self(options).getString("memberRef");
    HttpResponse<String> applied = visit.apply(options, List.of(self), 1);
    assertEquals(201, applied.statusCode(), applied.body());
    JsonObject application = KioskCenter.json(applied);
    JsonObject document = application.getJsonArray("documents").getJsonObject(0);
    return KioskCenter.text(visit.document(application, document).body());
  }

  @Test
  void whatChangesAfterTheChoicesWereShownIsNotPrinted() throws Exception {
    Card card = center.cardOfHouseholdOf(1);
    var visit = center.visit(card);
    JsonObject options = visit.options();
    center.finalise(center.enter(card, "MOVE_OUT"));
    String self = visit.self(options).getString("memberRef");
    assertEquals("KG-2100", KioskCenter.code(visit.apply(options, List.of(self), 1)));
  }

  @Test
  @Spec("7.2.5-a")
  void sameKeyGetsTheFirstAnswerAndAnotherBodyAConflict() throws Exception {
    var visit = center.visit(center.cardOfHouseholdOf(1));
    JsonObject options = visit.options();
    String self = visit.self(options).getString("memberRef");
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = visit.apply(options, List.of(self), 1, key);
    HttpResponse<String> again = visit.apply(options, List.of(self), 1, key);
    assertEquals(201, first.statusCode(), first.body());
    assertEquals(first.statusCode(), again.statusCode());
    assertEquals(KioskCenter.json(first), KioskCenter.json(again));
    assertEquals("KG-4091", KioskCenter.code(visit.apply(options, List.of(self), 2, key)));
    String id = KioskCenter.json(first).getString("applicationId");
    assertEquals("CANCELLED", state(visit.cancel(id)));
    JsonObject document = KioskCenter.json(first).getJsonArray("documents").getJsonObject(0);
    assertEquals(410, visit.document(KioskCenter.json(first), document).statusCode());
  }

  @Test
  void ofTwoEventsAtOnceOneMovesTheApplication() throws Exception {
    var visit = center.visit(center.cardOfHouseholdOf(1));
    JsonObject options = visit.options();
    String self = visit.self(options).getString("memberRef");
    JsonObject application = KioskCenter.json(visit.apply(options, List.of(self), 1));
    String id = application.getString("applicationId");
    visit.document(application, application.getJsonArray("documents").getJsonObject(0));
    Callable<HttpResponse<String>> fail = () -> visit.event(id, 1, "FAILED", Map.of());
    Callable<HttpResponse<String>> cancel = () -> visit.cancel(id);
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : threads.invokeAll(List.of(fail, cancel)))
        statuses.add(answer.get().statusCode());
      assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
    }
  }

  @Test
  void choicesOutsideTheOfferAreRefused() throws Exception {
    Card card = center.cardOfHouseholdOf(1);
    var visit = center.visit(card);
    JsonObject options = visit.options();
    String self = visit.self(options).getString("memberRef");
    var other = center.visit(card);
    String foreignRef = other.self(other.options()).getString("memberRef");
    assertNotEquals(self, foreignRef);
    assertEquals("KG-3001", KioskCenter.code(visit.apply(options, List.of(foreignRef), 1)));
    assertEquals("KG-3002", KioskCenter.code(visit.apply(options, List.of(self), 11)));
    assertEquals("KG-3001", KioskCenter.code(visit.asking(options, self, "residentRecordCode")));
    assertEquals("KG-3003", KioskCenter.code(visit.paying(options, self, 1)));
    assertEquals("KG-5041", KioskCenter.code(visit.hurrying(options, self)));
    assertEquals("KG-4093", KioskCenter.code(visit.withSnapshot(options, self, "f".repeat(64))));
  }

  @Test
  void cardsThatDoNotOpenAKioskAreToldApartByCode() throws Exception {
    assertEquals("KG-1001", KioskCenter.code(center.open("NOSUCHSERIAL", "GOOD")));
    Card card = center.cardOfHouseholdOf(1);
    assertEquals("KG-1003", KioskCenter.code(center.open(card.serial(), "REVOKED")));
    assertEquals("KG-1001", KioskCenter.code(center.openWithPhone(card.serial())));
  }

  @Test
  void aCardReplacedInTheMiddleOfAVisitIsNotServedAnyMore() throws Exception {
    Card card = center.cardOfHouseholdOf(1);
    var visit = center.visit(card);
    JsonObject options = visit.options();
    List<String> self = List.of(visit.self(options).getString("memberRef"));
    JsonObject application = KioskCenter.json(visit.apply(options, self, 1));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    String serial = "NEXT" + card.addresseeNumber();
    assertEquals(200, center.register(card, serial, today).statusCode());
    assertEquals("KG-1003", KioskCenter.code(visit.apply(options, self, 1)));
    JsonObject document = application.getJsonArray("documents").getJsonObject(0);
    assertNotEquals(200, visit.document(application, document).statusCode());
  }

  @Test
  void aNewCardEndsTheOneBefore() throws Exception {
    Card card = center.cardOfHouseholdOf(1);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    String serial = "NEW" + card.addresseeNumber();
    assertEquals(200, center.register(card, serial, today.plusDays(1)).statusCode());
    assertEquals("KG-1003", KioskCenter.code(center.open(card.serial(), "GOOD")));
    assertEquals("KG-1002", KioskCenter.code(center.open(serial, "GOOD")));
    assertEquals(200, center.register(card, serial, today).statusCode());
    assertEquals(201, center.open(serial, "GOOD").statusCode());
    assertEquals(422, center.register(card, card.serial(), today).statusCode());
  }

  @Test
  void nobodyIsServedWithoutTheCentersToken() throws Exception {
    assertEquals(401, center.openAs("Bearer wrong").statusCode());
    assertEquals(401, center.openAs(Product.running().basic("clerk")).statusCode());
  }

  @Test
  void aMessageWithoutItsHeadersIsNotUnderstood() throws Exception {
    assertEquals(400, center.openWithout("Idempotency-Key").statusCode());
    assertEquals(400, center.openWithout("X-Message-Id").statusCode());
    assertEquals(400, center.openWithout("X-Transaction-Id").statusCode());
  }

  @Test
  void anotherTransactionDoesNotReachTheApplication() throws Exception {
    var visit = center.visit(center.cardOfHouseholdOf(1));
    JsonObject options = visit.options();
    String self = visit.self(options).getString("memberRef");
    JsonObject application = KioskCenter.json(visit.apply(options, List.of(self), 1));
    var stranger = center.visit(center.cardOfHouseholdOf(1));
    assertEquals(
        404, stranger.get("/applications/" + application.getString("applicationId")).statusCode());
  }

  private static String state(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return KioskCenter.json(answer).getString("state");
  }

  private static Map<String, Integer> shape(HttpResponse<String> answer) {
    Map<String, Integer> lengths = new TreeMap<>();
    for (String name : new TreeSet<>(answer.headers().map().keySet()))
      lengths.put(name, answer.headers().firstValue(name).orElseThrow().length());
    return lengths;
  }
}
