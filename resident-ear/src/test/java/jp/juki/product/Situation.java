package jp.juki.product;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;

/**
 * People and things of the register that malformed calls are about (異常な入力の前提).
 *
 * @param person a resident
 * @param otherSerial the card of somebody else
 * @param held somebody with a provisional movement
 * @param dead somebody whose record is removed
 * @param farAway a resident whose 方書 and 本籍 are as long as a record holds, and longer than a sheet
 *     does
 * @param finalised a movement that is part of the register
 * @param usedKey a key with which a movement was entered and a certificate was issued
 * @param cancelled an application at a kiosk that was given up
 * @param transaction of that application
 */
record Situation(
    String person,
    String otherSerial,
    String held,
    String dead,
    String farAway,
    String finalised,
    String usedKey,
    String cancelled,
    String transaction) {
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final long FREE = 90_000_000;

  static Situation prepare(Product product, KioskCenter center) {
    try {
      String key = UUID.randomUUID().toString();
      KioskCenter.Card person = center.cardOfHouseholdOf(1);
      KioskCenter.Card held = center.cardOfHouseholdOf(1);
      center.enter(held, "MOVE_OUT");
      KioskCenter.Card dead = center.cardOfHouseholdOf(1);
      String death = center.enter(dead, "DEATH");
      center.finalise(death);
      post(product, key, "/certificates", certificate(person.addresseeNumber()));
      String far =
          moveIn("須弥山".repeat(26))
              .replace("大阪府東大阪市荒川一丁目1番", "遠".repeat(150))
              .replace("\"lot\"", "\"building\":\"" + "遠".repeat(150) + "\",\"lot\"");
      String arrived = post(product, key, "/movements", far).getString("movementId");
      String farAway = center.finalise(arrived).getFirst();
      var visit = center.visit(center.cardOfHouseholdOf(1));
      JsonObject options = visit.options();
      List<String> self = List.of(visit.self(options).getString("memberRef"));
      String application =
          KioskCenter.json(visit.apply(options, self, 1)).getString("applicationId");
      visit.cancel(application);
      return new Situation(
          person.addresseeNumber(),
          center.cardOfHouseholdOf(1).serial(),
          held.addresseeNumber(),
          dead.addresseeNumber(),
          farAway,
          death,
          key,
          application,
          visit.transaction());
    } catch (Exception e) {
      throw new AssertionError("the situation cannot be prepared", e);
    }
  }

  /** A well-formed number that nobody has. */
  String unknown() {
    return LongStream.iterate(FREE, serial -> serial + 1)
        .mapToObj(AddresseeNumber::ofSerial)
        .flatMap(number -> number.stream())
        .findFirst()
        .orElseThrow()
        .digits();
  }

  /** A well-formed number that no household has. */
  String unknownHousehold() {
    return LongStream.iterate(FREE, serial -> serial + 1)
        .mapToObj(HouseholdNumber::ofSerial)
        .flatMap(number -> number.stream())
        .findFirst()
        .orElseThrow()
        .digits();
  }

  /** A move-in of one person that nothing is wrong with. */
  static String moveIn(String family) {
    return """
        {"kind":"MOVE_IN","effectiveOn":"%2$s","notifiedOn":"%2$s","newcomers":[{"name":{"family":"%1$s","given":"太郎"},\
        "kana":{"family":"ホウライジ","given":"タロウ"},"birth":"1985-01-07","sex":"MALE","relationship":"世帯主",\
        "domicile":{"place":"大阪府東大阪市荒川一丁目1番","head":"%1$s　太郎"}}],\
        "address":{"townCode":"0005001","lot":"9番99号"},"previousPlace":{"text":"奈良県奈良市二条大路南一丁目1番1号"}}"""
        .formatted(family, TODAY);
  }

  /** A request for one copy of a person's own record. */
  static String certificate(String subject) {
    return """
        {"type":"RESIDENT_RECORD_INDIVIDUAL","subjects":["%s"],"show":{"headAndRelationship":true},\
        "copies":1,"applicant":{"kind":"SELF"}}"""
        .formatted(subject);
  }

  /** A request for the record of a person's household with the entry of the family register. */
  static String household(String subject) {
    return certificate(subject)
        .replace("INDIVIDUAL", "HOUSEHOLD")
        .replace("\"headAndRelationship\"", "\"domicile\"");
  }

  /** A choice at a kiosk whose form is right. */
  String choice() {
    return """
        {"certType":"RESIDENT_RECORD_HOUSEHOLD","memberRefs":["x"],"copies":1,"snapshotId":"%s","expectedFee":200}"""
        .formatted("a".repeat(64));
  }

  private static JsonObject post(Product product, String key, String path, String body)
      throws Exception {
    HttpResponse<String> answer =
        product.ask(
            "/api/v1" + path,
            request ->
                request
                    .header("Authorization", product.basic("clerk"))
                    .header("X-Purpose", "NOTIFICATION")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(body)));
    if (answer.statusCode() != 201) throw new AssertionError(answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
