package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** A family's way through the running product (転入から取消しまで), over REST. */
class MovementIT {
  private final Product product = Product.running();

  @Test
  @Spec({"4.0.8-a", "4.0.8-b", "4.0.8-c", "4.0.8-i", "4.0.8-k", "4.6.0.1-a", "4.6.0.1-d"})
  void aFamilyMovesInAndOneMoveOutIsTakenBack() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    JsonObject entered = enter(moveIn(today, "鳳凰寺"));
    String id = entered.getString("movementId");
    assertEquals("PROVISIONAL", entered.getString("state"));
    assertEquals(0, found("鳳凰寺").size());
    assertEquals(
        403, ask("POST", "/movements/" + id + "/finalization", null, "clerk").statusCode());
    JsonArray records = finalise(id);
    assertEquals(4, records.size());
    assertEquals(4, found("鳳凰寺").size());
    assertEquals(409, ask("DELETE", "/movements/" + id, null, "clerk").statusCode());

    String head = records.getJsonObject(0).getString("addresseeNumber");
    String child = records.getJsonObject(3).getString("addresseeNumber");
    String household = resident(head).getString("householdNumber");
    String out =
        enter(
                "{\"kind\":\"MOVE_OUT\",\"effectiveOn\":\"%s\",\"notifiedOn\":\"%s\",\"subjects\":[\"%s\"],\"destination\":{\"text\":\"奈良県奈良市二条大路南一丁目1番1号\"}"
                    .formatted(today.minusDays(1), today, child))
            .getString("movementId");
    assertTrue(resident(child).get("marks").toString().contains("PROVISIONAL"));
    finalise(out);
    assertEquals(3, members(household));

