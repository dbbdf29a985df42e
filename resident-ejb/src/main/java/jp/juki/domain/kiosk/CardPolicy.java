package jp.juki.domain.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.ResidentRecord;

/** Whether the certificate of a card may be registered for a person (個人番号カードの登録の審査). */
public final class CardPolicy {
  private static final int LONGEST_YEARS = 5;

  private CardPolicy() {}

  /**
   * The certificate to keep, or every reason against it.
   *
   * @param holder the present record of the card's holder
   * @param known the certificate that is registered with this serial, or empty
   */
  public static Outcome<CardCertificate> decide(
      CardRegistration asked,
      ResidentRecord holder,
      Optional<CardCertificate> known,
      LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    if (!holder.residentOn(today)) {
      findings.add(FindingCode.NOT_A_RESIDENT.at("addresseeNumber"));
    } else if (holder.removal().isPresent()) {
      findings.add(FindingCode.PLANNED_MOVEMENT_AHEAD.at("addresseeNumber"));
    }
    serial(asked, holder, known).ifPresent(findings::add);
    if (asked.validFrom().isEmpty()) findings.add(FindingCode.VALUE_MISSING.at("validFrom"));
    if (asked.validTo().isEmpty()) findings.add(FindingCode.VALUE_MISSING.at("validTo"));
    if (asked.validFrom().isPresent() && asked.validTo().isPresent()) {
      period(asked.validFrom().get(), asked.validTo().get(), today).ifPresent(findings::add);
    }
    return findings.isEmpty()
        ? Outcome.accepted(
            new CardCertificate(
                asked.serial().orElseThrow(),
                holder.addresseeNumber(),
                asked.validFrom().orElseThrow(),
                asked.validTo().orElseThrow()))
        : Outcome.refused(findings);
  }

  private static Optional<Finding> serial(
      CardRegistration asked, ResidentRecord holder, Optional<CardCertificate> known) {
    if (asked.serial().isEmpty()) return Optional.of(FindingCode.VALUE_MISSING.at("serial"));
    if (!CardCertificate.isSerial(asked.serial().get())) {
      return Optional.of(FindingCode.PARAMETER_INVALID.at("serial"));
    }
    if (known.filter(card -> !card.holder().equals(holder.addresseeNumber())).isPresent()) {
      return Optional.of(FindingCode.CARD_OF_ANOTHER.at("serial"));
    }
    return known
        .flatMap(CardCertificate::endedOn)
        .map(day -> FindingCode.CARD_REPLACED.at("serial"));
  }

  private static Optional<Finding> period(LocalDate from, LocalDate to, LocalDate today) {
    if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
      return Optional.of(FindingCode.CARD_PERIOD_IMPOSSIBLE.at("validTo"));
    }
    return to.isBefore(today)
        ? Optional.of(FindingCode.CARD_EXPIRED.at("validTo"))
        : Optional.empty();
  }
}
