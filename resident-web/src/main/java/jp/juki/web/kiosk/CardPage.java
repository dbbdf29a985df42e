package jp.juki.web.kiosk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.application.kiosk.CardService;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardRegistration;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.frame.Subject;

/** Registers the card of the person in hand (個人番号カードの継続利用). */
@Named
@ViewScoped
public class CardPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CardService cards;
  @Inject Subject subject;

  private String serial;
  private String validFrom;
  private String validTo;
  private boolean registered;
  private List<FindingLine> findings = List.of();

  /** Registers what was typed. */
  public void register() {
    List<Finding> unreadable = new ArrayList<>();
    CardRegistration asked =
        new CardRegistration(
            typed(serial),
            day(validFrom, "validFrom", unreadable),
            day(validTo, "validTo", unreadable));
    registered = false;
    findings = FindingLine.of(unreadable);
    if (!unreadable.isEmpty()) return;
    switch (cards.register(subject.addressee().orElseThrow(), asked)) {
      case Outcome.Accepted<CardCertificate> accepted -> {
        registered = true;
        serial = null;
        validFrom = null;
        validTo = null;
      }
      case Outcome.Refused<CardCertificate>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  /** The period of the certificate that the person holds, or empty text (有効期間). */
  public String getHeld() {
    return subject
        .addressee()
        .flatMap(cards::held)
        .map(card -> Wareki.format(card.validFrom()) + "から" + Wareki.format(card.validTo()) + "まで")
        .orElse("");
  }

  private static Optional<String> typed(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(known -> !known.isEmpty());
  }

  private static Optional<LocalDate> day(String text, String item, List<Finding> unreadable) {
    Optional<LocalDate> day = typed(text).flatMap(Wareki::parseExact);
    if (typed(text).isPresent() && day.isEmpty()) unreadable.add(FindingCode.DATE_INVALID.at(item));
    return day;
  }

  /** Whether the last press registered a certificate. */
  public boolean isRegistered() {
    return registered;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  public String getSerial() {
    return serial;
  }

  public void setSerial(String serial) {
    this.serial = serial;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getValidTo() {
    return validTo;
  }

  public void setValidTo(String validTo) {
    this.validTo = validTo;
  }
}
