package jp.juki.domain.characters;

import java.util.List;
import java.util.Objects;

/**
 * Letter problem (使用できない文字): one letter that the register does not admit, and why.
 *
 * @param position which letter of the text, from 1
 * @param letter the letter
 * @param reason why it is refused
 * @param collections for {@link Reason#WRONG_COLLECTION} the names of the collections that register
 *     the sequence, otherwise empty
 */
public record LetterProblem(int position, Letter letter, Reason reason, List<String> collections) {
  /** Reason (理由) for which a letter is refused. */
  public enum Reason {
    /** Neither a row of the MJ list nor a listed letter outside it (MJ文字情報一覧にない文字). */
    NOT_IN_MJ,
    /** A sequence registered by another collection than Moji_Joho (他コレクションの異体字). */
    WRONG_COLLECTION,
    /** A sequence that no collection registers (未登録の異体字シーケンス). */
    UNKNOWN_SEQUENCE,
    /** A variation selector that follows no letter (単独の異体字セレクタ). */
    LONE_SELECTOR,
    /** A mark that joins the letter before it (結合文字), such as U+3099. */
    COMBINING_MARK,
    /** A control or format character (制御文字), line breaks included. */
    CONTROL,
    /** A private code point (私用領域, 外字), which means something else on every machine. */
    PRIVATE_USE,
    /** Half of a surrogate pair: the text was broken on its way (壊れた文字). */
    BROKEN
  }

  /**
   * @throws NullPointerException if a part is null
   */
  public LetterProblem {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(reason, "reason");
    collections = List.copyOf(collections);
  }
}
