package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.domain.access.SignInAttempts;
import jp.juki.domain.access.TotpSecret;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, rights, purposes and the audit (認証・権限・利用目的・アクセスログ) as callers meet them. */
class AccessIT {
  private static final String EVENTS = "/api/v1/audit-events";
  private static final String ACCOUNTS = "/api/v1/accounts";
  private final Product product = Product.running();

  @Test
  @Spec("10.3-c")
  void nobodyIsLetInWithoutCredentials() throws Exception {
    var answer = product.ask("/api/v1/purposes", request -> request);
    assertProblem(401, "E1003A", answer);
    assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
    assertProblem(401, "E1003A", product.ask("/kiosk/v1/service-status", request -> request));
    assertProblem(401, "E1003A", product.ask("/api/v1/unheard-of", request -> request));
  }

  @Test
  @Spec("10.3-c")
  void wrongPasswordUnknownAccountAndBrokenHeaderGetTheSameAnswer() throws Exception {
    String account = newAccount();
    var wrong = ask("/api/v1/purposes", basic(account, "wrong"));
    assertProblem(401, "E1003B", wrong);
    var unknown = ask("/api/v1/purposes", basic("nobody-here", "wrong"));
    assertEquals(wrong.body(), unknown.body());
    assertProblem(401, "E1003B", ask("/api/v1/purposes", "Basic !!!"));
    assertProblem(401, "E1003B", askKiosk("Bearer wrong"));
    assertTrue(events("operator=" + account).contains("\"result\":\"REFUSED\""));
  }

  @Test
  @Spec({"10.3-o", "10.3-d", "10.2-d", "10.2-n"})
  void fiveFailuresLockUntilAnAdministratorOpensTheAccount() throws Exception {
    String account = name();
    String password = create(account);
    assertEquals(200, ask("/api/v1/purposes", basic(account, password)).statusCode());
    for (int i = 0; i < 5; i++)
      assertProblem(401, "E1003B", ask("/api/v1/purposes", basic(account, "wrong" + i)));
    assertProblem(401, "E1003C", ask("/api/v1/purposes", basic(account, "wrong")));
    String rows = events("operator=" + account);
    assertTrue(rows.contains("\"action\":\"ACCOUNT_LOCKED\""));
    assertEquals(6, count(rows, "\"result\":\"REFUSED\""));
    String failed = events("action=SIGN_IN&result=REFUSED&limit=100");
    assertEquals(6, count(failed, "\"operator\":\"" + account + "\""));
    assertFalse(failed.contains("\"result\":\"OK\""));
    assertEquals(204, post(ACCOUNTS + "/" + account + "/unlock", "", "admin").statusCode());
    assertEquals(200, ask("/api/v1/purposes", basic(account, password)).statusCode());
    var reset = post(ACCOUNTS + "/" + account + "/password-reset", "", "admin");
    assertProblem(401, "E1003B", eventually401(account, password));
    assertEquals(
        200, ask("/api/v1/purposes", basic(account, text(reset, "password"))).statusCode());
  }

  @Test
  @Spec("10.3-d")
  void operatorsChangeTheirPasswordAndAdministratorsResetIt() throws Exception {
    String account = name();
    String first = create(account);
    String path = "/api/v1/account/password";
    String chosen = "correct horse battery";
    String header = basic(account, first);
    assertProblem(422, "E1003K", write("PUT", path, passwords("wrong", chosen), header));
    assertProblem(422, "E1003H", write("PUT", path, passwords(first, "short"), header));
    assertProblem(422, "E1003H", write("PUT", path, passwords(first, account + "12345"), header));
    assertEquals(204, write("PUT", path, passwords(first, chosen), header).statusCode());
    assertProblem(401, "E1003B", eventually401(account, first));
    assertEquals(200, ask("/api/v1/purposes", basic(account, chosen)).statusCode());
    var reset = post(ACCOUNTS + "/" + account + "/password-reset", "", "admin");
    assertProblem(401, "E1003B", eventually401(account, chosen));
    assertEquals(
        200, ask("/api/v1/purposes", basic(account, text(reset, "password"))).statusCode());
    assertTrue(events("operator=" + account).contains("PASSWORD_CHANGED"));
  }

