package jp.juki.product;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The kiosk center (証明書交付センター) as a client of the running product. */
final class KioskCenter {
  /** The acts that a whole visit leaves in the audit. */
  static final Set<String> ACTS =
      Set.of(
          "KIOSK_SESSION", "KIOSK_OPTIONS", "KIOSK_APPLICATION", "KIOSK_DOCUMENT", "KIOSK_EVENT");

  private static final String HOUSEHOLD = "RESIDENT_RECORD_HOUSEHOLD";
  private static final int ALONE = 15;
  private static final int TOGETHER = 2;
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String PURPOSE = "CERTIFICATE";

  private final Product product;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, Deque<Card>> cards =
      Map.of(1, new ArrayDeque<>(), 2, new ArrayDeque<>());

  /**
   * A card of the synthetic city (個人番号カード).
   *
   * @param others names of the other members of the household
   */
  record Card(String serial, String addresseeNumber, String name, List<String> others) {}

  KioskCenter(Product product) {
    this.product = product;
  }

  private void learnCards() throws Exception {
    Set<String> households = new TreeSet<>(Comparator.reverseOrder());
    for (String kana : List.of("ア", "カ", "サ", "タ", "ナ", "ハ", "マ", "ヤ", "ワ", "コ", "イ")) {
      JsonObject found =
          json(clerk("/api/v1/residents?kana=" + URLEncoder.encode(kana, StandardCharsets.UTF_8)));
      for (JsonObject person : found.getJsonArray("items").getValuesAs(JsonObject.class))
        households.add(person.getString("householdNumber"));
    }
    for (String household : households) {
      if (cards.get(1).size() >= ALONE && cards.get(2).size() >= TOGETHER) break;
      learn(household);
    }
  }

  private void learn(String household) throws Exception {
    JsonObject view = json(clerk("/api/v1/households/" + household));
    List<JsonObject> members = new ArrayList<>();
    for (JsonObject member : view.getJsonArray("members").getValuesAs(JsonObject.class))
      members.add(member);
    if (members.stream().anyMatch(member -> !member.getJsonArray("marks").isEmpty())) return;
    for (JsonObject member : members) {
      String number = member.getString("addresseeNumber");
      JsonObject record = json(clerk("/api/v1/residents/" + number));
      if (!record.containsKey("authenticationCertificateSerial")) continue;
      if (record.containsKey("foreign") || minor(record)) continue;
      List<String> others =
          members.stream()
              .filter(other -> !other.getString("addresseeNumber").equals(number))
              .map(other -> other.getString("name"))
              .toList();
      cards
          .get(Math.min(2, members.size()))
          .add(
              new Card(
                  record.getString("authenticationCertificateSerial"),
                  number,
                  record.getString("name"),
                  others));
      return;
    }
  }

  private static boolean minor(JsonObject record) {
    return !(record.get("birth") instanceof JsonString birth)
        || LocalDate.parse(birth.getString()).isAfter(LocalDate.now(JAPAN).minusYears(20));
  }

  /** A card that no test has had, of somebody living alone (1) or with others (2). */
  Card cardOfHouseholdOf(int size) throws Exception {
    if (cards.values().stream().allMatch(Deque::isEmpty)) learnCards();
    return cards.get(size).removeFirst();
  }

  /** One visit at a kiosk (利用1回). */
  final class Visit {
    private final String transaction = UUID.randomUUID().toString();
    private final String session;

    private Visit(Card card) throws Exception {
      HttpResponse<String> opened = post("/sessions", opening(card.serial(), "GOOD", transaction));
      if (opened.statusCode() != 201) throw new AssertionError(opened.body());
      session = json(opened).getString("sessionId");
    }

    String transaction() {
      return transaction;
    }

    JsonObject options() throws Exception {
      HttpResponse<String> options = get("/options");
      if (options.statusCode() != 200) throw new AssertionError(options.body());
      return json(options);
    }

    JsonObject self(JsonObject options) {
      return options.getJsonArray("members").getValuesAs(JsonObject.class).stream()
          .filter(member -> member.getBoolean("self"))
          .findFirst()
          .orElseThrow();
    }

