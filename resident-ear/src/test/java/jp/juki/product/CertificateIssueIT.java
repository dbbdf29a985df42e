package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Certificates that the counter issues (窓口での証明書交付) in the running product. */
class CertificateIssueIT {
  private static final String HOUSEHOLD = "RESIDENT_RECORD_HOUSEHOLD";
  private static final String INDIVIDUAL = "RESIDENT_RECORD_INDIVIDUAL";

  private final Counter counter = new Counter();

  @Test
  @Spec({"1.1.3-b", "5.1-a", "5.1-f", "5.5-a", "5.5-e", "10.7-b", "1.1.1-c"})
  void everyCopyOfAJointSheetHasANumberOfItsOwn() throws Exception {
    List<String> couple = counter.couple("文殊四郎", "9番21号");
    List<String> shown = List.of("headAndRelationship");
    JsonObject issue = counter.issue(HOUSEHOLD, 2, shown, couple.get(0), couple.get(1));
    List<String> numbers =
        issue.getJsonArray("documents").getValuesAs(JsonObject.class).stream()
            .map(document -> document.getString("issueNumber"))
            .toList();
    assertEquals(2, numbers.stream().distinct().count());
    for (int copy = 0; copy < 2; copy++) {
      String text = counter.text(issue, copy);
      assertTrue(text.contains(KioskCenter.plain(numbers.get(copy))), "its own issue number");
      assertFalse(text.contains(KioskCenter.plain(numbers.get(1 - copy))));
      assertTrue(text.contains("この写しは、世帯全員の住民票の原本と相違ないことを証明する。"), text);
      assertTrue(text.contains("大阪府東大阪市長"), text);
      for (String part : List.of("文殊四郎太郎", "文殊四郎花子", "妻", "昭和５５年１月７日", "昭和５７年１２月３０日"))
        assertTrue(text.contains(part), part);
    }
    String part = counter.text(counter.issue(HOUSEHOLD, 1, List.of(), couple.get(1)), 0);
    assertTrue(part.contains("世帯の一部"), part);
    assertFalse(part.contains("文殊四郎太郎"), part);
  }

  @Test
  @Spec({"5.6-a", "5.6-b", "5.6-c", "5.6-d", "1.3.7-a", "1.3.9-a"})
  void eachSealIsPrintedAsItIsChosenForTheCertificate() throws Exception {
    String person = counter.couple("無量小路", "9番25号").getFirst();
    Map<String, List<String>> seals = new HashMap<>();
    for (String seal : List.of("OWN", "CERTIFICATES", "NONE")) {
      JsonObject request =
          Counter.request(INDIVIDUAL, 1, List.of(), person)
              .add("certifier", "MAYOR")
              .add("seal", seal)
              .build();
      byte[] pdf = issued(request);
      seals.put(seal, images(pdf));
      String text = KioskCenter.text(pdf);
      String phrase = seal.equals("NONE") ? "公印省略" : "この印は黒色です";
      assertTrue(text.contains("大阪府東大阪市長河内太郎" + phrase), text);

      byte[] specimen = counter.pdf("POST", "/certificates/preview", request.toString());
      assertEquals(List.of(), images(specimen), "a specimen has no seal");
    }
    assertEquals(List.of(), seals.get("NONE"));
    assertEquals(1, seals.get("OWN").size());
    assertEquals(1, seals.get("CERTIFICATES").size());
    assertNotEquals(seals.get("OWN"), seals.get("CERTIFICATES"));
    byte[] unchosen = issued(Counter.request(INDIVIDUAL, 1, List.of(), person).build());
    assertEquals(seals.get("OWN"), images(unchosen), "the mayor's seal unless chosen otherwise");
  }

  private byte[] issued(JsonObject request) throws Exception {
    JsonObject issue =
        Counter.json(counter.ask("POST", "/certificates", request.toString(), "clerk"), 201);
    return counter.pdf("GET", Counter.document(issue, 0), null);
  }

