package jp.juki.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.domain.access.ShownItem;
import jp.juki.infrastructure.register.People;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** Items of a record as a clerk reads and compares them (住民票の項目). */
class RecordItemTest {
  private static final ResidentRecord JAPANESE = People.fullJapanese(1);
  private static final ResidentRecord FOREIGN = People.fullForeign(2);

  @Test
  @Spec({"1.1.9-a", "1.1.1-t"})
  void everyItemOfAJapaneseReadsAsItIsRecorded() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("住民種別", JAPANESE.kind().text());
    expected.put("氏名", JAPANESE.person().name().text());
    expected.put("氏名の振り仮名", "ワタナベ");
    expected.put("振り仮名の公証確認状況", "氏のみ確認済");
    expected.put("旧氏", "齋藤（サイトウ）");
    expected.put("生年月日", "昭和20年2月30日");
    expected.put("性別", JAPANESE.person().sex().text());
    expected.put("世帯番号", People.household(1).digits());
    expected.put("続柄", "子の妻");
    expected.put("記載順位", "12");
    expected.put("住所", "大阪府東大阪市荒川一丁目2番3号　コーポ荒川　101号");
    expected.put("住民となった年月日", "昭和20年月日不詳");
    expected.put("住所を定めた年月日", "昭和31年9月上旬");
    expected.put("届出の年月日", "昭和31年9月9日（職権）");
    expected.put("転入前住所", "不明");
    expected.put("転入前の世帯主", "渡辺　一");
    expected.put("最終登録住所地", "奈良県奈良市三条町9番9号");
    expected.put("転居前住所", "大阪府東大阪市荒本北一丁目9番9号");
    expected.put("本籍", "大阪府東大阪市荒本北一丁目1番地");
    expected.put("筆頭者", "試験　一郎");
    expected.put("個人番号", People.individualNumber(1).digits());
    expected.put("住民票コード", People.recordCode(1).digits());
    expected.put("消除の事由", "国内転出");
    expected.put("事由の生じた年月日", "令和8年5月1日");
    expected.put("消除の届出の年月日", "令和8年4月1日");
    expected.put("転出先住所（予定）", "東京都千代田区");
    expected.put("転出先住所（確定）", "東京都千代田区千代田一丁目1番");
    expected.put("転出年月日（確定）", "令和8年4月28日");
    expected.put("転入通知年月日", "令和8年5月2日");
    expected.put("備考", "備考の一行目");
    assertEquals(expected, read(JAPANESE));
  }

  @Test
  @Spec({"1.1.9-a", "1.1.9-b"})
  void birthAndExpiryOfAForeignResidentReadInWesternYearsAndNoOtherDay() {
    Map<String, String> read = read(FOREIGN);
    assertEquals(
        Map.of("生年月日", "1990年12月31日", "在留期間の満了の日", "2029年3月31日"),
        read.entrySet().stream()
            .filter(item -> item.getValue().matches("\\d{4}年.*"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertEquals("平成26年7月7日", read.get("住民となった年月日"));
    assertEquals("架空国　首都", read.get("転入前住所"));
    assertEquals("試験安子（シケンヤスコ）", read.get("通称"));
    assertEquals("架空国", read.get("国籍・地域"));
    assertEquals("永住者の配偶者等", read.get("在留資格"));
    assertEquals("5年", read.get("在留期間"));
    assertEquals("AB12345678CD", read.get("在留カード等の番号"));
    assertEquals(FOREIGN.foreign().orElseThrow().category().text(), read.get("第30条の45規定区分"));
    assertEquals(FOREIGN.membership().headName().orElseThrow(), read.get("世帯主"));
  }

  @Test
  @Spec("10.4-a")
  void domicileNumbersAndStatusAreGuardedAndNothingElse() {
    Map<ShownItem, Set<RecordItem>> guarded =
        Arrays.stream(RecordItem.values())
            .filter(item -> item.guard().isPresent())
            .collect(Collectors.groupingBy(item -> item.guard().orElseThrow(), Collectors.toSet()));
    assertEquals(
        Map.of(
            ShownItem.DOMICILE,
            EnumSet.of(RecordItem.DOMICILE, RecordItem.DOMICILE_HEAD),
            ShownItem.INDIVIDUAL_NUMBER,
            EnumSet.of(RecordItem.INDIVIDUAL_NUMBER),
            ShownItem.RESIDENT_RECORD_CODE,
            EnumSet.of(RecordItem.RECORD_CODE),
            ShownItem.RESIDENCE_STATUS,
            EnumSet.of(
                RecordItem.FOREIGN_CATEGORY,
                RecordItem.STATUS_OF_RESIDENCE,
                RecordItem.RESIDENCE_PERIOD,
                RecordItem.RESIDENCE_EXPIRES_ON,
                RecordItem.CARD_NUMBER)),
        guarded);
  }

  @Test
  void onlyWhatDiffersIsNamedAndEverythingThatHasAValueOfANewPerson() {
    ResidentRecord stays = JAPANESE.withRemoval(Optional.empty());
    assertEquals(
        List.of(
            RecordItem.REMOVAL_REASON,
            RecordItem.REMOVAL_ON,
            RecordItem.REMOVAL_NOTIFIED_ON,
            RecordItem.PLANNED_DESTINATION,
            RecordItem.CONFIRMED_DESTINATION,
            RecordItem.CONFIRMED_ON,
            RecordItem.NOTICE_RECEIVED_ON),
        RecordItem.changed(Optional.of(stays), JAPANESE));
    assertEquals(List.of(), RecordItem.changed(Optional.of(JAPANESE), JAPANESE));
    assertEquals(
        read(JAPANESE).keySet(),
        RecordItem.changed(Optional.empty(), JAPANESE).stream()
            .map(RecordItem::text)
            .collect(Collectors.toSet()));
  }

  @Test
  void keysAreUniqueWordsOfTheInterface() {
    List<String> keys = Arrays.stream(RecordItem.values()).map(RecordItem::key).toList();
    assertEquals(keys.size(), Set.copyOf(keys).size());
    assertEquals(List.of(), keys.stream().filter(key -> !key.matches("[a-z][A-Za-z]+")).toList());
  }

  private static Map<String, String> read(ResidentRecord record) {
    Map<String, String> read = new LinkedHashMap<>();
    for (RecordItem item : RecordItem.values()) {
      if (!item.of(record).isEmpty()) read.put(item.text(), item.of(record));
    }
    return read;
  }
}
