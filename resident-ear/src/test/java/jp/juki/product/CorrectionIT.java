package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Provisional movements that are corrected or withdrawn over REST (仮登録の訂正・取下げ). */
class CorrectionIT {
  private final Counter counter = new Counter();

  private static JsonObjectBuilder person(String family) {
    return newcomer(family, "太郎", "世帯主", "1980-01-07", "MALE");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private HttpResponse<String> correct(String movement, long seen, JsonObjectBuilder by)
      throws Exception {
    String path = "/movements/" + movement + "?lockVersion=" + seen;
    return counter.ask("PUT", path, by.build().toString(), "clerk");
  }

  private long version(String movement) throws Exception {
    return counter.get("/movements/" + movement).getJsonNumber("lockVersion").longValue();
  }

  private void refused(HttpResponse<String> answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        code, json(answer).getJsonArray("findings").getJsonObject(0).getString("code"), code);
  }

  @Test
  @Spec({"4.0.8-c", "4.0.9-b"})
  void beforeTheUpdateTheContentIsCorrectedByWhoeverSawTheLatest() throws Exception {
    String movement = counter.enter(moveIn("9番81号", person("訂正田")));
    long seen = version(movement);
    assertEquals(200, correct(movement, seen, moveIn("9番82号", person("訂正田"))).statusCode());
    refused(correct(movement, seen, moveIn("9番83号", person("訂正田"))), 409, "E1003G");
    String tomorrow = Counter.today().plusDays(1).toString();
    refused(
        correct(
            movement,
            version(movement),
            moveIn("9番83号", person("訂正田")).add("effectiveOn", tomorrow)),
        422,
        "E0403C");
    String somebody = counter.found("kana=サトウ").getFirst();
    refused(
        correct(movement, version(movement), Counter.moveOut(Counter.today(), somebody)),
        409,
        "E1101I");
    String number = counter.finalise(movement).getFirst();
    assertEquals("9番82号", counter.resident(number).getJsonObject("address").getString("lot"));
    assertEquals(1, counter.history(number).size(), "what was corrected is no history");
    refused(correct(movement, seen + 1, moveIn("9番84号", person("訂正田"))), 409, "E1101I");
  }

  @Test
  @Spec("11.1-d")
  void aCorrectionSaysWhichVersionItCorrects() throws Exception {
    String movement = counter.enter(moveIn("9番85号", person("訂正山")));
    String body = moveIn("9番86号", person("訂正山")).build().toString();
    HttpResponse<String> none = counter.ask("PUT", "/movements/" + movement, body, "clerk");
    assertEquals(400, none.statusCode(), none.body());
    assertEquals(
        "lockVersion", json(none).getJsonArray("findings").getJsonObject(0).getString("field"));
    counter.ask("DELETE", "/movements/" + movement + "?reason=DUPLICATE", null, "clerk");
  }

  @Test
  @Spec("4.0.8-c")
  void aWithdrawalTellsItsReasonToTheAudit() throws Exception {
    String movement = counter.enter(moveIn("9番87号", person("訂正川")));
    String path = "/movements/" + movement;
    assertEquals(400, counter.ask("DELETE", path + "?reason=WHIM", null, "clerk").statusCode());
    HttpResponse<String> gone = counter.ask("DELETE", path + "?reason=WRONG_ENTRY", null, "clerk");
    assertEquals("WITHDRAWN", json(gone).getString("state"), gone.body());
    String question = "/audit-events?action=MOVEMENT_WITHDRAWN";
    assertEquals(
        List.of("入力の誤り"),
        json(counter.ask("GET", question, null, "auditor"))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(event -> event.getString("record", "").equals("movement/" + movement))
            .map(event -> event.getString("detail"))
            .toList());
  }
}
