package jp.juki.domain.movement;

import static jp.juki.domain.finding.FindingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Draft.Change;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecord.Membership;
import jp.juki.domain.register.ResidentRecord.Residence;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.spec.Spec;

/**
 * New records of people who become residents (住民票の記載): what move-ins and births have in common.
 *
 * @param request the movement
 * @param newcomers who enters
 * @param address where they live
 * @param previousPlace 転入前住所, or empty where there is none
 * @param previousHead 転入前の世帯主, or empty
 * @param lastRegisteredPlace 最終登録住所地, or empty
 */
record Entries(
    MovementRequest request,
    List<Newcomer> newcomers,
    Address address,
    Optional<Place> previousPlace,
    Optional<String> previousHead,
    Optional<Place> lastRegisteredPlace) {

  /** Checks each newcomer; findings point to {@code newcomers[i]}. */
  void check(Facts facts, LocalDate today, Findings findings) {
    RecordedDate effectiveOn = DateRules.effectiveOn(request.circumstances(), today);
    for (int i = 0; i < newcomers.size(); i++) {
      Newcomer newcomer = newcomers.get(i);
      String item = item(i);
      findings.addIf(!japanese(newcomer), ITEM_OF_OTHER_KIND, item);
      DateRules.birth(newcomer.person().birth(), today, item + ".birth", findings);
      DateRules.notBeforeBirth(effectiveOn, newcomer.person().birth(), findings);
      NameRules.person(newcomer.person(), item, findings);
      NameRules.domicile(newcomer.domicile(), item, findings);
      ReentryRules.chosen(
          newcomer, facts.matches().get(i), effectiveOn, facts, today, item, findings);
      ReentryRules.known(newcomer, facts.matches().get(i), facts, today, item, findings);
    }
    ReentryRules.distinct(newcomers, findings);
  }

  /**
   * The changes that enter the newcomers into an arrival's household.
   *
   * @param households settles what follows for the members already there
   */
  List<Change> changes(
      Arrival arrival, Households households, Facts facts, LocalDate today, Findings findings) {
    return switch (arrival) {
      case Arrival.NewHousehold ignored -> {
        findings.addIf(
            !arrival.relationships().isEmpty(), RELATIONSHIP_OF_OTHERS, "arrival.relationships");
        households.newHousehold(newcomers.stream().map(Newcomer::relationship).toList());
        List<ResidentRecord> records = records(facts.fresh().household(), 1, facts, today);
        yield settled(Households.ordered(records), households, facts);
      }
      case Arrival.Join join -> {
        List<ResidentRecord> members = households.joined(join.household());
        households.sameAddress(members, address);
        boolean newHead =
            newcomers.stream().map(Newcomer::relationship).anyMatch(Relationship::head);
        households.revise(Arrivals.ofMembers(join, List.of(), members, newHead, findings));
        yield members.isEmpty()
            ? List.of()
            : joining(join.household(), members, households, facts, today);
      }
    };
  }

  /** The changes that enter the newcomers behind the members of a household. */
  List<Change> joining(
      HouseholdNumber household,
      List<ResidentRecord> members,
      Households households,
      Facts facts,
      LocalDate today) {
    return settled(
        records(household, Households.nextOrder(members), facts, today), households, facts);
  }

  private List<Change> settled(List<ResidentRecord> records, Households households, Facts facts) {
    Map<AddresseeNumber, String> items = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    MovementReason reason = request.kind().reason();
    for (ResidentRecord record : records) {
      items.put(record.addresseeNumber(), item(items.size()));
      changes.add(
          new Change(
              facts.history(record.addresseeNumber()).map(history -> history.present().record()),
              record,
              reason,
              record.residence().residentSince(),
              Optional.empty()));
    }
    return households.settled(changes, items);
  }

  private List<ResidentRecord> records(
      HouseholdNumber household, int firstOrder, Facts facts, LocalDate today) {
    List<ResidentRecord> records = new ArrayList<>();
    Iterator<ResidentRecordCode> codes = facts.fresh().recordCodes().iterator();
    for (int i = 0; i < newcomers.size(); i++) {
      Newcomer newcomer = newcomers.get(i);
      Optional<ResidentRecordCode> drawn =
          newcomer.recordCode().isEmpty() ? Optional.of(codes.next()) : Optional.empty();
      if (japanese(newcomer)) {
        AddresseeNumber number = newcomer.reentry().orElse(facts.fresh().addressees().get(i));
        Membership membership =
            new Membership(household, newcomer.relationship(), firstOrder + i, Optional.empty());
        records.add(record(newcomer, number, membership, drawn, facts, today));
      }
    }
    return records;
  }

  /**
   * The record of one newcomer: 住所を定めた年月日 is 住民となった年月日 until a move within the city, and a
   * re-entrant keeps the numbers.
   */
  @Spec({"4.1.1.1-b", "4.1.1.2-d", "1.1.6-e", "4.3.1-b", "1.1.13-a"})
  private ResidentRecord record(
      Newcomer newcomer,
      AddresseeNumber number,
      Membership membership,
      Optional<ResidentRecordCode> drawn,
      Facts facts,
      LocalDate today) {
    Circumstances circumstances = request.circumstances();
    RecordedDate since = DateRules.effectiveOn(circumstances, today);
    Optional<ResidentRecord> old = ReentryRules.old(newcomer, facts);
    return new ResidentRecord(
        number,
        ResidentKind.JAPANESE,
        newcomer.person(),
        membership,
        new Residence(
            address,
            since,
            since,
            circumstances.notifiedOn().orElse(today),
            circumstances.basis() != Basis.NOTIFICATION,
            previousPlace,
            previousHead,
            Optional.empty(),
            lastRegisteredPlace),
        Optional.of(newcomer.domicile()),
        Optional.empty(),
        newcomer.individualNumber().or(() -> old.flatMap(ResidentRecord::individualNumber)),
        newcomer.recordCode().or(() -> old.flatMap(ResidentRecord::recordCode)).or(() -> drawn),
        Optional.empty(),
        Optional.empty());
  }

  private String item(int index) {
    return "newcomers[" + index + "]";
  }

  private static boolean japanese(Newcomer newcomer) {
    return newcomer.person().name() instanceof PersonName.Japanese
        && newcomer.person().alias().isEmpty();
  }
}