    String back =
        json(
                ask(
                    "POST",
                    "/movements/" + out + "/cancellation",
                    "{\"basis\":\"EX_OFFICIO\",\"subjects\":[\"" + child + "\"]}",
                    "supervisor"),
                201)
            .getString("movementId");
    JsonObject waiting = json(ask("GET", "/movements/" + back, null, "clerk"), 200);
    finalise(back);
    JsonObject done = json(ask("GET", "/movements/" + back, null, "clerk"), 200);
    assertEquals("CANCELLATION", done.getString("kind"));
    assertEquals("CANCELLATION_PLUS", done.getString("reason"));
    for (String kept : List.of("kind", "enteredAt", "acknowledged"))
      assertEquals(waiting.get(kept), done.get(kept), kept);
    assertEquals(4, members(household));
    assertEquals(
        3,
        json(ask("GET", "/residents/" + child + "/history", null, "clerk"), 200)
            .getJsonArray("items")
            .size());
  }

  @Test
  @Spec({"4.1.1.1-a", "5.1-a", "7.2.5-a", "10.2-a", "10.2-c"})
  void aFamilyMovesInAndPrintsItsRecordAtAKiosk() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    String movement = enter(moveIn(today, "麒麟寺")).getString("movementId");
    JsonArray records = finalise(movement);
    String head = records.getJsonObject(0).getString("addresseeNumber");
    for (int time = 1; time <= 2; time++)
      assertEquals(1, issued(records).getJsonArray("documents").size());

    String serial = "MI" + head;
    JsonObject card = register(head, serial, today);
    assertEquals(serial, card.getString("serial"));
    assertEquals(serial, resident(head).getString("authenticationCertificateSerial"));
    String name = resident(head).getString("name");
    printAtAKiosk(new KioskCenter.Card(serial, head, name, List.of()));

    assertEquals(
        Set.of(
            "MOVEMENT_FINAL",
            "CERTIFICATE_ISSUED",
            "CARD_REGISTERED",
            "VIEW",
            "KIOSK_SESSION",
            "KIOSK_OPTIONS",
            "KIOSK_APPLICATION",
            "KIOSK_DOCUMENT",
            "KIOSK_EVENT"),
        acts("subject=" + head));
    assertTrue(
        audited("operator=clerk&action=MOVEMENT_PROVISIONAL").contains("movement/" + movement));
  }

  private JsonObject issued(JsonArray records) throws Exception {
    String subjects =
        records.getValuesAs(JsonObject.class).stream()
            .map(record -> "\"" + record.getString("addresseeNumber") + "\"")
            .collect(Collectors.joining(","));
    String body =
        "{\"type\":\"RESIDENT_RECORD_HOUSEHOLD\",\"subjects\":[%s],\"show\":{\"headAndRelationship\":true},\"copies\":1,\"applicant\":{\"kind\":\"SELF\"}}"
            .formatted(subjects);
    return json(ask("POST", "/certificates", body, "clerk"), 201);
  }

  private JsonObject register(String holder, String serial, LocalDate from) throws Exception {
    String body =
        "{\"serial\":\"%s\",\"validFrom\":\"%s\",\"validTo\":\"%s\"}"
            .formatted(serial, from, from.plusYears(5));
    return json(ask("PUT", "/residents/" + holder + "/card-certificate", body, "clerk"), 200);
  }

  private void printAtAKiosk(KioskCenter.Card card) throws Exception {
    var visit = new KioskCenter(product).visit(card);
    JsonObject options = visit.options();
    List<String> family =
        options.getJsonArray("members").getValuesAs(JsonObject.class).stream()
            .map(member -> member.getString("memberRef"))
            .toList();
    assertEquals(4, family.size());
    JsonObject application = json(visit.apply(options, family, 1), 201);
    JsonObject document = application.getJsonArray("documents").getJsonObject(0);
    var pdf = visit.document(application, document);
    assertTrue(KioskCenter.text(pdf.body()).contains(KioskCenter.plain(card.name())));
    Map<String, String> received =
        Map.of(
            "documentId",
            document.getString("documentId"),
            "receivedSha256",
            KioskCenter.sha256(pdf.body()));
    String id = application.getString("applicationId");
    int seq = 1;
    for (String step : List.of("RECEIVED_OK", "PAID", "PRINTING", "COMPLETED")) {
      JsonObject state = json(visit.event(id, seq, step, seq == 1 ? received : Map.of()), 200);
      assertEquals(step, state.getString("state"));
      seq++;
    }
  }

  private Set<String> acts(String question) throws Exception {
    return json(audit(question), 200).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(event -> event.getString("action"))
        .collect(Collectors.toSet());
  }

  private String audited(String question) throws Exception {
    return audit(question).body();
  }

  private HttpResponse<String> audit(String question) throws Exception {
    return ask("GET", "/audit-events?limit=100&" + question, null, "auditor");
  }

  private static String moveIn(LocalDate today, String family) {
    String people =
        person(family, "太郎", "世帯主", "1985-01-07", "MALE")
            + ","
            + person(family, "花子", "妻", "1987-12-30", "FEMALE")
            + ","
            + person(family, "一郎", "子", "2012-05-05", "MALE")
            + ","
            + person(family, "次郎", "子", "2015-06-06", "MALE");
    return "{\"kind\":\"MOVE_IN\",\"effectiveOn\":\"%s\",\"notifiedOn\":\"%s\",\"newcomers\":[%s],\"address\":{\"townCode\":\"0005001\",\"lot\":\"9番99号\"},\"previousPlace\":{\"text\":\"奈良県奈良市二条大路南一丁目1番1号\"}"
        .formatted(today.minusDays(2), today, people);
  }

  private static String person(
      String family, String given, String relationship, String birth, String sex) {
    return "{\"name\":{\"family\":\"%s\",\"given\":\"%s\"},\"kana\":{\"family\":\"ホウオウジ\",\"given\":\"タロウ\"},\"birth\":\"%s\",\"sex\":\"%s\",\"relationship\":\"%s\",\"domicile\":{\"place\":\"大阪府東大阪市荒川一丁目1番\",\"head\":\"%s　太郎\"}}"
        .formatted(family, given, birth, sex, relationship, family);
  }

  /** Enters a movement whose body lacks its last brace, acknowledging its alerts if it has any. */
  private JsonObject enter(String open) throws Exception {
    HttpResponse<String> answer = ask("POST", "/movements", open + "}", "clerk");
    if (answer.statusCode() == 422) {
      String codes =
          json(answer, 422).getJsonArray("findings").stream()
              .map(finding -> finding.asJsonObject().get("code").toString())
              .collect(Collectors.joining(","));
      answer = ask("POST", "/movements", open + ",\"acknowledged\":[" + codes + "]}", "clerk");
    }
    return json(answer, 201);
  }

  private JsonArray finalise(String id) throws Exception {
    return json(ask("POST", "/movements/" + id + "/finalization", "{}", "reviewer"), 200)
        .getJsonArray("records");
  }

  private JsonArray found(String family) throws Exception {
    String name = URLEncoder.encode(family, StandardCharsets.UTF_8);
    return json(ask("GET", "/residents?name=" + name, null, "clerk"), 200).getJsonArray("items");
  }

  private JsonObject resident(String number) throws Exception {
    return json(ask("GET", "/residents/" + number, null, "clerk"), 200);
  }

  private int members(String household) throws Exception {
    return json(ask("GET", "/households/" + household, null, "clerk"), 200)
        .getJsonArray("members")
        .size();
  }

  private HttpResponse<String> ask(String method, String path, String body, String account)
      throws Exception {
    return product.ask(
        "/api/v1" + path,
        request ->
            request
                .method(
                    method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", product.basic(account))
                .header("X-Purpose", "NOTIFICATION;receipt=R-1")
                .header("Content-Type", "application/json"));
  }

  private static JsonObject json(HttpResponse<String> answer, int status) {
    assertEquals(status, answer.statusCode(), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
