package jp.juki.infrastructure.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.certificate.CellValue;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateItem;
import jp.juki.domain.certificate.CertificateMark;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.IssueNumber;
import jp.juki.domain.certificate.MoveOutComposer;
import jp.juki.domain.certificate.PersonBlock;
import jp.juki.domain.characters.Letter;

/** Sample contents (見本) of invented people for the tests of printing. */
final class SampleCertificates {
  /** 邊 in a form of its own: a Moji_Joho sequence. */
  static final String NABE = new Letter(0x9089, 0xE0119).text();

  /** 葛 with eleven strokes. */
  static final String KUZU = new Letter(0x845B, 0xE0102).text();

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final Certifier CERTIFIER = Certifier.of(Certifier.Kind.MAYOR, "大阪府", "東大阪市長", "見本　太郎");

  private static final String[][] GIVEN = {
    {"𠮷郎", "ヨシロウ"},
    {"花子", "ハナコ"},
    {KUZU + "衣", "アオイ"},
    {"齋", "イツキ"},
    {"桜", "サクラ"},
    {"蓮", "レン"},
    {"陽葵", "ヒマリ"},
    {"朝陽", "アサヒ"},
    {"紬", "ツムギ"}
  };

  private static final String[] BIRTHS = {
    "昭和５３年　４月１５日",
    "昭和５５年１２月　３日",
    "平成２２年　８月２１日",
    "平成２５年　２月１１日",
    "平成２７年　７月　７日",
    "平成２９年１１月３０日",
    "平成３１年　１月　４日",
    "令和　２年　９月１９日",
    "令和　５年　５月２２日"
  };
  private static final String[] NOTIFIED = {
    "平成２０年　６月　５日",
    "平成２０年　６月　５日",
    "平成２２年　８月３０日",
    "平成２５年　２月２０日",
    "平成２７年　７月１３日",
    "平成２９年１２月　８日",
    "平成３１年　１月１１日",
    "令和　２年　９月２８日",
    "令和　５年　６月　１日"
  };

  private SampleCertificates() {}

