package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.util.Optional;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Rules about the letters of names and of the family register's entry (氏名・振り仮名・戸籍の表示). */
final class NameRules {
  private NameRules() {}

  /** Every part of a person's name is written with listed letters, every reading in katakana. */
  @Spec("1.1.18-b")
  static void person(ResidentRecord.Person person, String item, Findings findings) {
    switch (person.name()) {
      case PersonName.Japanese(Name family, Name given) -> {
        TextRules.written(family.text(), TextRules.NAME, item + ".name.family", findings);
        TextRules.written(given.text(), TextRules.NAME, item + ".name.given", findings);
      }
      case PersonName.Foreign foreign ->
          TextRules.written(foreign.text(), TextRules.NAME, item + ".name", findings);
    }
    Furigana furigana = person.furigana();
    reading(furigana.family(), item + ".kana.family", findings);
    reading(furigana.given(), item + ".kana.given", findings);
    confirmed(furigana, item + ".kana", findings);
    person
        .formerName()
        .ifPresent(
            former -> {
              String name = former.name().text();
              TextRules.written(name, TextRules.FORMER_NAME, item + ".formerName.name", findings);
              String kana = item + ".formerName.kana";
              TextRules.shorter(former.kana(), TextRules.FORMER_NAME, kana, findings);
              reading(Optional.of(former.kana()), kana, findings);
            });
  }

  /** 本籍 and 筆頭者 are written with listed letters, in whatever place names were then in use. */
  @Spec("4.0.6-b")
  static void domicile(Domicile domicile, String item, Findings findings) {
    TextRules.written(domicile.place(), TextRules.PLACE, item + ".domicile.place", findings);
    TextRules.written(domicile.head(), TextRules.HEAD, item + ".domicile.head", findings);
  }

  /** What the family register confirmed (公証) is a reading, not its absence. */
  private static void confirmed(Furigana furigana, String item, Findings findings) {
    boolean whole = furigana.state() == Furigana.State.CONFIRMED;
    boolean family = whole || furigana.state() == Furigana.State.FAMILY_ONLY;
    boolean given = whole || furigana.state() == Furigana.State.GIVEN_ONLY;
    findings.addIf(family && furigana.family().isEmpty(), VALUE_MISSING, item + ".family");
    findings.addIf(given && furigana.given().isEmpty(), VALUE_MISSING, item + ".given");
  }

  private static void reading(Optional<String> kana, String item, Findings findings) {
    findings.addIf(
        kana.filter(text -> !Furigana.katakana(text)).isPresent(), FURIGANA_NOT_KATAKANA, item);
    kana.ifPresent(text -> TextRules.shorter(text, TextRules.NAME, item, findings));
  }
}
