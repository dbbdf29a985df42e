package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** The same call sent several times at the same moment (同時の再送): it is worked on once. */
class RepeatedCallIT {
  private static final int TIMES = 6;
  private static final Product PRODUCT = Product.running();
  private static final KioskCenter CENTER = new KioskCenter(PRODUCT);

  @Test
  @Spec("4.0.8-a")
  void aNewcomersMovementIsEnteredOnce() throws Exception {
    String key = UUID.randomUUID().toString();
    enteredOnce(() -> enter(key, Situation.moveIn("双子山")));
  }

  @Test
  void aResidentsMovementIsEnteredOnceThoughTheFirstCallHoldsThePerson() throws Exception {
    String key = UUID.randomUUID().toString();
    String body =
        "{\"kind\":\"DEATH\",\"effectiveOn\":\"%1$s\",\"notifiedOn\":\"%1$s\",\"subjects\":[\"%2$s\"]}"
            .formatted(Situation.TODAY, CENTER.cardOfHouseholdOf(1).addresseeNumber());
    enteredOnce(() -> enter(key, body));
  }

  @Test
  @Spec("7.2.5-a")
  void anApplicationAtAKioskIsMadeOnce() throws Exception {
    var visit = CENTER.visit(CENTER.cardOfHouseholdOf(1));
    JsonObject options = visit.options();
    List<String> self = List.of(visit.self(options).getString("memberRef"));
    String key = UUID.randomUUID().toString();
    List<HttpResponse<String>> answers = together(() -> visit.apply(options, self, 1, key));
    answers.add(visit.apply(options, self, 1, key));
    assertEquals(201, answers.getLast().statusCode(), answers.getLast().body());
    assertEquals(1, ids(answers, "applicationId").size());
  }

  @Test
  @Spec("5.5-e")
  void aCertificateIsIssuedOnce() throws Exception {
    String person = CENTER.cardOfHouseholdOf(1).addresseeNumber();
    String body =
        Counter.request("RESIDENT_RECORD_INDIVIDUAL", 1, List.of(), person).build().toString();
    String key = UUID.randomUUID().toString();
    List<HttpResponse<String>> answers = together(() -> post("/certificates", key, body));
    answers.add(post("/certificates", key, body));
    assertEquals(201, answers.getLast().statusCode(), answers.getLast().body());
    assertEquals(1, ids(answers, "issueId").size());
  }

  private static void enteredOnce(Callable<HttpResponse<String>> call) throws Exception {
    List<HttpResponse<String>> answers = together(call);
    answers.add(call.call());
    assertEquals(201, answers.getLast().statusCode(), answers.getLast().body());
    Set<String> ids = ids(answers, "movementId");
    assertEquals(1, ids.size());
    PRODUCT.ask(
        "/api/v1/movements/" + ids.iterator().next(),
        request ->
            request
                .header("Authorization", PRODUCT.basic("clerk"))
                .header("X-Purpose", "NOTIFICATION")
                .DELETE());
  }

  /** What was made, by all answers but those that ask for patience. */
  private static Set<String> ids(List<HttpResponse<String>> answers, String name) {
    answers.stream()
        .filter(answer -> answer.statusCode() != 201)
        .forEach(
            answer -> {
              assertEquals(409, answer.statusCode(), answer.body());
              assertTrue(answer.body().contains("\"code\":\"E1101L\""), answer.body());
            });
    return answers.stream()
        .filter(answer -> answer.statusCode() == 201)
        .map(answer -> KioskCenter.json(answer).getString(name))
        .collect(Collectors.toSet());
  }

  private static List<HttpResponse<String>> together(Callable<HttpResponse<String>> call)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(TIMES);
    Callable<HttpResponse<String>> one =
        () -> {
          start.await();
          return call.call();
        };
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(TIMES)) {
      for (Future<HttpResponse<String>> answer : threads.invokeAll(Collections.nCopies(TIMES, one)))
        answers.add(answer.get());
    }
    return answers;
  }

  private static HttpResponse<String> enter(String key, String body) throws Exception {
    return post("/movements", key, body);
  }

  private static HttpResponse<String> post(String path, String key, String body) throws Exception {
    return PRODUCT.ask(
        "/api/v1" + path,
        request ->
            request
                .header("Authorization", PRODUCT.basic("clerk"))
                .header("X-Purpose", "NOTIFICATION")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
  }
}
