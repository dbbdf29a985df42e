package jp.juki.application.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import jp.juki.domain.kiosk.KeyedDigest;
import jp.juki.domain.kiosk.KioskHousehold;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.spec.Spec;

/**
 * Reads the household of a card's holder from the register itself (世帯の読取り), never from a copy and
 * never from anything provisional.
 */
@ApplicationScoped
public class KioskHouseholds {
  @Inject Register register;
  @Inject KeyedDigest digest;
  @Inject Clock clock;

  /** The household today. */
  @Spec({"4.0.8-b", "4.0.8-j"})
  KioskHousehold of(AddresseeNumber holder) {
    LocalDate today = LocalDate.now(clock);
    Set<AddresseeNumber> everybody = new TreeSet<>(Set.of(holder));
    register
        .find(holder)
        .flatMap(history -> history.on(today))
        .map(RecordVersion::record)
        .map(record -> record.membership().householdNumber())
        .ifPresent(household -> everybody.addAll(register.everMembers(household)));
    return new KioskHousehold(holder, register.histories(everybody), today);
  }

  /** The name of what the register says (台帳の版): another one whenever a record changed. */
  String snapshotOf(KioskHousehold household) {
    return digest.of("kiosk-snapshot", household.versions());
  }
}
