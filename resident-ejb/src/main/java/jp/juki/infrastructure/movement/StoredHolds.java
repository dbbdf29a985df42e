package jp.juki.infrastructure.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.juki.domain.movement.Hold;
import jp.juki.domain.movement.Holds;
import jp.juki.domain.register.AddresseeNumber;

/** Holds in the database (排他の保管), seen by every node. */
@ApplicationScoped
public class StoredHolds implements Holds {
  @PersistenceContext EntityManager entities;

  @Override
  public Map<AddresseeNumber, Hold> of(Collection<AddresseeNumber> persons, Instant now) {
    return rows(persons).stream()
        .filter(row -> !row.lapsed(now))
        .map(HoldRow::toHold)
        .collect(Collectors.toMap(Hold::person, hold -> hold));
  }

  @Override
  public Set<AddresseeNumber> heldBy(long movementId) {
    return ofMovement(movementId).stream()
        .map(row -> new AddresseeNumber(row.addresseeNumber))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void edit(Collection<AddresseeNumber> persons, String operator, Instant until) {
    each(persons, row -> row.edit(operator, until));
  }

  @Override
  public void provisional(Collection<AddresseeNumber> persons, String operator, long movementId) {
    each(persons, row -> row.provisional(operator, movementId));
  }

  @Override
  public void release(Collection<AddresseeNumber> persons, String operator) {
    rows(persons).stream().filter(row -> row.edits(operator)).forEach(entities::remove);
    entities.flush();
  }

  @Override
  public void release(long movementId) {
    ofMovement(movementId).forEach(entities::remove);
    entities.flush();
  }

  private void each(Collection<AddresseeNumber> persons, Consumer<HoldRow> change) {
    for (AddresseeNumber person : new TreeSet<>(persons)) {
      HoldRow row = entities.find(HoldRow.class, person.digits());
      if (row == null) {
        row = new HoldRow(person);
        change.accept(row);
        entities.persist(row);
      } else {
        change.accept(row);
      }
    }
    entities.flush();
  }

  private List<HoldRow> rows(Collection<AddresseeNumber> persons) {
    if (persons.isEmpty()) return List.of();
    return entities
        .createNamedQuery("HoldRow.ofPersons", HoldRow.class)
        .setParameter("persons", persons.stream().map(AddresseeNumber::digits).toList())
        .getResultList();
  }

  private List<HoldRow> ofMovement(long movementId) {
    return entities
        .createNamedQuery("HoldRow.ofMovement", HoldRow.class)
        .setParameter("movementId", movementId)
        .getResultList();
  }
}