  static CertificateContent household(int persons) {
    List<PersonBlock> blocks = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      blocks.add(person(i));
    }
    return content(CertificateForm.HOUSEHOLD, blocks);
  }

  static CertificateContent content(CertificateForm form, List<PersonBlock> persons) {
    return certified(form, persons, CERTIFIER);
  }

  /** A household of one, certified by somebody. */
  static CertificateContent certified(Certifier certifier) {
    return certified(CertificateForm.HOUSEHOLD, List.of(person(0)), certifier);
  }

  private static CertificateContent certified(
      CertificateForm form, List<PersonBlock> persons, Certifier certifier) {
    Map<CertificateItem, CellValue> heading = new EnumMap<>(CertificateItem.class);
    heading.put(CertificateItem.ADDRESS, CellValue.of("大阪府東大阪市荒川一丁目２番３号　" + KUZU + "堂ハイツ１０１号"));
    heading.put(CertificateItem.HEAD, CellValue.of("渡" + NABE + "　𠮷郎"));
    if (form.ofMoveOut()) {
      boolean late = form == CertificateForm.MOVE_OUT_SUBSTITUTE;
      heading.put(CertificateItem.DESTINATION, CellValue.of("奈良県奈良市三条町９番９号　" + KUZU + "城荘"));
      heading.put(CertificateItem.MOVE_OUT_ON, CellValue.of(late ? "令和　８年１０月　１日" : "令和　８年１２月　１日"));
      heading.put(
          CertificateItem.MOVE_OUT_NOTIFIED_ON,
          CellValue.of(late ? MoveOutComposer.EX_OFFICIO : "令和　８年１１月２２日"));
    }
    return new CertificateContent(
        form,
        heading,
        persons,
        switch (form) {
          case HOUSEHOLD -> "この写しは、世帯全員の住民票の原本と相違ないことを証明する。";
          case INDIVIDUAL -> "この写しは、住民票の原本と相違ないことを証明する。";
          case MOVE_OUT_CERTIFICATE, MOVE_OUT_SUBSTITUTE -> MoveOutComposer.certification(form);
        },
        "令和８年１１月２２日",
        certifier,
        Set.of(),
        number(11));
  }

  /** A move-out of a household. */
  static CertificateContent moveOut(CertificateForm form, int persons, Set<CertificateMark> marks) {
    List<PersonBlock> blocks = new ArrayList<>();
    for (int i = 0; i < persons; i++) blocks.add(mover(i == 3 ? foreigner() : person(i)));
    CertificateContent content = content(form, blocks);
    return new CertificateContent(
        form,
        content.heading(),
        content.persons(),
        content.certification(),
        content.issuedOn(),
        content.certifier(),
        marks,
        content.number());
  }

  private static PersonBlock mover(PersonBlock block) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(block.cells());
    cells.keySet().removeAll(CertificateForm.HOUSEHOLD.items());
    for (CertificateItem item : CertificateForm.MOVE_OUT_CERTIFICATE.items())
      cells.put(item, block.cell(item));
    cells.put(CertificateItem.INDIVIDUAL_NUMBER, CellValue.of("１２３４５６７８９０１８"));
    cells.put(CertificateItem.RECORD_CODE, CellValue.of("１２３４５６７８９０３"));
    List<PersonBlock.Slot> slots =
        block.slots().stream()
            .map(
                slot ->
                    slot.item() == CertificateItem.CARD_NUMBER
                        ? new PersonBlock.Slot(slot.item(), CellValue.of("AB12345678CD"))
                        : slot)
            .toList();
    return new PersonBlock(
        cells, slots, slots.isEmpty() ? List.of() : List.of("通称の記載　令和６年４月１日　見本市"));
  }

  static IssueNumber number(int serial) {
    return new IssueNumber(DAY, "東大阪市", Optional.of("本庁1"), Optional.of("プリンタ001"), serial);
  }

  static PersonBlock person(int i) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(CertificateItem.class);
    cells.put(CertificateItem.NAME_KANA, CellValue.of("ワタナベ　" + GIVEN[i][1]));
    cells.put(CertificateItem.NAME, CellValue.of("渡" + NABE + "　" + GIVEN[i][0]));
    cells.put(CertificateItem.INDIVIDUAL_NUMBER, CellValue.omitted());
    cells.put(CertificateItem.RECORD_CODE, CellValue.omitted());
    cells.put(CertificateItem.RESIDENT_SINCE, CellValue.of(i < 2 ? "平成２０年　６月　１日" : BIRTHS[i]));
    cells.put(CertificateItem.FORMER_NAME_KANA, i == 1 ? CellValue.of("タカハシ") : CellValue.unused());
    cells.put(CertificateItem.FORMER_NAME, i == 1 ? CellValue.of("髙橋") : CellValue.unused());
    cells.put(
        CertificateItem.ADDRESS_SINCE, i == 0 ? CellValue.of("令和　３年　４月１０日") : CellValue.unused());
    cells.put(CertificateItem.NOTIFIED_ON, CellValue.of(i < 2 ? "平成２０年　６月　５日" : NOTIFIED[i]));
    cells.put(CertificateItem.BIRTH, CellValue.of(BIRTHS[i]));
    cells.put(CertificateItem.SEX, CellValue.of(i % 2 == 0 ? "男" : "女"));
    cells.put(CertificateItem.RELATIONSHIP, CellValue.of(i == 0 ? "世帯主" : i == 1 ? "妻" : "子"));
    cells.put(CertificateItem.REGISTER_HEAD, CellValue.of("渡" + NABE + "　𠮷郎"));
    cells.put(CertificateItem.DOMICILE, CellValue.of("大阪府東大阪市稲葉一丁目１番地"));
    cells.put(
        CertificateItem.PREVIOUS_ADDRESS,
        i < 2 ? CellValue.of("見本県仮名市辻町四丁目５番６号") : CellValue.unused());
    List<String> remarks = i == 1 ? List.of("旧氏記載　令和２年２月３日") : List.of();
    return new PersonBlock(cells, List.of(), remarks);
  }

  /** A foreign resident, with the free cells in use. */
  static PersonBlock foreigner() {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(CertificateItem.class);
    for (CertificateItem item : CertificateForm.HOUSEHOLD.items()) {
      cells.put(item, CellValue.unused());
    }
    cells.put(CertificateItem.NAME, CellValue.of("ZHANG YULIN（張　玉蓮）"));
    cells.put(CertificateItem.ALIAS_KANA, CellValue.of("ジュウミン　ハナコ"));
    cells.put(CertificateItem.ALIAS, CellValue.of("住民　花子"));
    cells.put(CertificateItem.BIRTH, CellValue.of("１９９０年　４月　１日"));
    cells.put(CertificateItem.SEX, CellValue.of("女"));
    cells.put(CertificateItem.RELATIONSHIP, CellValue.of("子（子の妻）"));
    cells.put(CertificateItem.INDIVIDUAL_NUMBER, CellValue.of("１２３４５６７８９０１８"));
    return new PersonBlock(
        cells,
        List.of(
            new PersonBlock.Slot(CertificateItem.NATIONALITY, CellValue.of("中国")),
            new PersonBlock.Slot(CertificateItem.CATEGORY, CellValue.of("中長期在留者")),
            new PersonBlock.Slot(CertificateItem.RESIDENCE_STATUS, CellValue.of("技術・人文知識・国際業務")),
            new PersonBlock.Slot(CertificateItem.PERIOD_OF_STAY, CellValue.of("５年")),
            new PersonBlock.Slot(CertificateItem.PERIOD_EXPIRY, CellValue.of("２０２９年　３月３１日")),
            new PersonBlock.Slot(CertificateItem.CARD_NUMBER, CellValue.omitted()),
            new PersonBlock.Slot(
                CertificateItem.FOREIGN_RESIDENT_SINCE, CellValue.of("令和　６年　４月　１日"))),
        List.of());
  }
}