  /** The images on the first page, each as a digest of its dots. */
  private static List<String> images(byte[] pdf) throws IOException {
    List<String> images = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames())
        if (resources.getXObject(name) instanceof PDImageXObject image)
          images.add(KioskCenter.sha256(image.createInputStream().readAllBytes()));
    }
    return images;
  }

  @Test
  @Spec({"1.1.2-c", "1.1.2-q"})
  void birthAndExpiryOfAForeignResidentAreInTheWesternCalendar() throws Exception {
    JsonObject foreigner = foreignerWithExpiry();
    JsonObject issue =
        counter.issue(
            INDIVIDUAL, 1, List.of("residenceStatus"), foreigner.getString("addresseeNumber"));
    String text = counter.text(issue, 0);
    assertTrue(text.contains(western(foreigner.getString("birth"))), text);
    assertTrue(
        text.contains(western(foreigner.getJsonObject("foreign").getString("expiresOn"))), text);
  }

  private JsonObject foreignerWithExpiry() throws Exception {
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (String number : counter.found("name=" + letter)) {
        JsonObject resident = counter.resident(number);
        if (resident.containsKey("foreign")
            && resident.getJsonObject("foreign").containsKey("expiresOn")) return resident;
      }
    }
    throw new AssertionError("the city has no foreign resident with an expiry");
  }

  private static String western(String day) {
    StringBuilder wide = new StringBuilder();
    String[] parts = day.split("-");
    String text =
        "%s年%d月%d日".formatted(parts[0], Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
    for (char letter : text.toCharArray())
      wide.append(letter >= '0' && letter <= '9' ? (char) (letter - '0' + '０') : letter);
    return wide.toString();
  }

  @Test
  @Absence
  @Spec({"4.0.8-b", "4.0.8-d", "4.0.8-j", "4.0.8-k"})
  void nothingProvisionalReachesACertificate() throws Exception {
    List<String> couple = counter.couple("一尺五寸", "9番24号");
    String wife = couple.get(1);
    counter.enter(
        moveIn("9番24号", newcomer("一尺五寸", "次郎", "子", "2020-02-03", "MALE"))
            .add("householdNumber", counter.resident(wife).getString("householdNumber")));
    String out = counter.enter(Counter.moveOut(Counter.today().minusDays(1), wife));
    JsonObject before = counter.issue(HOUSEHOLD, 1, List.of(), couple.get(0), wife);
    String text = counter.text(before, 0);
    assertTrue(text.contains("世帯全員"), text);
    assertTrue(text.contains("一尺五寸花子"), text);
    assertFalse(text.contains("一尺五寸次郎"), text);
    assertFalse(text.contains("三条町"), text);
    counter.finalise(out);
    String after = counter.text(counter.issue(HOUSEHOLD, 1, List.of(), couple.get(0)), 0);
    assertTrue(after.contains("世帯全員"), after);
  }

  @Test
  @Spec("5.1-b")
  void aPersonStandsOnAJointSheetOrOnOneOfTheirOwnAsChosen() throws Exception {
    List<String> couple = counter.couple("無量小路", "9番26号");
    String joint =
        counter.text(counter.issue(HOUSEHOLD, 1, List.of(), couple.get(0), couple.get(1)), 0);
    assertTrue(joint.contains("無量小路太郎") && joint.contains("無量小路花子"), joint);
    assertTrue(joint.contains("世帯全員の住民票の原本"), joint);
    String own = counter.text(counter.issue(INDIVIDUAL, 1, List.of(), couple.get(1)), 0);
    assertFalse(own.contains("無量小路太郎"), own);
    assertTrue(own.contains("無量小路花子") && own.contains("この写しは、住民票の原本"), own);
  }

  @Test
  @Spec({"1.3.8-a", "1.3.8-c", "1.3.8-d", "1.3.8-e", "1.3.8-f", "2.2.2-a"})
  void historyOfAPersonTellsOfEachCopyWhatWasIssuedWhereAndByWhom() throws Exception {
    List<String> couple = counter.couple("無量小路", "9番27号");
    String wife = couple.get(1);
    assertEquals(List.of(), counter.issued(wife));
    Instant before = Instant.now().minusSeconds(1);
    List<String> shown = List.of("headAndRelationship", "domicile");
    JsonObject joint = counter.issue(HOUSEHOLD, 2, shown, couple.get(0), wife);
    JsonObject own = counter.issue(INDIVIDUAL, 1, List.of(), wife);
    counter.ask("POST", Counter.document(own, 0) + "/disposal", "{\"reason\":\"汚れ\"}", "clerk");

    List<JsonObject> issued = counter.issued(wife);
    assertEquals(
        List.of("RESIDENT_RECORD_INDIVIDUAL", HOUSEHOLD, HOUSEHOLD),
        issued.stream().map(copy -> copy.getString("type")).toList());
    assertEquals(issued.subList(1, 3), counter.issued(couple.get(0)), "only what shows the person");
    assertEquals(numbers(joint), numbers(issued.subList(1, 3)));
    assertEquals(numbers(own), numbers(issued.subList(0, 1)));
    for (JsonObject copy : issued) {
      boolean single = copy.getString("type").equals(INDIVIDUAL);
      Instant at = Instant.parse(copy.getString("issuedAt"));
      assertTrue(at.isAfter(before) && at.isBefore(Instant.now().plusSeconds(1)), "issued now");
      assertEquals("16", copy.getString("office"));
      assertFalse(copy.getString("terminal").isBlank(), copy.toString());
      assertEquals("clerk", copy.getString("operator"));
      assertEquals(1, copy.getInt("pages"));
      assertEquals(
          single ? List.of() : shown,
          copy.getJsonArray("shown").getValuesAs(JsonString::getString));
      assertEquals("MAYOR", copy.getString("certifier"));
      assertEquals(single, copy.getBoolean("disposed"));
    }
    List<String> five =
        counter.done(
            moveIn(
                "9番28号",
                newcomer("無量寿寺", "一", "世帯主", "1950-01-07", "MALE"),
                newcomer("無量寿寺", "二", "妻", "1952-12-30", "FEMALE"),
                newcomer("無量寿寺", "三", "子", "1982-05-05", "MALE"),
                newcomer("無量寿寺", "四", "子", "1984-05-05", "MALE"),
                newcomer("無量寿寺", "五", "子", "1986-05-05", "MALE")));
    counter.issue(HOUSEHOLD, 1, List.of(), five.toArray(String[]::new));
    assertEquals(2, counter.issued(five.getFirst()).getFirst().getInt("pages"));
    assertTrue(counter.actsOn(wife).contains("VIEW_HISTORY"), "a look is logged");
    HttpResponse<String> denied =
        counter.ask("GET", "/residents/" + wife + "/certificates", null, "reviewer");
    assertEquals(403, denied.statusCode(), denied.body());
  }

  private static Set<String> numbers(JsonObject issue) {
    return numbers(issue.getJsonArray("documents").getValuesAs(JsonObject.class));
  }

  private static Set<String> numbers(List<JsonObject> copies) {
    return copies.stream().map(copy -> copy.getString("issueNumber")).collect(Collectors.toSet());
  }

  @Test
  @Spec("1.3.8-f")
  void aWrongCopyIsMarkedAsDisposedOfOnce() throws Exception {
    String person = counter.couple("無量小路", "9番22号").getFirst();
    String document = Counter.document(counter.issue(INDIVIDUAL, 1, List.of(), person), 0);
    String disposal = "{\"reason\":\"宛名の誤り\"}";
    assertEquals(200, counter.ask("POST", document + "/disposal", disposal, "clerk").statusCode());
    assertEquals(404, counter.ask("POST", document + "/disposal", disposal, "clerk").statusCode());
    assertEquals(409, counter.ask("GET", document, null, "clerk").statusCode());
    assertTrue(counter.actsOn(person).contains("CERTIFICATE_VOIDED"));
  }

  @Test
  @Absence
  @Spec("1.3.8-g")
  void whatWasIssuedIsNeitherDeletedNorChanged() throws Exception {
    String person = counter.couple("無量小路", "9番23号").getFirst();
    JsonObject issue = counter.issue(INDIVIDUAL, 1, List.of(), person);
    String document = Counter.document(issue, 0);
    for (String path : List.of(document, "/certificates/" + issue.getString("issueId"))) {
      for (String method : List.of("DELETE", "PUT", "PATCH")) {
        int status = counter.ask(method, path, "{}", "supervisor").statusCode();
        assertTrue(status == 404 || status == 405, method + " " + path + ": " + status);
      }
    }
    assertEquals(200, counter.ask("GET", document, null, "clerk").statusCode());
  }
}
