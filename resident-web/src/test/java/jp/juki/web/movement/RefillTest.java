package jp.juki.web.movement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.application.register.Masking;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.address.Address;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** What a removed record puts into the fields of a newcomer (除票の取込み). */
class RefillTest {
  private static final LocalDate LEFT = LocalDate.of(2026, 4, 1);
  private static final ResidentRecordCode CODE = ResidentRecordCode.ofBody("9000000001");

  private static ResidentRecord removed() {
    return removed("東京都千代田区千代田一丁目");
  }

  private static ResidentRecord removed(String domicile) {
    RecordedDate since = RecordedDate.of(LocalDate.of(2020, 4, 1));
    return new ResidentRecord(
        AddresseeNumber.ofSerial(2_000_001).orElseThrow(),
        ResidentKind.JAPANESE,
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("難波"), new Name("健太郎")),
            new Furigana(Optional.of("ナンバ"), Optional.empty(), Furigana.State.FAMILY_ONLY),
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1985, 5, 1)),
            Sex.MALE),
        new ResidentRecord.Membership(
            HouseholdNumber.ofSerial(2_000_001).orElseThrow(),
            Relationship.HEAD,
            1,
            Optional.empty()),
        new ResidentRecord.Residence(
            new Address("0005001", "荒川一丁目", "1番1号", Optional.empty(), "5770843"),
            since,
            since,
            LEFT,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.of(new Domicile(domicile, "難波　健太郎")),
        Optional.empty(),
        Optional.empty(),
        Optional.of(CODE),
        Optional.of(Removal.of(MovementReason.MOVE_OUT, RecordedDate.of(LEFT), Optional.of(LEFT))),
        Optional.empty());
  }

  private static Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    typed.put("name.family", "南波");
    typed.put("kana.given", "ケン");
    typed.put("formerName.name", "旧");
    typed.put("formerName.kana", "キュウ");
    typed.put("relationship", "世帯主");
    typed.put("residentRecordCode", "");
    return typed;
  }

  @Test
  @Spec("4.1.1.2-c")
  void theRemovedRecordReplacesWhatWasTypedOfThePersonAndNothingElse() {
    Map<String, String> typed = typed();
    Refill.removed(typed, removed());
    assertEquals(
        Map.ofEntries(
            Map.entry("name.family", "難波"),
            Map.entry("name.given", "健太郎"),
            Map.entry("kana.family", "ナンバ"),
            Map.entry("kana.state", "2"),
            Map.entry("birth", "昭和60年5月1日"),
            Map.entry("sex", "1"),
            Map.entry("relationship", "世帯主"),
            Map.entry("domicile.place", "東京都千代田区千代田一丁目"),
            Map.entry("domicile.head", "難波　健太郎"),
            Map.entry("residentRecordCode", CODE.digits()),
            Map.entry("takenFrom", removed().addresseeNumber().digits()),
            Map.entry("takenOf", "令和8年4月1日　国内転出")),
        typed);
  }

  @Test
  @Spec({"4.1.1.2-c", "10.4-a"})
  void whatIsHiddenIsNotShownInTheFields() {
    Map<String, String> typed = typed();
    Set<ShownItem> hidden = EnumSet.of(ShownItem.DOMICILE, ShownItem.RESIDENT_RECORD_CODE);
    Refill.removed(typed, Masking.without(removed(), hidden));
    assertEquals(Masking.HIDDEN, typed.get("domicile.place"));
    assertEquals(Masking.HIDDEN, typed.get("domicile.head"));
    assertEquals("", typed.get("residentRecordCode"));
    assertEquals("難波", typed.get("name.family"));
  }

  @Test
  @Spec("4.0.6-d")
  void domicileOfAMunicipalityThatWasMergedAwayIsNotTakenIn() {
    Map<String, String> typed = typed();
    Refill.removed(typed, removed("大阪府布施市足代1番地"));
    assertNull(typed.get("domicile.place"));
    assertEquals("難波　健太郎", typed.get("domicile.head"));
  }

  private static Map<String, String> told(String given) {
    Map<String, String> told = new HashMap<>();
    told.put("name.family", "難波");
    told.put("name.given", given);
    told.put("kana.given", "ケンタロウ");
    told.put("kana.state", "3");
    told.put("birth", "昭和60年5月2日");
    told.put("domicile.place", "奈良県奈良市三条町1番地");
    told.put("domicile.head", "");
    for (String key :
        List.of("name.family", "name.given", "kana.family", "kana.given", "kana.state"))
      told.put("told." + key, told.getOrDefault(key, ""));
    return told;
  }

  @Test
  @Spec("4.1.1.2-e")
  void receivedDataGoBeforeTheRemovedRecordInAllButTheName() {
    Map<String, String> told = told("健太朗");
    Refill.removedBehind(told, removed());
    assertEquals("難波", told.get("name.family"));
    assertEquals("健太郎", told.get("name.given"));
    assertEquals("ナンバ", told.get("kana.family"), "the reading goes with the name");
    assertNull(told.get("kana.given"));
    assertEquals("2", told.get("kana.state"));
    assertEquals("昭和60年5月2日", told.get("birth"));
    assertEquals("奈良県奈良市三条町1番地", told.get("domicile.place"));
    assertEquals("難波　健太郎", told.get("domicile.head"), "what the data do not tell");
    assertEquals(CODE.digits(), told.get("residentRecordCode"));
    assertEquals(removed().addresseeNumber().digits(), told.get("takenFrom"));
  }

  @Test
  @Spec("4.1.1.2-e")
  void theReadingThatWasToldStaysWithTheSameName() {
    Map<String, String> told = told("健太郎");
    Refill.removedBehind(told, removed());
    assertEquals("ケンタロウ", told.get("kana.given"));
    assertNull(told.get("kana.family"));
    assertEquals("3", told.get("kana.state"));
  }

  @Test
  @Spec("4.1.1.2-e")
  void aRemovedRecordTakenInByMistakeLeavesNothing() {
    Map<String, String> told = told("健太朗");
    Refill.removedBehind(told, removed());
    Refill.behind(told, "individualNumber", "123456789018");
    Set<ShownItem> hidden = EnumSet.of(ShownItem.RESIDENT_RECORD_CODE);
    Refill.removedBehind(told, Masking.without(removed("大阪府東大阪市荒川一丁目1番"), hidden));
    assertNull(told.get("individualNumber"));
    assertNull(told.get("residentRecordCode"));
    assertEquals("奈良県奈良市三条町1番地", told.get("domicile.place"));
  }
}