  @Test
  @Spec("10.3-o")
  void guessingThePresentPasswordLocksTheAccount() throws Exception {
    String account = name();
    String password = create(account);
    String header = basic(account, password);
    for (int failures = 1; failures <= SignInAttempts.LIMIT; failures++) {
      String guess = passwords("wrong" + failures, "correct horse battery");
      assertProblem(422, "E1003K", write("PUT", "/api/v1/account/password", guess, header));
    }
    assertProblem(401, "E1003C", eventually401(account, password));
    assertTrue(events("operator=" + account).contains("ACCOUNT_LOCKED"));
  }

  private static String passwords(String present, String chosen) {
    return "{\"password\":\"%s\",\"newPassword\":\"%s\"}".formatted(present, chosen);
  }

  @Test
  @Spec("10.3-n")
  void accountWithASecondFactorNeedsItsCodeOverRestToo() throws Exception {
    String account = name();
    String password = create(account);
    String header = basic(account, password);
    String path = "/api/v1/account/second-factor";
    String key = text(write("POST", path + "/key", "", header), "key");
    TotpSecret secret = TotpSecret.parse(key).orElseThrow();
    long step = Instant.now().getEpochSecond() / 30;
    assertProblem(401, "E1003B", write("PUT", path, enrolment(key, "000000"), header));
    assertProblem(400, "E1101B", write("PUT", path, enrolment("A", "000000"), header));
    var enrolled = write("PUT", path, enrolment(key, secret.codeAt(step)), header);
    assertEquals(204, enrolled.statusCode(), enrolled.body());

    assertProblem(401, "E1003D", eventually401(account, password));
    String used = secret.codeAt(step);
    assertProblem(401, "E1003B", coded(header, used));
    String next = secret.codeAt(step + 1);
    assertEquals(200, coded(header, next).statusCode());
    assertEquals(200, coded(header, next).statusCode());
    assertProblem(401, "E1003B", coded(basic(account, "wrong"), next));
    assertTrue(events("operator=" + account + "&result=OK").contains("\"secondFactor\":true"));
  }

  private HttpResponse<String> coded(String authorization, String code)
      throws IOException, InterruptedException {
    return product.ask(
        "/api/v1/purposes",
        request -> request.header("Authorization", authorization).header("X-One-Time-Code", code));
  }

  private HttpResponse<String> write(String method, String path, String body, String authorization)
      throws IOException, InterruptedException {
    return product.ask(
        path,
        request ->
            request
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
  }

  private static String enrolment(String key, String code) {
    return "{\"key\":\"%s\",\"code\":\"%s\"}".formatted(key, code);
  }

  @Test
  @Spec({"10.3-f", "10.3-g", "10.3-h", "10.3-k", "10.3-a", "10.3-b", "10.2-h"})
  void rightsComeFromRolesGrantedForAPeriod() throws Exception {
    String account = name();
    String header = basic(account, create(account));
    assertProblem(403, "E1003E", ask(EVENTS, header));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    assertEquals(201, grant(account, "AUDITOR", today.plusDays(1), null).statusCode());
    assertProblem(403, "E1003E", ask(EVENTS, header));
    assertEquals(201, grant(account, "AUDITOR", today, today).statusCode());
    assertEquals(200, eventually200(EVENTS, header).statusCode());
    assertProblem(404, "E1101E", grant(account, "KING", today, null));
    assertProblem(400, "E1101B", grant(account, "AUDITOR", today, today.minusDays(1)));
    assertTrue(events("operator=admin&action=ACCESS_CHANGED").contains(account));
    String right = "{\"role\":\"ADMINISTRATOR\",\"validFrom\":\"%s\"}".formatted(today);
    for (String other : List.of("clerk", "reviewer", "supervisor", "auditor"))
      assertProblem(403, "E1003E", post(ACCOUNTS + "/" + account + "/grants", right, other));
  }

  @ParameterizedTest
  @CsvSource({"CLERK", "REVIEWER", "SUPERVISOR", "AUDITOR", "ADMINISTRATOR"})
  @Spec("10.3-i")
  void whoeverHasADutyDoesItsWorkAndNoOther(String duty) throws Exception {
    String account = name();
    String header = basic(account, create(account));
    assertEquals(201, grant(account, duty, Counter.today(), null).statusCode());
    String person = new Counter().found("kana=サ").getFirst();
    assertWork(header, "/residents?kana=x", "", duty, "CLERK REVIEWER SUPERVISOR");
    assertWork(header, "/movements/assessment", Situation.moveIn("務"), duty, "CLERK SUPERVISOR");
    assertWork(
        header, "/certificates/preview", Situation.certificate(person), duty, "CLERK SUPERVISOR");
    assertWork(header, "/movements/999999999/finalization", "{}", duty, "REVIEWER SUPERVISOR");
    assertWork(header, "/audit-events", "", duty, "AUDITOR");
    assertWork(header, "/accounts", "", duty, "ADMINISTRATOR");
  }

  /** A call is forbidden to all but these duties; without a body it only asks. */
  private void assertWork(
      String authorization, String path, String body, String duty, String allowed)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        product.ask(
            "/api/v1" + path,
            request -> {
              request
                  .header("Authorization", authorization)
                  .header("X-Purpose", "INQUIRY")
                  .header("Content-Type", "application/json");
              return body.isEmpty() ? request : request.POST(BodyPublishers.ofString(body));
            });
    if (List.of(allowed.split(" ")).contains(duty))
      assertTrue(List.of(200, 404).contains(answer.statusCode()), path + " " + answer.body());
    else assertProblem(403, "E1003E", answer);
  }

