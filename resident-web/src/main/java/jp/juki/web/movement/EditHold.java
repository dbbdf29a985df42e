package jp.juki.web.movement;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.juki.application.movement.EditLock;
import jp.juki.application.movement.Holder;
import jp.juki.application.movement.MovementService;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;

/**
 * The persons whom an open form of this session holds (排他制御); one form at a time. Another page lets
 * go of them, and the hold of a form that nobody works at lapses by itself.
 */
@Spec("10.3-j")
@SessionScoped
public class EditHold implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MovementService movements;

  private final List<String> held = new ArrayList<>();

  /**
   * Holds persons, or holds them longer.
   *
   * @return who holds them instead; empty when they are held for this session
   */
  public List<Holder> take(Collection<AddresseeNumber> persons) {
    if (persons.isEmpty()) return List.of();
    if (movements.openForEdit(persons) instanceof Outcome.Accepted<EditLock>(var lock)) {
      held.clear();
      lock.persons().forEach(person -> held.add(person.digits()));
      return List.of();
    }
    return movements.holders(persons);
  }

  /** Lets go of the persons, for the form was left. */
  public void leave() {
    if (held.isEmpty()) return;
    List<AddresseeNumber> persons = held.stream().map(AddresseeNumber::new).toList();
    held.clear();
    movements.release(persons);
  }
}
