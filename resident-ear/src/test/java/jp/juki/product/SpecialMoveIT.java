package jp.juki.product;

import static jp.juki.product.Counter.json;
import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.moveOut;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Move-outs and move-ins without a certificate on paper in the running product (特例転出・特例転入). */
class SpecialMoveIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String MESSAGES = "/received-move-outs";

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  @Test
  @Spec({"4.1.3.0.4-a", "4.1.3.0.4-b", "4.1.3.0.4-c", "7.1.1.1-a"})
  void dataOfASpecialMoveOutGoToCsAndACertificateIsIssuedOnlyWhenAskedFor() throws Exception {
    List<String> couple = counter.couple("特牛", "9番131号");
    String movement = counter.enter(special(today.plusDays(3), couple));
    assertEquals(Optional.empty(), sent("特牛"), "nothing is sent of what is provisional");
    counter.finalise(movement);
    JsonObject message = await("特牛");
    assertEquals("MOVE_OUT_DATA", message.getString("kind"));
    assertEquals("272272", message.getJsonObject("from").getString("municipalityCode"));
    assertEquals("特牛　太郎", message.getString("head"));
    assertEquals(2, message.getJsonArray("persons").size());
    for (String mover : couple) assertTrue(counter.actsOn(mover).contains("MESSAGE_SENT"));
    String receipt = counter.receive(message); // as the other municipality would
    assertEquals(
        message.getJsonArray("persons").size(),
        listed(receipt).orElseThrow().getJsonArray("persons").size());
    assertEquals(List.of(), counter.issued(couple.getFirst()), "no certificate by itself");

    JsonObject issue =
        counter.issue("MOVE_OUT_CERTIFICATE", 1, List.of(), couple.toArray(String[]::new));
    String text = counter.text(issue, 0);
    assertTrue(text.startsWith("転出証明書特例による転出処理済住所"), text);

    counter.cancel(movement, couple.toArray(String[]::new));
    JsonObject withdrawal = await("\"withdraws\":\"" + message.getString("messageId") + "\"");
    assertEquals("MOVE_OUT_DATA_WITHDRAWN", withdrawal.getString("kind"));
    assertEquals("RESIDENT", counter.resident(couple.getFirst()).getString("status"));
  }

  @Test
  @Spec("4.1.3.0.4-a")
  void anOrdinaryMoveOutIsNotMadeASpecialOne() throws Exception {
    String person = counter.couple("特牛", "9番132号").getFirst();
    String movement = counter.enter(moveOut(today.plusDays(3), person));
    String body = special(today.plusDays(3), List.of(person)).build().toString();
    long seen = counter.get("/movements/" + movement).getJsonNumber("lockVersion").longValue();
    HttpResponse<String> answer =
        counter.ask("PUT", "/movements/" + movement + "?lockVersion=" + seen, body, "clerk");
    assertEquals(409, answer.statusCode(), answer.body());
    assertEquals(
        List.of("E4130I"),
        counter.refused(
            special(today.plusDays(3), List.of(counter.couple("特牛", "9番133号").getFirst()))
                .add("basis", "EX_OFFICIO")
                .addNull("notifiedOn")));
    JsonObject foreigner = counter.foreigner(any -> true);
    assertTrue(
        counter
            .refused(special(today.plusDays(3), List.of(foreigner.getString("addresseeNumber"))))
            .contains("E4130J"));
  }

  @Test
  @Spec({"4.1.1.3-a", "7.1.1.1-n"})
  void aMoveInIsEnteredFromWhatAnotherMunicipalityTold() throws Exception {
    String id = id();
    String number = received(message(id, family()));
    assertEquals(number, received(message(id, family())), "the same message is received once");
    JsonObject told = listed(number).orElseThrow();
    assertEquals("特牛　次郎", told.getJsonArray("persons").getJsonObject(0).getString("name"));
    assertEquals("奈良県奈良市三条町9番9号", told.getJsonObject("from").getString("text"));

    JsonObjectBuilder entry = moveIn("9番134号", family()).add("received", number);
    List<String> couple = counter.done(entry);
    assertEquals("RESIDENT", counter.resident(couple.getFirst()).getString("status"));
    assertEquals(Optional.empty(), listed(number), "what was taken in waits no longer");
    HttpResponse<String> audit =
        counter.ask("GET", "/audit-events?limit=100&operator=cs-bridge", null, "auditor");
    assertTrue(json(audit, 200).toString().contains("received-move-out/" + number));
  }

  @Test
  @Spec({"4.1.1.3-a", "11.1-b"})
  void whatIsWrongWithAMessageIsToldItemByItemAndNothingIsKept() throws Exception {
    JsonObject wrong =
        message(id(), newcomer("特牛", "三郎", "同居の猫", "昭和99年1月1日", "MALE"))
            .add("destination", Json.createObjectBuilder().add("text", " "))
            .add("extra", 1)
            .build();
    HttpResponse<String> answer = counter.ask("POST", MESSAGES, wrong.toString(), "cs-bridge");
    assertEquals(400, answer.statusCode(), answer.body());
    for (String item :
        List.of("persons[0].relationship", "persons[0].birth", "destination.text", "E1101K"))
      assertTrue(answer.body().contains(item), item + " in " + answer.body());
    assertFalse(answer.body().contains("特牛"));
    String id = id();
    received(message(id, newcomer("特牛　", "四郎", "世帯主", "1981-02-03", "MALE")));
    JsonObject other = message(id, newcomer("特牛", "五郎", "世帯主", "1981-02-03", "MALE")).build();
    assertRefused(422, "E4113E", other, "cs-bridge");
    assertRefused(403, "E1003E", other, "clerk");
    JsonObject unheardOf =
        Json.createObjectBuilder()
            .add("kind", "MOVE_OUT_DATA_WITHDRAWN")
            .add("messageId", id())
            .add("withdraws", id())
            .build();
    assertRefused(404, "E1101E", unheardOf, "cs-bridge");
    HttpResponse<String> list = counter.ask("GET", MESSAGES, null, "auditor");
    assertEquals(403, list.statusCode(), list.body());
  }

  @Test
  @Spec("4.1.1.3-a")
  void dataThatWereTakenBackAreNotTakenIn() throws Exception {
    String id = id();
    String number = received(message(id, newcomer("特牛", "六郎", "世帯主", "1981-02-03", "MALE")));
    received(
        Json.createObjectBuilder()
            .add("kind", "MOVE_OUT_DATA_WITHDRAWN")
            .add("messageId", id())
            .add("withdraws", id));
    assertEquals(Optional.empty(), listed(number));
    assertEquals(
        List.of("E4113A"),
        counter.refused(
            moveIn("9番135号", newcomer("特牛", "六郎", "世帯主", "1981-02-03", "MALE"))
                .add("received", number)));
  }

  private JsonObjectBuilder special(LocalDate on, List<String> movers) {
    return moveOut(on, movers.toArray(String[]::new)).add("kind", "MOVE_OUT_SPECIAL");
  }

  private static JsonObjectBuilder[] family() {
    return new JsonObjectBuilder[] {
      newcomer("特牛", "次郎", "世帯主", "1981-02-03", "MALE"),
      newcomer("特牛", "桜子", "妻", "1983-04-05", "FEMALE")
    };
  }

  /** A message that Nara could have sent. */
  private JsonObjectBuilder message(String id, JsonObjectBuilder... movers) {
    JsonArrayBuilder persons = Json.createArrayBuilder();
    for (JsonObjectBuilder mover : movers) persons.add(mover);
    return Json.createObjectBuilder()
        .add("kind", "MOVE_OUT_DATA")
        .add("messageId", id)
        .add("from", Json.createObjectBuilder().add("text", "奈良県奈良市三条町9番9号"))
        .add("head", "特牛　次郎")
        .add("destination", Json.createObjectBuilder().add("text", "大阪府東大阪市"))
        .add("movesOutOn", today.minusDays(2).toString())
        .add("persons", persons);
  }

  private static String id() {
    return "292010-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private String received(JsonObjectBuilder message) throws Exception {
    return counter.receive(message.build());
  }

  private void assertRefused(int status, String code, JsonObject message, String account)
      throws Exception {
    HttpResponse<String> answer = counter.ask("POST", MESSAGES, message.toString(), account);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(code), answer.body());
  }

  private Optional<JsonObject> listed(String number) throws Exception {
    return counter.get(MESSAGES).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(item -> item.getString("received").equals(number))
        .findFirst();
  }

  /** The message to CS that holds a text, if it was sent. */
  private static Optional<JsonObject> sent(String text) throws IOException {
    Path folder = Product.running().data().resolve("cs/out");
    if (!Files.isDirectory(folder)) return Optional.empty();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        String message = Files.readString(file);
        if (message.contains(text))
          return Optional.of(Json.createReader(new StringReader(message)).readObject());
      }
    }
    return Optional.empty();
  }

  private static JsonObject await(String text) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Optional<JsonObject> found = sent(text);
    while (found.isEmpty()) {
      assertTrue(System.nanoTime() < deadline, "not sent");
      Thread.sleep(200);
      found = sent(text);
    }
    return found.get();
  }
}
