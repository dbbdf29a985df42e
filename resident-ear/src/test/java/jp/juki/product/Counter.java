package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** A counter (窓口) as a client of the running product: enters, finalises, asks and issues. */
public final class Counter {
  private final Product product = Product.running();
  private final HttpClient client = HttpClient.newHttpClient();

  /** Today in Japan. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }

  /** Somebody to enter, with a 本籍 in this city. */
  public static JsonObjectBuilder newcomer(
      String family, String given, String relationship, String birth, String sex) {
    return Json.createObjectBuilder()
        .add("name", Json.createObjectBuilder().add("family", family).add("given", given))
        .add("birth", birth)
        .add("sex", sex)
        .add("relationship", relationship)
        .add(
            "domicile",
            Json.createObjectBuilder()
                .add("place", "大阪府東大阪市荒川一丁目1番")
                .add("head", family + "　" + given));
  }

  /** A movement of this kind by a notification of today. */
  public static JsonObjectBuilder notified(String kind, LocalDate effectiveOn) {
    return Json.createObjectBuilder()
        .add("kind", kind)
        .add("effectiveOn", effectiveOn.toString())
        .add("notifiedOn", today().toString());
  }

  /** An address in 荒川一丁目. */
  public static JsonObjectBuilder address(String lot) {
    return Json.createObjectBuilder().add("townCode", "0005001").add("lot", lot);
  }

  /** A move-in from Nara the day before yesterday. */
  public static JsonObjectBuilder moveIn(String lot, JsonObjectBuilder... newcomers) {
    var people = Json.createArrayBuilder();
    for (JsonObjectBuilder newcomer : newcomers) people.add(newcomer);
    return notified("MOVE_IN", today().minusDays(2))
        .add("newcomers", people)
        .add("address", address(lot))
        .add(
            "previousPlace",
            Json.createObjectBuilder()
                .add("municipalityCode", "292010")
                .add("postalCode", "6308012")
                .add("text", "奈良県奈良市二条大路南一丁目1番1号"));
  }

  /** A couple that moved in the day before yesterday; husband and wife. */
  public List<String> couple(String family, String lot) throws Exception {
    return couple(family, lot, today().minusDays(2));
  }

  /** A couple that moved in on a day; husband and wife. */
  public List<String> couple(String family, String lot, LocalDate since) throws Exception {
    return done(
        moveIn(
                lot,
                newcomer(family, "太郎", "世帯主", "1980-01-07", "MALE"),
                newcomer(family, "花子", "妻", "1982-12-30", "FEMALE"))
            .add("effectiveOn", since.toString()));
  }

  /** A move-out to Nara of these persons. */
  public static JsonObjectBuilder moveOut(LocalDate effectiveOn, String... numbers) {
    return notified("MOVE_OUT", effectiveOn)
        .add("subjects", Json.createArrayBuilder(List.of(numbers)))
        .add("destination", Json.createObjectBuilder().add("text", "奈良県奈良市三条町9番9号"));
  }

  /** Enters a movement, acknowledging its alerts if it has any; its number. */
  public String enter(JsonObjectBuilder movement) throws Exception {
    return enter(movement, "clerk");
  }

  /** Enters a movement by another account, at its office. */
  public String enter(JsonObjectBuilder movement, String account) throws Exception {
    return enter("/movements", movement.build(), account);
  }

  private String enter(String path, JsonObject movement, String account) throws Exception {
    HttpResponse<String> answer = ask("POST", path, movement.toString(), account);
    if (answer.statusCode() == 422) {
      JsonObject acknowledging =
          Json.createObjectBuilder(movement)
              .add("acknowledged", Json.createArrayBuilder(codes(answer)))
              .build();
      answer = ask("POST", path, acknowledging.toString(), account);
    }
    return json(answer, 201).getString("movementId");
  }

  /** Corrects a provisional movement as it stands. */
  void correct(String movement, JsonObjectBuilder by) throws Exception {
    long seen = get("/movements/" + movement).getJsonNumber("lockVersion").longValue();
    String path = "/movements/" + movement + "?lockVersion=" + seen;
    json(ask("PUT", path, by.build().toString(), "clerk"), 200);
  }

  /** What a movement would do; nothing is kept. */
  JsonObject assess(JsonObjectBuilder movement) throws Exception {
    String body = movement.build().toString();
    return json(ask("POST", "/movements/assessment", body, "clerk"), 200);
  }

  /** The codes for which a movement is refused: for its content, or because somebody is held. */
  List<String> refused(JsonObjectBuilder movement) throws Exception {
    HttpResponse<String> answer = ask("POST", "/movements", movement.build().toString(), "clerk");
    assertTrue(List.of(409, 422).contains(answer.statusCode()), answer.body());
    return codes(answer);
  }

  private static List<String> codes(HttpResponse<String> answer) {
    return json(answer, answer.statusCode())
        .getJsonArray("findings")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(finding -> finding.getString("code"))
        .distinct()
        .toList();
  }

  /** Finalises a movement; the numbers of those who got a version. */
  public List<String> finalise(String movement) throws Exception {
    String path = "/movements/" + movement + "/finalization";
    return json(ask("POST", path, "{}", "reviewer"), 200)
        .getJsonArray("records")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(record -> record.getString("addresseeNumber"))
        .toList();
  }

  /** Enters and finalises. */
  public List<String> done(JsonObjectBuilder movement) throws Exception {
    return finalise(enter(movement));
  }

