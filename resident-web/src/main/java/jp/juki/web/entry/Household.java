package jp.juki.web.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.application.register.HouseholdView;
import jp.juki.application.register.RegisterService;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.web.frame.Subject;

/** The person in hand and the household (対象者・対象世帯) as entry screens need them. */
@RequestScoped
public class Household {
  @Inject RegisterService register;
  @Inject Subject subject;
  @Inject Caller caller;

  /** The person in hand, if there is one. */
  public Optional<ResidentView> person() {
    return subject.addressee().flatMap(register::view);
  }

  /** A person, if the register knows one of this number. */
  public Optional<ResidentView> person(AddresseeNumber number) {
    return register.view(number);
  }

  /** 個人番号 of a person, if there is one and the account may see it; an act of its own. */
  public Optional<String> individualNumber(ResidentView view) {
    boolean asked =
        view.hides(ShownItem.INDIVIDUAL_NUMBER) && caller.sees(ShownItem.INDIVIDUAL_NUMBER);
    return asked
            && register.reveal(view.addresseeNumber(), ShownItem.INDIVIDUAL_NUMBER)
                instanceof Outcome.Accepted<String>(var digits)
        ? Optional.of(digits)
        : Optional.empty();
  }

  /** The household of the person in hand, if there is one. */
  public Optional<HouseholdView> household() {
    return person()
        .map(view -> view.record().membership().householdNumber())
        .flatMap(register::household);
  }

  /** The household with this number, if the register knows it. */
  public Optional<HouseholdView> of(HouseholdNumber number) {
    return register.household(number);
  }

  /** The household of a person, if the register knows one. */
  public Optional<HouseholdView> of(AddresseeNumber person) {
    return register
        .view(person)
        .map(view -> view.record().membership().householdNumber())
        .flatMap(register::household);
  }

  /** The members of that household in the order of the certificate. */
  public List<ResidentView> members() {
    return household().map(HouseholdView::members).orElse(List.of());
  }
}