  @ParameterizedTest
  @CsvSource({"clerk", "reviewer", "supervisor", "admin"})
  @Spec({"10.3-l", "10.2-l"})
  void onlyAuditorsAskTheAuditAndADeniedCallIsRecordedOnce(String account) throws Exception {
    int before = count(events("operator=" + account + "&result=DENIED"), "\"DENIED\"");
    assertProblem(403, "E1003E", ask(EVENTS, product.basic(account)));
    String rows = events("operator=" + account + "&result=DENIED");
    assertEquals(before + 1, count(rows, "\"DENIED\""));
    assertTrue(rows.contains("GET " + EVENTS));
  }

  @Test
  @Spec({"10.2-k", "10.2-c"})
  void auditorsQuestionIsItselfRecorded() throws Exception {
    assertEquals(200, ask(EVENTS + "?action=IMPORTED", product.basic("auditor")).statusCode());
    String rows = events("operator=auditor&action=AUDIT_VIEWED&limit=5");
    assertTrue(rows.contains("action=IMPORTED"));
    assertTrue(rows.contains("\"terminal\":\"T16-9"), rows);
  }

  @Test
  @Spec("10.2-l")
  void auditIsIntact() throws Exception {
    var answer = post(EVENTS + "/verification?from=2000-01-01&to=2100-01-01", "", "auditor");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"intact\":true"), answer.body());
  }

  @Test
  void purposesAreListedAndAWrongOneIsRefused() throws Exception {
    var list = ask("/api/v1/purposes", product.basic("clerk"));
    assertTrue(list.body().contains("\"code\":\"NOTIFICATION\""));
    assertFalse(list.body().contains("\"SYSTEM\""));
    assertProblem(400, "E1002A", purpose("/api/v1/purposes", ""));
    assertProblem(400, "E1002B", purpose("/api/v1/purposes", "CURIOSITY"));
    assertProblem(400, "E1002C", purpose("/api/v1/purposes", "CERTIFICATE_OFFICIAL"));
    assertProblem(400, "E1101B", purpose("/api/v1/purposes", "NOTIFICATION;receipt=<x>"));
  }

  @Test
  void recordsAreNeitherShownNorChangedWithoutAPurpose() throws Exception {
    for (String path :
        List.of("/api/v1/residents?kana=x", "/api/v1/residents/1", "/api/v1/movements"))
      assertProblem(400, "E1002A", ask(path, product.basic("clerk")));
    assertProblem(400, "E1002A", post("/api/v1/movements", "{}", "clerk"));
    assertProblem(400, "E1002A", post("/api/v1/certificates", "{}", "clerk"));
  }

  @Test
  @Spec({"10.2-a", "10.2-c", "10.2-q"})
  void searchRecordsEveryPersonListedAndAViewItsTargetWithThePurpose() throws Exception {
    var found =
        purpose("/api/v1/residents?kana=" + encode("サ") + "&limit=5", "INQUIRY;receipt=R8-77");
    assertEquals(200, found.statusCode(), found.body());
    List<String> numbers =
        Pattern.compile("\"addresseeNumber\":\"([0-9]{15})\"")
            .matcher(found.body())
            .results()
            .map(match -> match.group(1))
            .toList();
    assertFalse(numbers.isEmpty());
    for (String number : numbers) {
      String rows = events("subject=" + number + "&action=SEARCH&operator=clerk&limit=1");
      assertTrue(rows.contains("\"addresseeNumber\":\"" + number + "\",\"relation\":\"LISTED\""));
      assertTrue(rows.contains("\"receipt\":\"R8-77\"") && rows.contains("\"INQUIRY\""), rows);
      assertFalse(rows.contains("サ"), "what was searched for stays out of the audit");
    }
    String person = numbers.getFirst();
    assertEquals(200, purpose("/api/v1/residents/" + person, "INQUIRY").statusCode());
    String views = events("subject=" + person + "&action=VIEW&operator=clerk&limit=1");
    assertTrue(views.contains("\"addresseeNumber\":\"" + person + "\",\"relation\":\"TARGET\""));
    assertProblem(
        403,
        "E1003E",
        product.ask(
            "/api/v1/residents/" + person,
            request ->
                request
                    .header("Authorization", product.basic("auditor"))
                    .header("X-Purpose", "INQUIRY")));
    String denied = events("subject=" + person + "&result=DENIED&operator=auditor&limit=1");
    assertTrue(denied.contains("\"action\":\"CALL\""), denied);
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-02-30, 400, E1101D",
    "to=yesterday, 400, E1101D",
    "subject=123, 400, E1101B",
    "action=NIX, 400, E1101B",
    "limit=0, 400, E1101B",
    "limit=1000, 400, E1101B",
    "cursor=x, 400, E1101B"
  })
  void malformedParameterIsNamedAndNotRepeated(String query, int status, String code)
      throws Exception {
    var answer = ask(EVENTS + "?" + query, product.basic("auditor"));
    assertProblem(status, code, answer);
    assertTrue(answer.body().contains("\"field\":\"" + query.split("=")[0] + "\""));
    assertFalse(answer.body().contains(query.split("=")[1] + "\""));
  }

  @Test
  void malformedBodiesGetAClearAnswer() throws Exception {
    String good = "{\"account\":\"x-y\",\"name\":\"n\",\"office\":\"16\",\"validFrom\":\"%s\"}";
    assertProblem(400, "E1101A", post(ACCOUNTS, "{", "admin"));
    assertProblem(400, "E1101A", post(ACCOUNTS, "[1,2]", "admin"));
    assertProblem(400, "E1101D", post(ACCOUNTS, good.formatted("2026-02-30"), "admin"));
    assertProblem(400, "E1101C", post(ACCOUNTS, "{\"account\":\"x-y\"}", "admin"));
    assertProblem(400, "E1101A", post(ACCOUNTS, "", "admin"));
    assertProblem(404, "E1101E", ask("/api/v1/unheard-of", product.basic("clerk")));
    assertProblem(405, "E1101G", post("/api/v1/purposes", "{}", "clerk"));
  }

  @Test
  @Spec("10.3-c")
  void pageNeedsASignInThatChangesTheSession() throws Exception {
    CookieManager cookies = new CookieManager();
    HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    var away = get(browser, "/audit.xhtml");
    assertEquals(302, away.statusCode());
    assertTrue(away.headers().firstValue("Location").orElse("").contains("/login.xhtml"));

    String page = get(browser, "/login.xhtml").body();
    String before = session(cookies);
    assertEquals(200, signIn(browser, page, "clerk", "wrong").statusCode());
    var in = signIn(browser, page, "clerk", product.secretOf("clerk"));
    assertEquals(302, in.statusCode(), in.body());
    assertNotEquals(before, session(cookies));
    assertTrue(events("operator=clerk&action=SIGN_IN&limit=1").contains("\"result\":\"OK\""));
  }

  private HttpResponse<String> signIn(
      HttpClient browser, String page, String account, String secret)
      throws IOException, InterruptedException {
    Matcher form = Pattern.compile("<form id=\"([^\"]+)\"").matcher(page);
    assertTrue(form.find());
    String id = form.group(1);
    String body =
        field(id, id)
            + field(id + ":account", account)
            + field(id + ":password", secret)
            + field(id + ":submit", "x")
            + field("primefaces.nonce", first(page, "nonce=\"([^\"]+)\""))
            + field(
                "jakarta.faces.ViewState",
                first(page, "name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\""));
    return browser.send(
        HttpRequest.newBuilder(product.at("/login.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(HttpClient browser, String path)
      throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(product.at(path)).build(), BodyHandlers.ofString());
  }

  private static String session(CookieManager cookies) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("RSID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String field(String name, String value) {
    return "&"
        + URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), pattern);
    return matcher.group(1);
  }

  private String newAccount() throws IOException, InterruptedException {
    String account = name();
    create(account);
    return account;
  }

  private static String name() {
    return "t" + Long.toString(System.nanoTime(), 36);
  }

  private String create(String account) throws IOException, InterruptedException {
    String body =
        "{\"account\":\"%s\",\"name\":\"試験\",\"office\":\"01\",\"validFrom\":\"2020-01-01\"}"
            .formatted(account);
    var answer = post(ACCOUNTS, body, "admin");
    assertEquals(201, answer.statusCode(), answer.body());
    return text(answer, "password");
  }

  private HttpResponse<String> grant(String account, String role, LocalDate from, LocalDate to)
      throws IOException, InterruptedException {
    String end = to == null ? "" : ",\"validTo\":\"" + to + "\"";
    String body = "{\"role\":\"%s\",\"validFrom\":\"%s\"%s}".formatted(role, from, end);
    return post(ACCOUNTS + "/" + account + "/grants", body, "admin");
  }

  /** A proven credential is believed for two seconds; then the change counts. */
  private HttpResponse<String> eventually200(String path, String header)
      throws IOException, InterruptedException {
    return eventually(path, header, 200);
  }

  private HttpResponse<String> eventually401(String account, String password)
      throws IOException, InterruptedException {
    return eventually("/api/v1/purposes", basic(account, password), 401);
  }

  private HttpResponse<String> eventually(String path, String header, int status)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + 10_000_000_000L;
    HttpResponse<String> answer = ask(path, header);
    while (answer.statusCode() != status && System.nanoTime() < end) answer = ask(path, header);
    return answer;
  }

  private String events(String query) throws IOException, InterruptedException {
    var answer = ask(EVENTS + "?" + query, product.basic("auditor"));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private HttpResponse<String> ask(String path, String authorization)
      throws IOException, InterruptedException {
    return product.ask(path, request -> request.header("Authorization", authorization));
  }

  private HttpResponse<String> askKiosk(String authorization)
      throws IOException, InterruptedException {
    return ask("/kiosk/v1/service-status", authorization);
  }

  private HttpResponse<String> purpose(String path, String purpose)
      throws IOException, InterruptedException {
    return product.ask(
        path,
        request -> {
          request.header("Authorization", product.basic("clerk"));
          return request.header("X-Purpose", purpose);
        });
  }

  private HttpResponse<String> post(String path, String body, String account)
      throws IOException, InterruptedException {
    return product.ask(
        path,
        request ->
            request
                .header("Authorization", product.basic(account))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
  }

  private static String basic(String account, String password) {
    byte[] both = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private static String text(HttpResponse<String> answer, String name) {
    return first(answer.body(), "\"" + name + "\":\"([^\"]+)\"");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static void assertProblem(int status, String code, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json"),
        answer.headers().toString());
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    assertTrue(answer.body().contains("\"remedy\""));
  }
}
