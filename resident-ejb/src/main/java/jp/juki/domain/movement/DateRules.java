package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Removal;
import jp.juki.spec.Spec;

/** Rules about the days of a movement (異動日・届出日・申出日・通知日) and births. */
final class DateRules {
  private static final int OLDEST = 120;

  private DateRules() {}

  /** The effective day to go on with, so that the other rules can speak while it is missing. */
  static RecordedDate effectiveOn(Circumstances circumstances, LocalDate today) {
    return circumstances.effectiveOn().orElse(RecordedDate.of(today));
  }

  /** 異動日 is entered, on the calendar, and not after today. */
  @Spec({"4.0.3-a", "4.0.3-c", "1.1.8-a"})
  static void effective(Circumstances circumstances, LocalDate today, Findings findings) {
    entered(circumstances, findings);
    circumstances
        .effectiveOn()
        .ifPresent(
            day -> {
              findings.addIf(day.exact().isEmpty(), DATE_NOT_EXACT, "effectiveOn");
              notAfterToday(day, today, findings);
            });
  }

  /** 異動日 of a birth or death is entered and not after today; it may be unknown. */
  @Spec({"4.0.3-a", "4.0.3-c", "1.1.8-b", "1.1.8-c"})
  static void effectiveMaybeUnknown(
      Circumstances circumstances, LocalDate today, Findings findings) {
    entered(circumstances, findings);
    circumstances.effectiveOn().ifPresent(day -> notAfterToday(day, today, findings));
  }

  /** 異動日 of a move-out is entered and on the calendar; it may lie ahead. */
  @Spec({"4.0.3-a", "4.0.3-c", "4.1.3.0.1-a"})
  static void effectiveMaybeAhead(Circumstances circumstances, Findings findings) {
    entered(circumstances, findings);
    findings.addIf(
        circumstances.effectiveOn().filter(day -> day.exact().isEmpty()).isPresent(),
        DATE_NOT_EXACT,
        "effectiveOn");
  }

  private static void entered(Circumstances circumstances, Findings findings) {
    findings.addIf(circumstances.effectiveOn().isEmpty(), EFFECTIVE_DATE_MISSING, "effectiveOn");
  }

  private static void notAfterToday(RecordedDate day, LocalDate today, Findings findings) {
    findings.addIf(day.sortDay().isAfter(today), EFFECTIVE_DATE_IN_FUTURE, "effectiveOn");
  }

  /** 届出日, 申出日 and 通知日 fit the basis and are not after today. */
  @Spec({"4.1.0.2-a", "4.1.0.2-c", "4.2.0.2-b", "4.2.0.5-b", "4.2.0.5-a", "4.2.0.2-a", "4.6.1.1-a"})
  static void basis(Circumstances circumstances, LocalDate today, Findings findings) {
    boolean notified = circumstances.notifiedOn().isPresent();
    boolean offered = circumstances.offeredOn().isPresent();
    switch (circumstances.basis()) {
      case NOTIFICATION -> findings.addIf(!notified, NOTIFICATION_DATE_MISSING, "notifiedOn");
      case EX_OFFICIO -> findings.addIf(notified, NOTIFICATION_DATE_EX_OFFICIO, "notifiedOn");
      case OFFER -> {
        findings.addIf(notified, NOTIFICATION_DATE_EX_OFFICIO, "notifiedOn");
        findings.addIf(!offered, OFFER_DATE_MISSING, "offeredOn");
      }
    }
    findings.addIf(
        offered && circumstances.basis() != Basis.OFFER, OFFER_DATE_WITHOUT_OFFER, "offeredOn");
    findings.addIf(
        after(circumstances.notifiedOn(), today), NOTIFICATION_DATE_IN_FUTURE, "notifiedOn");
    findings.addIf(after(circumstances.offeredOn(), today), OFFER_DATE_IN_FUTURE, "offeredOn");
    findings.addIf(after(circumstances.noticedOn(), today), NOTICE_DATE_IN_FUTURE, "noticedOn");
  }

  /**
   * A move-in, a move or a change of household is notified once it has happened; a late
   * notification is pointed out.
   */
  static void inTime(Circumstances circumstances, LocalDate today, Findings findings) {
    boolean early =
        circumstances
            .effectiveOn()
            .flatMap(RecordedDate::exact)
            .filter(day -> !day.isAfter(today))
            .filter(day -> circumstances.notifiedOn().filter(day::isAfter).isPresent())
            .isPresent();
    findings.addIf(early, NOTIFIED_BEFORE_IT_HAPPENED, "notifiedOn");
    findings.addIf(late(circumstances), NOTIFIED_LATE, "notifiedOn");
  }

  /** A late notification of a move-out is none: the entry is made ex officio. */
  @Spec("4.1.3.0.1-b")
  static void inTimeOrExOfficio(Circumstances circumstances, Findings findings) {
    findings.addIf(
        circumstances.basis() == Basis.NOTIFICATION && late(circumstances),
        EX_OFFICIO_REQUIRED,
        "notifiedOn");
  }

  private static boolean late(Circumstances circumstances) {
    return late(circumstances.notifiedOn(), circumstances.effectiveOn(), Removal.NOTIFICATION_DAYS);
  }

  /** Whether a notification came more than so many days after another day; unknown days never. */
  static boolean late(Optional<LocalDate> notified, Optional<RecordedDate> day, int days) {
    return day.flatMap(RecordedDate::exact)
        .filter(exact -> after(notified, exact.plusDays(days)))
        .isPresent();
  }

  /** A birth is not after today, and nobody is older than people grow. */
  static void birth(RecordedDate birth, LocalDate today, String item, Findings findings) {
    findings.addIf(birth.sortDay().isAfter(today), BIRTH_IN_FUTURE, item);
    findings.addIf(
        birth.known() && ChronoUnit.YEARS.between(birth.sortDay(), today) > OLDEST,
        AGE_OVER_120,
        item);
  }

  /** Nothing happens to a person before the birth; unknown days are not compared. */
  static void notBeforeBirth(RecordedDate day, RecordedDate birth, Findings findings) {
    findings.addIf(
        day.known() && birth.known() && day.compareTo(birth) < 0,
        EFFECTIVE_BEFORE_BIRTH,
        "effectiveOn");
  }

  private static boolean after(Optional<LocalDate> day, LocalDate limit) {
    return day.filter(d -> d.isAfter(limit)).isPresent();
  }
}
