package jp.juki.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The pieces of work that are measured (測定する業務), each from request to the last byte. */
final class Work {
  private static final List<String> FAMILIES =
      List.of("青山", "石川", "上野", "江口", "大森", "片山", "北川", "黒田");
  private static final List<String> FAMILY_KANA =
      List.of("アオヤマ", "イシカワ", "ウエノ", "エグチ", "オオモリ", "カタヤマ", "キタガワ", "クロダ");
  private static final String GIVEN = "一二三四五六七八九十百千太郎花子美咲陽菜葵蓮翔健誠";
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Site site;
  private final Site.Caller inquiry;
  private final Site.Caller clerk;
  private final Site.Caller certificates;
  private final Site.Caller reviewer;
  private final Site.Caller supervisor;
  private final Site.Caller center;
  private final Set<String> alerts = ConcurrentHashMap.newKeySet();
  private People people;

  Work(Site site) throws IOException {
    this.site = site;
    inquiry = site.operator("clerk", "INQUIRY");
    clerk = site.operator("clerk", "NOTIFICATION");
    certificates = site.operator("clerk", "CERTIFICATE");
    reviewer = site.operator("reviewer", "REVIEW");
    supervisor = site.operator("supervisor", "INQUIRY");
    center = site.kioskCenter();
  }

  /** Finds the residents that the other pieces of work use. */
  People meet() {
    people = People.find(site, inquiry, supervisor, 100);
    return people;
  }

  void searchPrefixAndBirth() {
    People.Person person = anyone();
    String prefix = letters(person.kana(), 0, 3);
    site.get(inquiry, "/api/v1/residents?kana=" + Site.encoded(prefix) + "&birth=" + person.birth())
        .expect(200);
  }

  void searchPartial() {
    String part = letters(anyone().kana(), 1, 3);
    site.get(inquiry, "/api/v1/residents?match=PARTIAL&kana=" + Site.encoded(part)).expect(200);
  }

  void openWithHistory() {
    String path = "/api/v1/residents/" + anyone().number();
    site.get(inquiry, path).expect(200);
    site.get(inquiry, path + "/history").expect(200);
  }

  void moveIn() {
    JsonObject family = family();
    Site.Answer entered = site.post(clerk, "/api/v1/movements", with(family, alerts));
    if (entered.status() == 422) {
      // as a clerk does: read the alerts, acknowledge them, enter again; later entries know them
      JsonArray findings = entered.json().getJsonArray("findings");
      for (JsonValue finding : findings) {
        if (!finding.asJsonObject().getString("level").equals("ALERT"))
          throw new Site.UnexpectedAnswer(422);
        alerts.add(finding.asJsonObject().getString("code"));
      }
      entered = site.post(clerk, "/api/v1/movements", with(family, alerts));
    }
    String id = entered.expect(201).json().getString("movementId");
    site.post(reviewer, "/api/v1/movements/" + id + "/finalization", JsonValue.EMPTY_JSON_OBJECT)
        .expect(200);
  }

  void certificateOfFour() {
    List<String> household = one(people.households());
    JsonArrayBuilder subjects = Json.createArrayBuilder();
    household.forEach(subjects::add);
    JsonObject issue =
        site.post(
                certificates,
                "/api/v1/certificates",
                Json.createObjectBuilder()
                    .add("type", "RESIDENT_RECORD_HOUSEHOLD")
                    .add("subjects", subjects)
                    .add("copies", 1)
                    .add("applicant", Json.createObjectBuilder().add("kind", "SELF"))
                    .build())
            .expect(201)
            .json();
    String document = issue.getJsonArray("documents").getJsonObject(0).getString("documentId");
    byte[] pdf =
        site.get(
                certificates,
                "/api/v1/certificates/" + issue.getString("issueId") + "/documents/" + document)
            .expect(200)
            .body();
    if (pdf.length < 4 || pdf[0] != '%' || pdf[1] != 'P')
      throw new IllegalStateException("not a PDF");
  }

