package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
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
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Movements without a notification, and who sees what waits (職権・申出による異動と仮登録). */
class BasisIT {
  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  private static JsonObjectBuilder exOfficio(JsonObjectBuilder movement) {
    return movement.add("basis", "EX_OFFICIO").add("notifiedOn", JsonValue.NULL);
  }

  @Test
  @Spec("4.2.0.2-a")
  void everyMovementOfANotificationIsAlsoEnteredExOfficio() throws Exception {
    List<String> couple =
        counter.done(
            exOfficio(
                moveIn(
                    "9番141号",
                    newcomer("無着", "太郎", "世帯主", "1980-01-07", "MALE"),
                    newcomer("無着", "花子", "妻", "1982-12-30", "FEMALE"))));
    counter.done(
        exOfficio(notified("HEAD_CHANGE", today))
            .add("householdNumber", counter.resident(couple.get(0)).getString("householdNumber"))
            .add(
                "relationships",
                Json.createObjectBuilder().add(couple.get(0), "夫").add(couple.get(1), "世帯主")));
    counter.done(
        exOfficio(notified("MOVE_WITHIN", today))
            .add("subjects", Json.createArrayBuilder().add(couple.get(0)))
            .add("relationships", Json.createObjectBuilder().add(couple.get(0), "世帯主"))
            .add("address", Counter.address("9番42号")));
    counter.done(exOfficio(Counter.moveOut(today, couple.get(1))));
    for (String person : couple)
      for (JsonObject version : counter.history(person)) {
        JsonObject movement = version.getJsonObject("movement");
        assertEquals("EX_OFFICIO", movement.getString("basis"));
        assertFalse(movement.containsKey("notifiedOn"));
      }
    assertEquals(
        List.of("E4202A"),
        counter.refused(
            exOfficio(moveIn("9番43号", newcomer("無着", "次郎", "世帯主", "1983-01-07", "MALE")))
                .add("notifiedOn", today.toString())));
  }

  @Test
  @Spec({"4.2.0.4-a", "1.2.1-e"})
  void anEntryFromTheFamilyRegisterCarriesItsDay() throws Exception {
    String husband = counter.couple("無着成", "9番44号").getFirst();
    JsonObjectBuilder death =
        exOfficio(notified("DEATH", today.minusDays(1)))
            .add("subjects", Json.createArrayBuilder().add(husband));
    JsonObject body = death.build();
    JsonObjectBuilder late =
        Json.createObjectBuilder(body).add("noticedOn", today.plusDays(1).toString());
    assertTrue(counter.refused(late).contains("E4204A"));
    counter.done(Json.createObjectBuilder(body).add("noticedOn", today.toString()));
    assertEquals("DECEASED", counter.resident(husband).getString("status"));
    JsonObject kept = counter.history(husband).getFirst().getJsonObject("movement");
    assertEquals(today.toString(), kept.getString("noticedOn"));
    assertFalse(kept.containsKey("notifiedOn"));
  }

  @Test
  @Spec({"4.6.1.1-a", "1.2.1-d"})
  void aCancellationUponAnOfferCarriesItsDay() throws Exception {
    List<String> couple = counter.couple("無着恭", "9番45号");
    String out = counter.enter(Counter.moveOut(today.minusDays(1), couple.get(1)));
    counter.finalise(out);
    JsonObject offer =
        Json.createObjectBuilder()
            .add("basis", "OFFER")
            .add("subjects", Json.createArrayBuilder().add(couple.get(1)))
            .build();
    String path = "/movements/" + out + "/cancellation";
    String none = counter.ask("POST", path, offer.toString(), "supervisor").body();
    assertTrue(none.contains("\"offeredOn\""), none);
    String ahead =
        counter
            .ask(
                "POST",
                path,
                Json.createObjectBuilder(offer)
                    .add("offeredOn", today.plusDays(1).toString())
                    .build()
                    .toString(),
                "supervisor")
            .body();
    assertTrue(ahead.contains("\"offeredOn\""), ahead);
    counter.cancel(out, couple.get(1));
    JsonObject kept = counter.history(couple.get(1)).getFirst().getJsonObject("movement");
    assertEquals("OFFER", kept.getString("basis"));
    assertEquals(today.toString(), kept.getString("offeredOn"));
  }

  @Test
  @Spec("4.0.2-c")
  void theHouseholdToJoinIsFoundByTheSearch() throws Exception {
    List<String> couple = counter.couple("無着文", "9番46号");
    JsonObject hit = counter.search("name=無着文", "sex=FEMALE").getFirst();
    String household =
        counter.resident(hit.getString("addresseeNumber")).getString("householdNumber");
    String child =
        counter
            .done(
                moveIn("9番46号", newcomer("無着文", "一郎", "子", "2012-05-05", "MALE"))
                    .add("householdNumber", household))
            .getFirst();
    assertEquals(household, counter.resident(child).getString("householdNumber"));
    assertEquals(
        couple.get(0),
        counter.household(household).getJsonObject("head").getString("addresseeNumber"));
  }

  @Test
  @Absence
  @Spec("4.0.8-i")
  void whoeverHasNoPartInMovementsSeesNothingOfOneThatWaits() throws Exception {
    String waiting =
        counter.enter(moveIn("9番47号", newcomer("無着武", "太郎", "世帯主", "1980-01-07", "MALE")));
    for (String path :
        List.of(
            "/movements/" + waiting,
            "/movements/" + waiting + "/review",
            "/movements?state=PROVISIONAL"))
      for (String account : List.of("auditor", "admin")) {
        HttpResponse<String> answer = counter.ask("GET", path, null, account);
        assertEquals(403, answer.statusCode(), path);
        assertFalse(answer.body().contains("無着武"), path);
      }
    counter.finalise(waiting);
  }

  @Test
  @Spec({"10.2-c", "10.4-a"})
  void aSpecimenWithTheIndividualNumberIsLoggedAsOneThatShowedIt() throws Exception {
    String person = counter.couple("無着彦", "9番48号").getFirst();
    for (boolean number : new boolean[] {false, true}) {
      JsonObject body =
          Json.createObjectBuilder()
              .add("type", "RESIDENT_RECORD_INDIVIDUAL")
              .add("subjects", Json.createArrayBuilder().add(person))
              .add("show", Json.createObjectBuilder().add("individualNumber", number))
              .add("applicant", Json.createObjectBuilder().add("kind", "SELF"))
              .build();
      String path = "/certificates/preview";
      assertEquals(200, counter.ask("POST", path, body.toString(), "clerk").statusCode());
      JsonObject event = last("action=CERTIFICATE_PREVIEWED&subject=" + person);
      assertEquals(number ? "SHOWN" : "NONE", event.getString("individualNumber"));
      assertEquals("clerk", event.getString("operator"));
      assertEquals("16", event.getString("office"));
      assertEquals("ISSUE_CERTIFICATE", event.getString("function"));
      assertTrue(event.getString("screen").contains("/certificates/preview"));
      assertTrue(event.getString("terminal").startsWith("T16-9"), event.getString("terminal"));
      assertFalse(event.getString("occurredAt").isBlank());
    }
  }

  private JsonObject last(String question) throws Exception {
    HttpResponse<String> answer =
        counter.ask("GET", "/audit-events?limit=1&" + question, null, "auditor");
    return Counter.json(answer, 200).getJsonArray("items").getJsonObject(0);
  }
}
