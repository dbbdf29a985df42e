package jp.juki.domain.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Who may be served at a kiosk (コンビニ交付の可否). Everything that lies in the register gives one and the
 * same code.
 */
public final class KioskEligibility {
  /** The age from which a card opens a kiosk. */
  public static final int AGE = 15;

  private static final String GOOD = "GOOD";

  private KioskEligibility() {}

  /**
   * Whether a card opens a session.
   *
   * @param municipality the city that the message is for
   * @param validation what the certificate's issuer says of it
   * @param card the card, or empty if it is unknown
   * @param holder its holder's history, or empty
   */
  public static Optional<KioskRefusal> ofCard(
      String municipality,
      String validation,
      Optional<CardCertificate> card,
      Optional<History> holder,
      LocalDate day) {
    if (!Municipality.OWN.code().digits().equals(municipality)) {
      return refusal(KioskCode.UNKNOWN_CREDENTIAL, KioskReason.OTHER_MUNICIPALITY);
    }
    if (card.isEmpty()) return refusal(KioskCode.UNKNOWN_CREDENTIAL, KioskReason.CARD_UNKNOWN);
    if (!GOOD.equals(validation)) {
      return refusal(KioskCode.REVOKED_OR_EXPIRED, KioskReason.CARD_NOT_GOOD);
    }
    if (day.isBefore(card.get().validFrom())) {
      return refusal(KioskCode.NOT_YET_ACTIVE, KioskReason.CARD_NOT_YET_VALID);
    }
    if (!card.get().validOn(day)) {
      return refusal(KioskCode.REVOKED_OR_EXPIRED, KioskReason.CARD_EXPIRED);
    }
    return holder
        .map(history -> history.present().record())
        .filter(record -> under(record, day))
        .flatMap(record -> refusal(KioskCode.UNDER_AGE, KioskReason.UNDER_FIFTEEN));
  }

  /**
   * Whether the card that opened a session is still accepted: it may be replaced, or pass to
   * nobody, between its reading and the print.
   *
   * @param card the card as it is known now, or empty
   * @param holder for whom the session was opened
   */
  public static Optional<KioskRefusal> ofCardInUse(
      Optional<CardCertificate> card, AddresseeNumber holder, LocalDate day) {
    if (card.filter(known -> known.holder().equals(holder)).isEmpty()) {
      return refusal(KioskCode.UNKNOWN_CREDENTIAL, KioskReason.CARD_UNKNOWN);
    }
    return card.get().validOn(day)
        ? Optional.empty()
        : refusal(KioskCode.REVOKED_OR_EXPIRED, KioskReason.CARD_EXPIRED);
  }

  /** Why nothing about the household may be issued; all reasons, empty if it may. */
  @Spec("5.1-k")
  public static List<KioskReason> ofHousehold(KioskHousehold household) {
    List<KioskReason> reasons = new ArrayList<>();
    Optional<History> holder = Optional.ofNullable(household.histories().get(household.holder()));
    if (holder.isEmpty()) reasons.add(KioskReason.HOLDER_UNKNOWN);
    boolean resident =
        holder
            .flatMap(history -> history.on(household.day()))
            .map(RecordVersion::record)
            .filter(record -> record.residentOn(household.day()))
            .isPresent();
    if (holder.isPresent() && !resident) reasons.add(KioskReason.HOLDER_NOT_RESIDENT);
    if (household.movementAhead()) reasons.add(KioskReason.MOVEMENT_AHEAD);
    return List.copyOf(reasons);
  }

  private static boolean under(ResidentRecord record, LocalDate day) {
    return day.isBefore(record.person().birth().sortDay().plusYears(AGE));
  }

  private static Optional<KioskRefusal> refusal(KioskCode code, KioskReason reason) {
    return Optional.of(new KioskRefusal(code, reason));
  }
}
