package jp.juki.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.Wareki;

/**
 * One item of a record (住民票の項目), by which two records are compared and a difference is named.
 *
 * <p>The {@link #key()} is stable and goes into answers; the {@link #text()} is what a clerk reads.
 */
public enum RecordItem {
  KIND("kind", "住民種別", record -> record.kind().text()),
  NAME("name", "氏名", record -> record.person().name().text()),
  FURIGANA("furigana", "氏名の振り仮名", record -> record.person().furigana().text()),
  FURIGANA_STATE(
      "furiganaState", "振り仮名の公証確認状況", record -> record.person().furigana().state().text()),
  FORMER_NAME(
      "formerName",
      "旧氏",
      record ->
          record.person().formerName().map(f -> f.name().text() + "（" + f.kana() + "）").orElse("")),
  ALIAS(
      "alias",
      "通称",
      record ->
          record.person().alias().map(a -> a.name().text() + "（" + a.kana() + "）").orElse("")),
  BIRTH("birth", "生年月日", record -> record.kind().birth(record.person().birth())),
  SEX("sex", "性別", record -> record.person().sex().text()),
  HOUSEHOLD("householdNumber", "世帯番号", record -> record.membership().householdNumber().digits()),
  RELATIONSHIP("relationship", "続柄", record -> record.membership().relationship().text()),
  ORDER("order", "記載順位", record -> Integer.toString(record.membership().order())),
  HEAD("headName", "世帯主", record -> record.membership().headName().orElse("")),
  ADDRESS("address", "住所", record -> record.residence().address().full()),
  RESIDENT_SINCE(
      "residentSince", "住民となった年月日", record -> record.residence().residentSince().wareki()),
  ADDRESS_SINCE("addressSince", "住所を定めた年月日", record -> record.residence().addressSince().wareki()),
  ENTRY_NOTIFIED_ON(
      "entryNotifiedOn",
      "届出の年月日",
      record ->
          Wareki.format(record.residence().notifiedOn())
              + (record.residence().notifiedExOfficio() ? "（職権）" : "")),
  PREVIOUS_PLACE("previousPlace", "転入前住所", record -> place(record.residence().previousPlace())),
  PREVIOUS_HEAD("previousHead", "転入前の世帯主", record -> record.residence().previousHead().orElse("")),
  LAST_REGISTERED_PLACE(
      "lastRegisteredPlace", "最終登録住所地", record -> place(record.residence().lastRegisteredPlace())),
  FORMER_ADDRESS(
      "formerAddress",
      "転居前住所",
      record -> record.residence().formerAddress().map(Address::full).orElse("")),
  DOMICILE(
      "domicile",
      "本籍",
      ShownItem.DOMICILE,
      record -> record.domicile().map(Domicile::place).orElse("")),
  DOMICILE_HEAD(
      "domicileHead",
      "筆頭者",
      ShownItem.DOMICILE,
      record -> record.domicile().map(Domicile::head).orElse("")),
  NATIONALITY(
      "nationality",
      "国籍・地域",
      record -> record.foreign().map(ForeignStatus::nationality).orElse("")),
  FOREIGN_CATEGORY(
      "foreignCategory",
      "第30条の45規定区分",
      ShownItem.RESIDENCE_STATUS,
      record -> record.foreign().map(f -> f.category().text()).orElse("")),
  STATUS_OF_RESIDENCE(
      "statusOfResidence",
      "在留資格",
      ShownItem.RESIDENCE_STATUS,
      record -> record.foreign().flatMap(ForeignStatus::statusOfResidence).orElse("")),
  RESIDENCE_PERIOD(
      "residencePeriod",
      "在留期間",
      ShownItem.RESIDENCE_STATUS,
      record -> record.foreign().flatMap(ForeignStatus::period).orElse("")),
  RESIDENCE_EXPIRES_ON(
      "residenceExpiresOn",
      "在留期間の満了の日",
      ShownItem.RESIDENCE_STATUS,
      record -> record.foreign().flatMap(ForeignStatus::expiresOn).map(Wareki::western).orElse("")),
  CARD_NUMBER(
      "cardNumber",
      "在留カード等の番号",
      ShownItem.RESIDENCE_STATUS,
      record ->
          record
              .foreign()
              .flatMap(ForeignStatus::cardNumber)
              .map(ResidenceCardNumber::value)
              .orElse("")),
  INDIVIDUAL_NUMBER(
      "individualNumber",
      "個人番号",
      ShownItem.INDIVIDUAL_NUMBER,
      record -> record.individualNumber().map(IndividualNumber::digits).orElse("")),
  RECORD_CODE(
      "residentRecordCode",
      "住民票コード",
      ShownItem.RESIDENT_RECORD_CODE,
      record -> record.recordCode().map(ResidentRecordCode::digits).orElse("")),
  REMOVAL_REASON(
      "removalReason", "消除の事由", record -> record.removal().map(r -> r.reason().text()).orElse("")),
  REMOVAL_ON(
      "removalOn", "事由の生じた年月日", record -> record.removal().map(r -> r.on().wareki()).orElse("")),
  REMOVAL_NOTIFIED_ON(
      "removalNotifiedOn",
      "消除の届出の年月日",
      record -> day(record.removal().flatMap(Removal::notifiedOn))),
  PLANNED_DESTINATION(
      "plannedDestination",
      "転出先住所（予定）",
      record -> place(record.removal().flatMap(Removal::plannedDestination))),
  CONFIRMED_DESTINATION(
      "confirmedDestination",
      "転出先住所（確定）",
      record -> place(record.removal().flatMap(Removal::confirmedDestination))),
  CONFIRMED_ON(
      "confirmedOn", "転出年月日（確定）", record -> day(record.removal().flatMap(Removal::confirmedOn))),
  NOTICE_RECEIVED_ON(
      "noticeReceivedOn",
      "転入通知年月日",
      record -> day(record.removal().flatMap(Removal::noticeReceivedOn))),
  REMARKS("remarks", "備考", record -> record.remarks().orElse(""));

  private final String key;
  private final String text;
  private final Optional<ShownItem> guard;
  private final Function<ResidentRecord, String> value;

  RecordItem(String key, String text, Function<ResidentRecord, String> value) {
    this(key, text, null, value);
  }

  RecordItem(String key, String text, ShownItem guard, Function<ResidentRecord, String> value) {
    this.key = key;
    this.text = text;
    this.guard = Optional.ofNullable(guard);
    this.value = value;
  }

  /** The stable key, such as {@code addressSince}. */
  public String key() {
    return key;
  }

  /** The name that a clerk reads. */
  public String text() {
    return text;
  }

  /** The shown item (10.4) that an account needs to see the value, or empty if everybody may. */
  public Optional<ShownItem> guard() {
    return guard;
  }

  /** The value as a clerk reads it, days in the Japanese calendar; empty text if there is none. */
  public String of(ResidentRecord record) {
    return value.apply(record);
  }

  /**
   * The items in which two records differ, in the order of this enum.
   *
   * @param before the former record, or empty if the person was new; then every item that has a
   *     value
   */
  public static List<RecordItem> changed(Optional<ResidentRecord> before, ResidentRecord after) {
    List<RecordItem> changed = new ArrayList<>();
    for (RecordItem item : values()) {
      if (!before.map(item::of).orElse("").equals(item.of(after))) changed.add(item);
    }
    return List.copyOf(changed);
  }

  private static String place(Optional<Place> place) {
    return place.map(Place::shown).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Wareki::format).orElse("");
  }
}
