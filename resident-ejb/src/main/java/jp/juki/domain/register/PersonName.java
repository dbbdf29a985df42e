package jp.juki.domain.register;

import java.util.Optional;
import jp.juki.spec.Spec;

/**
 * Name of a person (氏名), kept letter for letter: every code point and variation selector as it was
 * entered, never normalised.
 */
public sealed interface PersonName {
  /** The name as printed, surname and given name parted by a full-width space; never blank. */
  String text();

  /**
   * A Japanese name.
   *
   * @param family the surname (氏), not blank
   * @param given the given name (名), not blank
   */
  record Japanese(Name family, Name given) implements PersonName {
    @Override
    public String text() {
      return family.text() + "　" + given.text();
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "PersonName[masked]";
    }
  }

  /**
   * A foreign resident's name: Latin letters, Chinese characters, or both.
   *
   * @param latin the name in Latin letters (氏名・アルファベット), or empty
   * @param kanji the name in Chinese characters (氏名・漢字), or empty
   */
  @Spec("1.1.2-a")
  record Foreign(Optional<Name> latin, Optional<Name> kanji) implements PersonName {
    /**
     * @throws IllegalArgumentException if both are empty
     */
    public Foreign {
      if (latin.isEmpty() && kanji.isEmpty()) {
        throw new IllegalArgumentException("a name needs a letter");
      }
    }

    @Override
    public String text() {
      return latin
          .map(name -> kanji.map(k -> name.text() + "（" + k.text() + "）").orElse(name.text()))
          .orElseGet(() -> kanji.orElseThrow().text());
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "PersonName[masked]";
    }
  }
}
