package jp.juki.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.application.register.HistoryView;
import jp.juki.application.register.HouseholdView;
import jp.juki.application.register.RegisterService;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.web.calendar.Today;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.frame.Pages;
import jp.juki.web.frame.Subject;

/** One person with household and history, today or on another day (住民・世帯の照会). */
@Named
@ViewScoped
public class ResidentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RegisterService register;
  @Inject Subject subject;
  @Inject Today today;

  private LocalDate on;
  private String typedDay;
  private boolean withRemoved;
  private List<FindingLine> findings = List.of();
  private final Map<ShownItem, String> revealed = new EnumMap<>(ShownItem.class);
  private String number;
  private transient Optional<ResidentView> resident;
  private transient Optional<HouseholdView> household;
  private transient Optional<HistoryView> history;

  /** The person on the day asked for, or null if there was no record then. */
  public ResidentView getResident() {
    if (resident == null) {
      if (number == null) number = subject.addressee().map(AddresseeNumber::digits).orElse(null);
      resident = addressee().flatMap(n -> on == null ? register.view(n) : register.view(n, on));
      resident.ifPresent(view -> subject.show(view.record()));
    }
    return resident.orElse(null);
  }

  /** The household on the day asked for, or null. */
  public HouseholdView getHousehold() {
    if (household == null)
      household =
          Optional.ofNullable(getResident())
              .map(view -> view.record().membership().householdNumber())
              .flatMap(n -> register.household(n, day(), withRemoved));
    return household.orElse(null);
  }

  /** Every version with its movement, newest first. */
  public List<TimelineEntry> getHistory() {
    if (history == null) history = addressee().flatMap(register::history);
    return history.map(TimelineEntry::of).orElse(List.of());
  }

  /** Reads the record before anything is drawn, so that the case bar can name the person. */
  public void load() {
    getResident();
  }

  /** The items of the record in the order of the 住民票, guarded numbers apart. */
  public List<ItemLine> getItems() {
    return ItemLine.of(getResident(), revealed);
  }

  /** Shows the state on the typed day; blank is today. */
  public void showOn() {
    Optional<LocalDate> typed = Optional.ofNullable(typedDay).flatMap(Wareki::parseExact);
    boolean unreadable = typedDay != null && !typedDay.isBlank() && typed.isEmpty();
    findings = unreadable ? FindingLine.of(List.of(FindingCode.DATE_INVALID.at("on"))) : List.of();
    if (unreadable) return;
    on = typed.filter(day -> !day.equals(today.day())).orElse(null);
    resident = null;
    household = null;
    revealed.clear();
  }

  public void backToToday() {
    typedDay = null;
    showOn();
  }

  /** Lists removed members too, or no longer. */
  public void toggleRemoved() {
    withRemoved = !withRemoved;
    household = null;
  }

  /** Shows one guarded item, which is an act of its own in the audit (項目の表示). */
  public void reveal(String item) {
    ShownItem asked = ShownItem.valueOf(item);
    switch (register.reveal(addressee().orElseThrow(), asked)) {
      case Outcome.Accepted<String>(var text) -> revealed.put(asked, text);
      case Outcome.Refused<String>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  public String take(String addresseeNumber) {
    subject.take(new AddresseeNumber(addresseeNumber));
    return Pages.again(Pages.RESIDENT);
  }

  private Optional<AddresseeNumber> addressee() {
    return Optional.ofNullable(number).map(AddresseeNumber::new);
  }

  private LocalDate day() {
    return on == null ? today.day() : on;
  }

  public boolean isAsOf() {
    return on != null;
  }

  public String getDayShown() {
    return Wareki.format(day());
  }

  public boolean isWithRemoved() {
    return withRemoved;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }

  public String getTypedDay() {
    return typedDay;
  }

  public void setTypedDay(String typedDay) {
    this.typedDay = typedDay;
  }
}
