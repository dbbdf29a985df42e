package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Rules about the letters of names and of the family register's entry (氏名・フリガナ・戸籍の表示). */
final class NameRules {
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー・゠ 　]+");

  private NameRules() {}

  /** Every part of a person's name is written with listed letters, every reading in katakana. */
  @Spec("1.1.18-b")
  static void person(ResidentRecord.Person person, String item, Findings findings) {
    switch (person.name()) {
      case PersonName.Japanese(Name family, Name given) -> {
        findings.addAll(Name.letterFindings(family.text(), item + ".familyName"));
        findings.addAll(Name.letterFindings(given.text(), item + ".givenName"));
      }
      case PersonName.Foreign foreign ->
          findings.addAll(Name.letterFindings(foreign.text(), item + ".name"));
    }
    Furigana furigana = person.furigana();
    reading(furigana.family(), item + ".familyKana", findings);
    reading(furigana.given(), item + ".givenKana", findings);
    person
        .formerName()
        .ifPresent(
            former -> {
              findings.addAll(Name.letterFindings(former.name().text(), item + ".formerName"));
              reading(
                  Optional.of(former).map(FormerName::kana), item + ".formerNameKana", findings);
            });
  }

  /** 本籍 and 筆頭者 are written with listed letters. */
  static void domicile(Domicile domicile, String item, Findings findings) {
    findings.addAll(Name.letterFindings(domicile.place(), item + ".domicile"));
    findings.addAll(Name.letterFindings(domicile.head(), item + ".headOfRegister"));
  }

  /** A free text is written with listed letters. */
  static void text(Optional<String> text, String item, Findings findings) {
    text.ifPresent(letters -> findings.addAll(Name.letterFindings(letters, item)));
  }

  private static void reading(Optional<String> kana, String item, Findings findings) {
    findings.addIf(
        kana.filter(text -> !KATAKANA.matcher(text).matches()).isPresent(),
        FURIGANA_NOT_KATAKANA,
        item);
  }
}
