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
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Certificates of a move-out and what takes their place (転出証明書等) in the running product. */
class MoveOutCertificateIT {
  private static final String CERTIFICATE = "MOVE_OUT_CERTIFICATE";
  private static final String SUBSTITUTE = "MOVE_OUT_SUBSTITUTE";

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  private List<String> family(String name, String lot) throws Exception {
    return counter.done(
        moveIn(
            lot,
            newcomer(name, "太郎", "世帯主", "1950-01-07", "MALE"),
            newcomer(name, "花子", "妻", "1952-12-30", "FEMALE"),
            newcomer(name, "一郎", "子", "1982-05-05", "MALE")));
  }

  @Test
  @Spec({"4.1.3.0.3-a", "4.1.3.0.3-c", "5.1-g"})
  void aLostCertificateIsIssuedAgainAsItWasFirst() throws Exception {
    List<String> family = family("五百旗頭", "9番101号");
    String son = family.get(2);
    counter.done(moveOut(today.plusDays(10), son));
    JsonObject first = counter.issue(CERTIFICATE, 1, List.of(), son);
    assertEquals(0, first.getInt("fee"));
    String before = text(first);
    for (String part : List.of("転出証明書", "五百旗頭一郎", "奈良県奈良市三条町9番9号", "子", "昭和５７年５月５日"))
      assertTrue(before.contains(part), before);
    assertTrue(before.contains("世帯主五百旗頭太郎転出先"), before);
    assertFalse(before.contains("再交付"), before);

    counter.done(
        notified("DEATH", today.minusDays(1))
            .add("subjects", Json.createArrayBuilder().add(family.getFirst())));
    JsonObject again = counter.issue(CERTIFICATE, 1, List.of(), son);
    String after = text(again);
    assertTrue(after.startsWith("転出証明書再交付"), after);
    assertEquals(before, after.replace("再交付", ""));

    for (JsonObject issue : List.of(first, again)) {
      String path = Counter.document(issue, 0) + "/disposal";
      assertEquals(200, counter.ask("POST", path, "{\"reason\":\"誤り\"}", "clerk").statusCode());
    }
    String anew = text(counter.issue(CERTIFICATE, 1, List.of(), son));
    assertFalse(anew.contains("再交付"), anew);
    assertNotEquals(before, anew, "nothing valid was issued before, so the newest state is shown");
    assertTrue(counter.actsOn(son).contains("CERTIFICATE_ISSUED"));
  }

  /** The text of a document without its number, which differs from copy to copy. */
  private String text(JsonObject issue) throws Exception {
    String number = issue.getJsonArray("documents").getJsonObject(0).getString("issueNumber");
    return counter.text(issue, 0).replace(KioskCenter.plain(number), "");
  }

  @Test
  @Spec({"4.1.3.0.3-b", "4.1.3.0.1-b"})
  void aLateMoveOutGetsTheSubstituteAndAnotherTheCertificate() throws Exception {
    List<String> family =
        counter.done(
            moveIn(
                    "9番102号",
                    newcomer("五百旗頭", "次郎", "世帯主", "1950-01-07", "MALE"),
                    newcomer("五百旗頭", "桜子", "妻", "1952-12-30", "FEMALE"))
                .add("effectiveOn", today.minusDays(60).toString()));
    counter.done(
        moveOut(today.minusDays(20), family.get(1))
            .add("basis", "EX_OFFICIO")
            .add("notifiedOn", JsonValue.NULL));
    assertRefused("E4130F", CERTIFICATE, family.get(1));
    String text = text(counter.issue(SUBSTITUTE, 1, List.of(), family.get(1)));
    assertTrue(text.startsWith("転出証明書に準ずる証明書"), text);
    assertTrue(text.contains("転入届に添付すべき書類として発行した"), text);
    counter.done(moveOut(today.minusDays(1), family.getFirst()));
    assertRefused("E4130G", SUBSTITUTE, family.getFirst());
    assertRefused("E4130E", CERTIFICATE, family.toArray(String[]::new));
  }

  @Test
  @Spec("4.1.3.0.3-a")
  void whoDoesNotMoveToAnotherMunicipalityGetsNone() throws Exception {
    List<String> family = family("五百旗頭", "9番103号");
    assertRefused("E4130C", CERTIFICATE, family.getFirst());
    counter.done(
        notified("MOVE_OUT_ABROAD", today)
            .add("subjects", Json.createArrayBuilder().add(family.get(2)))
            .add(
                "destination",
                Json.createObjectBuilder().add("country", "フランス").add("text", "パリ市")));
    assertRefused("E4130D", CERTIFICATE, family.get(2));
    String movement = counter.enter(moveOut(today.plusDays(3), family.get(1)));
    assertRefused("E4130C", CERTIFICATE, family.get(1));
    counter.finalise(movement);
    counter.issue(CERTIFICATE, 1, List.of(), family.get(1));
    counter.cancel(movement, family.get(1));
    assertRefused("E4130C", CERTIFICATE, family.get(1));
    String body =
        Counter.request(CERTIFICATE, 1, List.of(), family.get(1))
            .add("applicant", Json.createObjectBuilder().add("kind", "THIRD_PARTY"))
            .build()
            .toString();
    assertTrue(counter.ask("POST", "/certificates", body, "clerk").body().contains("E4130H"));
  }

  private void assertRefused(String code, String type, String... numbers) throws Exception {
    String body = Counter.request(type, 1, List.of(), numbers).build().toString();
    HttpResponse<String> answer = counter.ask("POST", "/certificates", body, "clerk");
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(code), answer.body());
  }
}