    HttpResponse<String> get(String path) throws Exception {
      String full =
          path.equals("/options")
              ? "/sessions/" + session + "/options?certType=" + HOUSEHOLD
              : path;
      return client.send(
          headers(full, transaction, null).GET().build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> document(JsonObject application, JsonObject document) throws Exception {
      String path =
          "/applications/%s/documents/%s"
              .formatted(application.getString("applicationId"), document.getString("documentId"));
      return client.send(
          headers(path, transaction, null).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> apply(JsonObject options, List<String> refs, int copies) throws Exception {
      return apply(options, refs, copies, UUID.randomUUID().toString());
    }

    HttpResponse<String> apply(JsonObject options, List<String> refs, int copies, String key)
        throws Exception {
      JsonObjectBuilder choice =
          choice(options, refs).add("copies", copies).add("expectedFee", fee(options) * copies);
      return post(applications(), choice, key, Map.of());
    }

    HttpResponse<String> asking(JsonObject options, String ref, String toggle) throws Exception {
      return post(
          applications(),
          choice(options, List.of(ref))
              .add("toggles", Json.createObjectBuilder().add(toggle, JsonValue.TRUE)));
    }

    HttpResponse<String> paying(JsonObject options, String ref, int fee) throws Exception {
      return post(applications(), choice(options, List.of(ref)).add("expectedFee", fee));
    }

    HttpResponse<String> hurrying(JsonObject options, String ref) throws Exception {
      return post(
          applications(),
          choice(options, List.of(ref)),
          UUID.randomUUID().toString(),
          Map.of("X-Deadline-Ms", "10"));
    }

    HttpResponse<String> withSnapshot(JsonObject options, String ref, String snapshot)
        throws Exception {
      return post(applications(), choice(options, List.of(ref)).add("snapshotId", snapshot));
    }

    HttpResponse<String> event(String application, int seq, String type, Map<String, String> more)
        throws Exception {
      JsonObjectBuilder event = Json.createObjectBuilder().add("seq", seq).add("type", type);
      more.forEach(event::add);
      return post("/applications/" + application + "/events", event);
    }

    HttpResponse<String> cancel(String application) throws Exception {
      return post(
          "/applications/" + application + "/cancel",
          Json.createObjectBuilder().add("cause", "USER"));
    }

    private JsonObjectBuilder choice(JsonObject options, List<String> refs) {
      return Json.createObjectBuilder()
          .add("certType", HOUSEHOLD)
          .add("memberRefs", Json.createArrayBuilder(refs))
          .add("copies", 1)
          .add("snapshotId", options.getString("snapshotId"))
          .add("expectedFee", fee(options));
    }

    private String applications() {
      return "/sessions/" + session + "/applications";
    }

    private HttpResponse<String> post(String path, JsonObjectBuilder body) throws Exception {
      return post(path, body, UUID.randomUUID().toString(), Map.of());
    }

    private HttpResponse<String> post(
        String path, JsonObjectBuilder body, String key, Map<String, String> more)
        throws Exception {
      HttpRequest.Builder request = headers(path, transaction, key);
      more.forEach(request::header);
      return KioskCenter.this.post(request, body);
    }
  }

  Visit visit(Card card) throws Exception {
    return new Visit(card);
  }

  HttpResponse<String> open(String serial, String validation) throws Exception {
    String transaction = UUID.randomUUID().toString();
    return post(
        headers("/sessions", transaction, UUID.randomUUID().toString()),
        opening(serial, validation, transaction));
  }

  /** A phone that holds a certificate with this serial. */
  HttpResponse<String> openWithPhone(String serial) throws Exception {
    String transaction = UUID.randomUUID().toString();
    return post(
        headers("/sessions", transaction, UUID.randomUUID().toString()),
        opening(serial, "PHONE", "GOOD", transaction));
  }

  HttpResponse<String> openAs(String authorization) throws Exception {
    return post(
        HttpRequest.newBuilder(product.at("/kiosk/v1/sessions"))
            .header("Authorization", authorization),
        opening("A", "GOOD", "t"));
  }

  HttpResponse<String> openWithout(String header) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(product.at("/kiosk/v1/sessions"))
            .header("Authorization", "Bearer " + product.secretOf("kiosk-center"));
    for (String name : List.of("X-Transaction-Id", "X-Message-Id", "Idempotency-Key"))
      if (!name.equals(header)) request.header(name, UUID.randomUUID().toString());
    JsonObjectBuilder body = opening("A", "GOOD", "t").addNull("transactionId");
    return post(request, body);
  }

  private static JsonObjectBuilder opening(String serial, String validation, String transaction) {
    return opening(serial, "CARD", validation, transaction);
  }

  private static JsonObjectBuilder opening(
      String serial, String medium, String validation, String transaction) {
    return Json.createObjectBuilder()
        .add("transactionId", transaction)
        .add("municipalityCode", "272272")
        .add("credential", Json.createObjectBuilder().add("serial", serial).add("medium", medium))
        .add("validation", Json.createObjectBuilder().add("result", validation));
  }

  private HttpRequest.Builder headers(String path, String transaction, String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(product.at("/kiosk/v1" + path))
            .header("Authorization", "Bearer " + product.secretOf("kiosk-center"))
            .header("X-Message-Id", UUID.randomUUID().toString())
            .header("X-Transaction-Id", transaction);
    return key == null ? request : request.header("Idempotency-Key", key);
  }

  private HttpResponse<String> post(HttpRequest.Builder request, JsonObjectBuilder body)
      throws Exception {
    return client.send(
        request
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.build().toString(), StandardCharsets.UTF_8))
            .build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> clerk(String path) throws Exception {
    return product.ask(
        path,
        request ->
            request.header("Authorization", product.basic("clerk")).header("X-Purpose", PURPOSE));
  }

  /** Enters a movement of a card's holder at the counter and returns its id. */
  String enter(Card card, String kind) throws Exception {
    LocalDate today = LocalDate.now(JAPAN);
    boolean leaving = kind.equals("MOVE_OUT");
    JsonObjectBuilder movement =
        Json.createObjectBuilder()
            .add("kind", kind)
            .add("subjects", Json.createArrayBuilder().add(card.addresseeNumber()))
            .add("effectiveOn", today.plusDays(leaving ? 10 : 0).toString())
            .add("notifiedOn", today.toString());
    if (leaving) {
      movement.add("destination", Json.createObjectBuilder().add("text", "奈良県奈良市二条大路南一丁目1番1号"));
    }
    JsonObject body = movement.build();
    HttpResponse<String> entered = counter("clerk", "/api/v1/movements", body);
    if (entered.statusCode() == 422) {
      var codes = Json.createArrayBuilder();
      for (JsonObject finding :
          json(entered).getJsonArray("findings").getValuesAs(JsonObject.class))
        codes.add(finding.getString("code"));
      JsonObject acknowledged = Json.createObjectBuilder(body).add("acknowledged", codes).build();
      entered = counter("clerk", "/api/v1/movements", acknowledged);
    }
    if (entered.statusCode() != 201) throw new AssertionError(entered.body());
    return json(entered).getString("movementId");
  }

  /** Registers a certificate for a card's holder at the counter, valid for five years. */
  HttpResponse<String> register(Card card, String serial, LocalDate from) throws Exception {
    JsonObject body =
        Json.createObjectBuilder()
            .add("serial", serial)
            .add("validFrom", from.toString())
            .add("validTo", from.plusYears(5).toString())
            .build();
    return product.ask(
        "/api/v1/residents/" + card.addresseeNumber() + "/card-certificate",
        request ->
            request
                .header("Authorization", product.basic("clerk"))
                .header("X-Purpose", "NOTIFICATION")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
  }

  /** Confirms a movement and returns whose records it changed. */
  List<String> finalise(String movement) throws Exception {
    HttpResponse<String> done =
        counter(
            "reviewer",
            "/api/v1/movements/" + movement + "/finalization",
            JsonValue.EMPTY_JSON_OBJECT);
    if (done.statusCode() != 200) throw new AssertionError(done.body());
    return json(done).getJsonArray("records").getValuesAs(JsonObject.class).stream()
        .map(record -> record.getString("addresseeNumber"))
        .toList();
  }

  private HttpResponse<String> counter(String account, String path, JsonObject body)
      throws Exception {
    return product.ask(
        path,
        request ->
            request
                .header("Authorization", product.basic(account))
                .header("X-Purpose", "NOTIFICATION;receipt=K-1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
  }

  /** The kinds of kiosk acts that the audit has about a card's holder. */
  Set<String> auditedKioskActs(Card card) throws Exception {
    HttpResponse<String> events =
        product.ask(
            "/api/v1/audit-events?operator=kiosk-center&subject=" + card.addresseeNumber(),
            request -> request.header("Authorization", product.basic("auditor")));
    return json(events).getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(event -> "KIOSK".equals(event.getString("purpose")))
        .map(event -> event.getString("action"))
        .collect(Collectors.toSet());
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  static String code(HttpResponse<String> answer) {
    return json(answer).getString("code", answer.body());
  }

  private static int fee(JsonObject options) {
    return options.getJsonObject("fee").getInt("unit");
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  static String base64Sha256(byte[] bytes) {
    return Base64.getEncoder().encodeToString(digest(bytes));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  /** A text without spaces, which a sheet may set anywhere. */
  static String plain(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