  void kioskToDocument() {
    String transaction = UUID.randomUUID().toString();
    JsonObject session =
        site.message(
                center,
                transaction,
                "/kiosk/v1/sessions",
                Json.createObjectBuilder()
                    .add("transactionId", transaction)
                    .add("municipalityCode", "272272")
                    .add(
                        "credential",
                        Json.createObjectBuilder()
                            .add("serial", one(people.cards()))
                            .add("medium", "CARD"))
                    .add("validation", Json.createObjectBuilder().add("result", "GOOD"))
                    .build())
            .expect(201)
            .json();
    String path = "/kiosk/v1/sessions/" + session.getString("sessionId");
    String type = "RESIDENT_RECORD_HOUSEHOLD";
    JsonObject options =
        site.message(center, transaction, path + "/options?certType=" + type, null)
            .expect(200)
            .json();
    JsonArrayBuilder members = Json.createArrayBuilder();
    options
        .getJsonArray("members")
        .forEach(member -> members.add(member.asJsonObject().getString("memberRef")));
    JsonObject application =
        site.message(
                center,
                transaction,
                path + "/applications",
                Json.createObjectBuilder()
                    .add("certType", type)
                    .add("memberRefs", members)
                    .add("toggles", JsonValue.EMPTY_JSON_OBJECT)
                    .add("copies", 1)
                    .add("snapshotId", options.getString("snapshotId"))
                    .add("expectedFee", options.getJsonObject("fee").getInt("unit"))
                    .build())
            .expect(201)
            .json();
    String document =
        application.getJsonArray("documents").getJsonObject(0).getString("documentId");
    site.message(
            center,
            transaction,
            "/kiosk/v1/applications/"
                + application.getString("applicationId")
                + "/documents/"
                + document,
            null)
        .expect(200);
  }

  private static JsonObject family() {
    var random = ThreadLocalRandom.current();
    int name = random.nextInt(FAMILIES.size());
    LocalDate today = LocalDate.now(JAPAN);
    JsonArrayBuilder newcomers = Json.createArrayBuilder();
    List<String> relationships = List.of("世帯主", "妻", "子", "子");
    String head = null;
    for (int i = 0; i < relationships.size(); i++) {
      String given = letter() + letter();
      head = head == null ? FAMILIES.get(name) + "　" + given : head;
      LocalDate birth =
          today.minusYears(i < 2 ? 45 : 12).minusDays(random.nextInt(i < 2 ? 7000 : 3000));
      newcomers.add(
          Json.createObjectBuilder()
              .add(
                  "name",
                  Json.createObjectBuilder().add("family", FAMILIES.get(name)).add("given", given))
              .add(
                  "kana",
                  Json.createObjectBuilder()
                      .add("family", FAMILY_KANA.get(name))
                      .add("given", "ソクテイ")
                      .add("confirmed", true))
              .add("birth", birth.toString())
              .add("sex", i % 2 == 0 ? "MALE" : "FEMALE")
              .add("relationship", relationships.get(i))
              .add(
                  "domicile",
                  Json.createObjectBuilder().add("place", "奈良県奈良市本町一丁目１番地").add("head", head)));
    }
    return Json.createObjectBuilder()
        .add("kind", "MOVE_IN")
        .add("effectiveOn", today.minusDays(1).toString())
        .add("notifiedOn", today.toString())
        .add("newcomers", newcomers)
        .add(
            "address",
            Json.createObjectBuilder()
                .add("townCode", "0001001")
                .add("lot", (1 + random.nextInt(999)) + "番" + (1 + random.nextInt(99)) + "号"))
        .add(
            "previousPlace",
            Json.createObjectBuilder()
                .add("municipalityCode", "271276")
                .add("text", "大阪府大阪市北区本町一丁目２番３号"))
        .add("previousHead", head)
        .build();
  }

  private static JsonObject with(JsonObject family, Set<String> alerts) {
    JsonObjectBuilder body = Json.createObjectBuilder(family);
    JsonArrayBuilder acknowledged = Json.createArrayBuilder();
    alerts.forEach(acknowledged::add);
    return body.add("acknowledged", acknowledged).build();
  }

  private People.Person anyone() {
    return one(people.persons());
  }

  private static <T> T one(List<T> values) {
    if (values.isEmpty()) throw new IllegalStateException("the city has none of these");
    return values.get(ThreadLocalRandom.current().nextInt(values.size()));
  }

  private static String letter() {
    int at = ThreadLocalRandom.current().nextInt(GIVEN.length());
    return GIVEN.substring(at, at + 1);
  }

  static String letters(String text, int from, int count) {
    return text.codePoints()
        .skip(Math.min(from, Math.max(0, text.length() - count)))
        .limit(count)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
