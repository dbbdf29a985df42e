package jp.juki.domain.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Mark;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.register.Sex;

/**
 * One person found (該当者).
 *
 * @param addresseeNumber 宛名番号
 * @param householdNumber 世帯番号
 * @param kind 住民種別
 * @param name 氏名 as printed
 * @param kana its reading, or empty text
 * @param birth 生年月日
 * @param sex 性別
 * @param address 住所 with building
 * @param status 住民状態 today
 * @param removalReason 消除の事由, also of a planned one, or empty
 * @param removalOn the day on which the record ceases or ceased, or empty
 * @param matchedBy by which form of the name the person was found, if not by the present name
 * @param provisional whether a provisional movement holds the person (仮登録中)
 */
public record SearchHit(
    AddresseeNumber addresseeNumber,
    HouseholdNumber householdNumber,
    ResidentKind kind,
    String name,
    String kana,
    RecordedDate birth,
    Sex sex,
    String address,
    ResidentStatus status,
    Optional<MovementReason> removalReason,
    Optional<LocalDate> removalOn,
    Optional<MatchedBy> matchedBy,
    boolean provisional) {

  /** A form of name other than the present one (該当した氏名の種類). */
  public enum MatchedBy {
    FORMER_NAME("旧氏で一致"),
    ALIAS("通称で一致"),
    PAST_NAME("以前の氏名で一致"),
    PAST_ADDRESS("以前の住所で一致");

    private final String text;

    MatchedBy(String text) {
      this.text = text;
    }

    /** The words as shown. */
    public String text() {
      return text;
    }
  }

  /** The marks beside the person in the list. */
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    if (provisional) marks.add(new Mark(Mark.Kind.PROVISIONAL, Optional.empty()));
    if (status != ResidentStatus.RESIDENT) marks.add(new Mark(Mark.Kind.REMOVED, Optional.empty()));
    else if (removalOn.isPresent()) marks.add(new Mark(Mark.Kind.PLANNED_MOVE_OUT, removalOn));
    return List.copyOf(marks);
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "SearchHit[masked]";
  }
}
