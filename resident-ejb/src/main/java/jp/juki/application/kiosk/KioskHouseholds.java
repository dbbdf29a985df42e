package jp.juki.application.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.juki.domain.kiosk.KeyedDigest;
import jp.juki.domain.kiosk.KioskHousehold;
import jp.juki.domain.movement.Holds;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;

/** Reads the household of a card's holder from the register itself (世帯の読取り), never from a copy. */
@ApplicationScoped
public class KioskHouseholds {
  @Inject Register register;
  @Inject Holds holds;
  @Inject KeyedDigest digest;
  @Inject Clock clock;

  /** The household today. */
  KioskHousehold of(AddresseeNumber holder) {
    LocalDate today = LocalDate.now(clock);
    Set<AddresseeNumber> everybody = new TreeSet<>(Set.of(holder));
    register
        .find(holder)
        .flatMap(history -> history.on(today))
        .map(RecordVersion::record)
        .map(record -> record.membership().householdNumber())
        .ifPresent(household -> everybody.addAll(register.everMembers(household)));
    Map<AddresseeNumber, History> histories = register.histories(everybody);
    Set<AddresseeNumber> held =
        holds.of(everybody, clock.instant()).values().stream()
            .filter(hold -> hold.movementId().isPresent())
            .map(hold -> hold.person())
            .collect(Collectors.toSet());
    return new KioskHousehold(holder, histories, held, today);
  }

  /** The name of what the register says (台帳の版): another one whenever a record changed. */
  String snapshotOf(KioskHousehold household) {
    return digest.of("kiosk-snapshot", household.versions());
  }
}