  /** Takes a movement back for these persons, upon an offer of theirs. */
  void cancel(String movement, String... numbers) throws Exception {
    JsonObject body =
        Json.createObjectBuilder()
            .add("basis", "OFFER")
            .add("offeredOn", today().toString())
            .add("subjects", Json.createArrayBuilder(List.of(numbers)))
            .build();
    finalise(enter("/movements/" + movement + "/cancellation", body, "supervisor"));
  }

  /** Receives a message of the bridge to CS; its 受信番号. */
  public String receive(JsonObject message) throws Exception {
    HttpResponse<String> answer =
        ask("POST", "/received-move-outs", message.toString(), "cs-bridge");
    return json(answer, 200).getString("received");
  }

  /** Registers the certificate of a card for a resident. */
  public void registerCard(String number) throws Exception {
    JsonObject card =
        Json.createObjectBuilder()
            .add("serial", "C" + number)
            .add("validFrom", today().toString())
            .add("validTo", today().plusYears(5).toString())
            .build();
    String path = "/residents/" + number + "/card-certificate";
    json(ask("PUT", path, card.toString(), "clerk"), 200);
  }

  public JsonObject resident(String number) throws Exception {
    return get("/residents/" + number);
  }

  /** The versions, newest first. */
  List<JsonObject> history(String number) throws Exception {
    return get("/residents/" + number + "/history")
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  JsonObject household(String number) throws Exception {
    return get("/households/" + number);
  }

  /** The persons found by conditions such as {@code name=東大阪}; values are encoded here. */
  List<JsonObject> search(String... conditions) throws Exception {
    StringBuilder query = new StringBuilder("/residents?");
    for (String condition : conditions) {
      int equals = condition.indexOf('=');
      query
          .append(condition, 0, equals + 1)
          .append(URLEncoder.encode(condition.substring(equals + 1), StandardCharsets.UTF_8))
          .append('&');
    }
    return get(query.toString()).getJsonArray("items").getValuesAs(JsonObject.class);
  }

  /** A foreign resident of the synthetic city whose record is of this sort. */
  public JsonObject foreigner(Predicate<JsonObject> sort) throws Exception {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (JsonObject hit : search("name=" + letter)) {
        if (!hit.getString("kind").equals("FOREIGN")) continue;
        JsonObject resident = resident(hit.getString("addresseeNumber"));
        if (sort.test(resident)) return resident;
      }
    }
    throw new AssertionError("the city has no such foreign resident");
  }

  /** The numbers of the persons found. */
  public List<String> found(String... conditions) throws Exception {
    return search(conditions).stream().map(hit -> hit.getString("addresseeNumber")).toList();
  }

  /** What was issued about a person, newest first. */
  public List<JsonObject> issued(String number) throws Exception {
    return get("/residents/" + number + "/certificates")
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  /** Issues a certificate to a member of the household. */
  public JsonObject issue(String type, int copies, List<String> shown, String... numbers)
      throws Exception {
    JsonObjectBuilder request = request(type, copies, shown, numbers);
    return json(ask("POST", "/certificates", request.build().toString(), "clerk"), 201);
  }

  /** A request for a certificate by a member of the household. */
  static JsonObjectBuilder request(String type, int copies, List<String> shown, String... numbers) {
    JsonObjectBuilder show = Json.createObjectBuilder();
    shown.forEach(item -> show.add(item, true));
    return Json.createObjectBuilder()
        .add("type", type)
        .add("subjects", Json.createArrayBuilder(List.of(numbers)))
        .add("show", show)
        .add("copies", copies)
        .add("applicant", Json.createObjectBuilder().add("kind", "HOUSEHOLD"));
  }

  /** The path of the n-th document of an issue, from 0. */
  static String document(JsonObject issue, int n) {
    JsonArray documents = issue.getJsonArray("documents");
    return "/certificates/%s/documents/%s"
        .formatted(issue.getString("issueId"), documents.getJsonObject(n).getString("documentId"));
  }

  /** The text of the n-th document, without spaces. */
  public String text(JsonObject issue, int n) throws Exception {
    return KioskCenter.text(pdf("GET", document(issue, n), null));
  }

  /** A document, such as one that was issued. */
  byte[] pdf(String method, String path, String body) throws Exception {
    HttpResponse<byte[]> pdf =
        client.send(request(method, path, body, "clerk"), BodyHandlers.ofByteArray());
    assertEquals(200, pdf.statusCode());
    return pdf.body();
  }

  /** The text of a document that a page shows under this address, without spaces. */
  public String shown(String address) throws Exception {
    JsonObject issue =
        Json.createObjectBuilder()
            .add("issueId", address.replaceAll(".*[?&]issue=([^&#]+).*", "$1"))
            .add(
                "documents",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add(
                                "documentId",
                                address.replaceAll(".*[?&]document=([^&#]+).*", "$1"))))
            .build();
    return text(issue, 0);
  }

  /** The auditor's answer about a person. */
  List<String> actsOn(String number) throws Exception {
    HttpResponse<String> answer =
        ask("GET", "/audit-events?limit=100&subject=" + number, null, "auditor");
    return json(answer, 200).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(event -> ((JsonString) event.get("action")).getString())
        .toList();
  }

  JsonObject get(String path) throws Exception {
    return json(ask("GET", path, null, "clerk"), 200);
  }

  HttpResponse<String> ask(String method, String path, String body, String account)
      throws Exception {
    return client.send(
        request(method, path, body, account), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpRequest request(String method, String path, String body, String account) {
    return HttpRequest.newBuilder(product.at("/api/v1" + path))
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .header("Authorization", product.basic(account))
        .header("X-Purpose", "NOTIFICATION;receipt=R-1")
        .header("Content-Type", "application/json")
        .build();
  }

  static JsonObject json(HttpResponse<String> answer, int status) {
    assertEquals(status, answer.statusCode(), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
