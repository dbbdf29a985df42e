package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.movement.Facts.Matches;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/** Rules about people whom the register already knows (再転入者の判定). */
final class ReentryRules {
  private ReentryRules() {}

  /** A newcomer who is known is a re-entrant or a double registration. */
  @Spec({"4.1.1.2-a", "4.1.1.2-b"})
  static void known(
      Newcomer newcomer,
      Matches matches,
      Facts facts,
      LocalDate today,
      String item,
      Findings findings) {
    number(
        matches.byIndividualNumber(), newcomer, facts, today, item + ".individualNumber", findings);
    number(matches.byRecordCode(), newcomer, facts, today, item + ".residentRecordCode", findings);
    number(matches.byCardNumber(), newcomer, facts, today, item + ".cardNumber", findings);
    for (ResidentRecord match : others(matches.byNameSexBirth(), newcomer, facts)) {
      if (match.residentOn(today)) {
        findings.add(DOUBLE_REGISTRATION_SUSPECTED, item);
      } else if (newcomer.reentry().isEmpty()) {
        findings.add(SAME_PERSON_SUSPECTED, item);
      }
    }
  }

  /** The removed records of whoever is known by what the newcomer brings, in order of number. */
  @Spec("4.1.1.2-b")
  static List<ResidentRecord> candidates(
      Newcomer newcomer, Matches matches, Facts facts, LocalDate today) {
    Set<AddresseeNumber> holders = new HashSet<>(matches.byIndividualNumber());
    holders.addAll(matches.byRecordCode());
    holders.addAll(matches.byCardNumber());
    if (newcomer.reentry().isEmpty()) holders.addAll(matches.byNameSexBirth());
    return others(holders, newcomer, facts).stream()
        .filter(record -> !record.residentOn(today))
        .toList();
  }

  private static void number(
      Set<AddresseeNumber> holders,
      Newcomer newcomer,
      Facts facts,
      LocalDate today,
      String item,
      Findings findings) {
    for (ResidentRecord match : others(holders, newcomer, facts)) {
      findings.add(match.residentOn(today) ? DUPLICATE_RESIDENT : REENTRY_REQUIRED, item);
    }
  }

  private static List<ResidentRecord> others(
      Set<AddresseeNumber> holders, Newcomer newcomer, Facts facts) {
    return holders.stream()
        .filter(holder -> !newcomer.reentry().equals(Optional.of(holder)))
        .sorted()
        .map(facts::history)
        .flatMap(Optional::stream)
        .map(history -> history.present().record())
        .toList();
  }

  /**
   * Whoever is chosen as re-entrant is a removed record of somebody who lives, is Japanese, and is
   * the newcomer: by a number, or else by birth and sex; another name alone is pointed out.
   */
  @Spec("4.1.1.2-b")
  static void chosen(
      Newcomer newcomer,
      Matches matches,
      RecordedDate effectiveOn,
      Facts facts,
      LocalDate today,
      String item,
      Findings findings) {
    if (newcomer.reentry().isEmpty()) {
      return;
    }
    Optional<ResidentRecord> old = old(newcomer, facts);
    findings.addIf(old.isEmpty(), TARGET_NOT_FOUND, item + ".reentryOf");
    findings.addIf(
        facts.locked().contains(newcomer.reentry().get()), LOCKED_BY_OTHER, item + ".reentryOf");
    old.filter(record -> !record.residentOn(today))
        .flatMap(ResidentRecord::removal)
        .ifPresent(
            removal ->
                findings.addIf(
                    effectiveOn.sortDay().isBefore(removal.effectiveOn()),
                    EFFECTIVE_BEFORE_LAST_MOVEMENT,
                    item + ".reentryOf"));
    old.ifPresent(
        record -> {
          ReentryCandidate.hindrances(record, today)
              .forEach(hindrance -> findings.add(hindrance, item + ".reentryOf"));
          samePerson(newcomer, matches, record, item + ".reentryOf", findings);
        });
  }

  private static void samePerson(
      Newcomer newcomer, Matches matches, ResidentRecord old, String item, Findings findings) {
    boolean certain =
        Stream.of(matches.byIndividualNumber(), matches.byRecordCode(), matches.byCardNumber())
            .anyMatch(holders -> holders.contains(old.addresseeNumber()));
    if (certain || matches.byNameSexBirth().contains(old.addresseeNumber())) return;
    boolean sameBirthAndSex =
        newcomer.person().birth().equals(old.person().birth())
            && newcomer.person().sex() == old.person().sex();
    findings.add(sameBirthAndSex ? REENTRY_OTHER_NAME : REENTRY_OTHER_PERSON, item);
  }

  /** The present record of the re-entrant, or empty for a new person. */
  static Optional<ResidentRecord> old(Newcomer newcomer, Facts facts) {
    return newcomer.reentry().flatMap(facts::history).map(history -> history.present().record());
  }

  /** No two newcomers of one movement share a number or a removed record. */
  static void distinct(List<Newcomer> newcomers, Findings findings) {
    findings.addIf(
        repeated(newcomers.stream().map(newcomer -> newcomer.reentry().orElse(null)))
            || repeated(
                newcomers.stream().map(newcomer -> newcomer.individualNumber().orElse(null)))
            || repeated(newcomers.stream().map(newcomer -> newcomer.recordCode().orElse(null))),
        NUMBER_GIVEN_TWICE,
        "newcomers");
  }

  private static boolean repeated(Stream<?> values) {
    Collection<Object> seen = new HashSet<>();
    return !values.filter(Objects::nonNull).allMatch(seen::add);
  }
}
