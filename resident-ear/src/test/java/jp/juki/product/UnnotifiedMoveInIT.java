package jp.juki.product;

import static jp.juki.product.Counter.json;
import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** A move-in that skipped an address, in the running product (未届転入). */
class UnnotifiedMoveInIT {
  private static final String HOUSEHOLD = "RESIDENT_RECORD_HOUSEHOLD";
  private static final String SKIPPED = "奈良県奈良市三条町9番9号";
  private static final String REGISTERED = "和歌山県和歌山市七番丁23番地";

  private final Counter counter = new Counter();

  @Test
  @Spec({"4.1.1.4-a", "4.1.1.4-b", "4.1.1.4-c", "1.1.1-ac", "4.0.8-c"})
  void theSkippedAddressIsMarkedAndNotedAndTheRegisteredOneIsKeptThroughACorrection()
      throws Exception {
    JsonObjectBuilder person = newcomer("五百蔵", "太郎", "世帯主", "1980-01-07", "MALE");
    String movement = counter.enter(skipping("9番81号", person).add("note", "附票を確認済"));
    JsonObject corrected =
        skipping("9番82号", newcomer("五百蔵", "太郎", "世帯主", "1980-01-07", "MALE"))
            .add("previousPlace", place(SKIPPED + "（未届）"))
            .add("note", "附票を確認済")
            .build();
    int version = counter.get("/movements/" + movement).getInt("lockVersion");
    String path = "/movements/" + movement + "?lockVersion=" + version;
    json(counter.ask("PUT", path, corrected.toString(), "clerk"), 200);
    String number = counter.finalise(movement).getFirst();
    JsonObject resident = counter.resident(number);
    assertEquals("9番82号", resident.getJsonObject("address").getString("lot"));
    assertEquals(SKIPPED + "（未届）", resident.getJsonObject("previousPlace").getString("text"));
    JsonObject registered = resident.getJsonObject("lastRegisteredPlace");
    assertEquals(REGISTERED, registered.getString("text"));
    assertEquals("302015", registered.getString("municipalityCode"));
    assertEquals("6408511", registered.getString("postalCode"));
    assertEquals(
        "未届転入　転入前住所　" + SKIPPED + "（未届）　附票を確認済",
        counter.history(number).getFirst().getJsonObject("movement").getString("note"));
  }

  @Test
  @Spec({"4.2.1.1-d", "4.2.1.1-e", "4.1.1.4-c", "1.1.1-ac"})
  void anEntryExOfficioMarksAndKeepsTheSameAndTheRegisteredPlaceMayBeMissing() throws Exception {
    JsonObjectBuilder entry =
        skipping("9番83号", newcomer("五百蔵", "花子", "世帯主", "1982-12-30", "FEMALE"))
            .add("basis", "EX_OFFICIO")
            .add("notifiedOn", JsonValue.NULL);
    JsonObject resident = counter.resident(counter.done(entry).getFirst());
    assertEquals(SKIPPED + "（未届）", resident.getJsonObject("previousPlace").getString("text"));
    assertEquals(REGISTERED, resident.getJsonObject("lastRegisteredPlace").getString("text"));
    JsonObjectBuilder without =
        skipping("9番84号", newcomer("五百蔵", "次郎", "世帯主", "1984-12-30", "MALE"))
            .add("lastRegisteredPlace", JsonValue.NULL);
    assertEquals(List.of("A4114A"), counter.refused(without));
  }

  @Test
  @Absence
  @Spec({"4.1.1.4-c", "1.1.1-ac"})
  void theRegisteredPlaceIsOnNoCertificate() throws Exception {
    String number =
        counter
            .done(skipping("9番85号", newcomer("五百蔵", "三郎", "世帯主", "1986-12-30", "MALE")))
            .getFirst();
    List<String> shown = List.of("headAndRelationship", "domicile", "residentRecordCode");
    String text = counter.text(counter.issue(HOUSEHOLD, 1, shown, number), 0);
    assertTrue(text.contains("（未届）"), text);
    assertFalse(text.contains("和歌山") || text.contains("最終登録"), text);
  }

  private static JsonObjectBuilder skipping(String lot, JsonObjectBuilder newcomer) {
    return moveIn(lot, newcomer)
        .add("previousPlace", place(SKIPPED))
        .add("unnotified", true)
        .add(
            "lastRegisteredPlace",
            place(REGISTERED).add("municipalityCode", "302015").add("postalCode", "6408511"));
  }

  private static JsonObjectBuilder place(String text) {
    return Json.createObjectBuilder().add("text", text);
  }
}
