package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.ITEM_OF_OTHER_KIND;
import static jp.juki.domain.finding.FindingCode.REENTRY_NOT_POSSIBLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.spec.Spec;

/**
 * A removed record that may be a newcomer's own (再転入者の候補).
 *
 * <p>Source: 4.1.1.2.
 *
 * @param newcomer whose it may be, by the place in the request from 0
 * @param record the removed record as it stands
 * @param possible whether its person can come back at all
 */
public record ReentryCandidate(int newcomer, ResidentRecord record, boolean possible) {
  /** The candidates of all newcomers: whenever there is one, a finding of the re-entry says so. */
  @Spec("4.1.1.2-b")
  public static List<ReentryCandidate> of(List<Newcomer> newcomers, Facts facts, LocalDate today) {
    return IntStream.range(0, newcomers.size())
        .boxed()
        .flatMap(at -> of(at, newcomers.get(at), facts, today))
        .toList();
  }

  private static Stream<ReentryCandidate> of(
      int at, Newcomer newcomer, Facts facts, LocalDate today) {
    return ReentryRules.candidates(newcomer, facts.matches().get(at), facts, today).stream()
        .map(record -> new ReentryCandidate(at, record, hindrances(record, today).isEmpty()));
  }

  /** Why the person of a record cannot be entered as coming back; empty if nothing hinders it. */
  public static List<FindingCode> hindrances(ResidentRecord record, LocalDate today) {
    ResidentStatus status = record.statusOn(today);
    List<FindingCode> found = new ArrayList<>();
    if (record.kind() != ResidentKind.JAPANESE) found.add(ITEM_OF_OTHER_KIND);
    if (status == ResidentStatus.RESIDENT || status == ResidentStatus.DECEASED)
      found.add(REENTRY_NOT_POSSIBLE);
    return List.copyOf(found);
  }
}
