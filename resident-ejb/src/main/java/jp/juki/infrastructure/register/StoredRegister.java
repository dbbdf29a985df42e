package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.juki.domain.characters.FoldingTable;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.infrastructure.secrets.SecretBox;
import jp.juki.spec.Spec;

/** The register in the database (住民基本台帳の保管): versions are added and read, never changed. */
@ApplicationScoped
public class StoredRegister implements Register {
  static final String SQL_EVER_MEMBERS =
      "SELECT addressee_number FROM household_member WHERE household_number = ?"
          + " ORDER BY addressee_number";
  static final String SQL_VERSIONS_OF =
      "SELECT addressee_number, version_no FROM record_version WHERE movement_id = ?"
          + " ORDER BY addressee_number, version_no";
  static final String SQL_HOLDERS =
      "SELECT addressee_number FROM number_key WHERE number_kind = ? AND key_hash = ?"
          + " ORDER BY addressee_number";

  @PersistenceContext EntityManager entities;
  @Inject SecretBox secrets;
  @Inject NumberKeys keys;
  @Inject Projections projections;

  @Override
  public Optional<History> find(AddresseeNumber number) {
    List<RecordVersion> versions =
        new Sql(entities).list(RecordVersionColumns.SQL_HISTORY, columns()::read, number.digits());
    return versions.isEmpty() ? Optional.empty() : Optional.of(new History(versions));
  }

  @Override
  public Map<AddresseeNumber, History> histories(Collection<AddresseeNumber> numbers) {
    Map<AddresseeNumber, History> histories = new LinkedHashMap<>();
    Sql sql = new Sql(entities);
    for (List<AddresseeNumber> some : portions(new TreeSet<>(numbers))) {
      List<RecordVersion> versions =
          sql.list(
              RecordVersionColumns.SQL_HISTORIES,
              columns()::read,
              row -> {
                for (AddresseeNumber number : some) row.text(number.digits());
              });
      group(versions)
          .forEach(history -> histories.put(history.present().record().addresseeNumber(), history));
    }
    return histories;
  }

  @Override
  public Set<AddresseeNumber> everMembers(HouseholdNumber household) {
    return new LinkedHashSet<>(
        new Sql(entities)
            .list(SQL_EVER_MEMBERS, row -> new AddresseeNumber(row.text()), household.digits()));
  }

  @Override
  public Optional<Movement> findMovement(long id) {
    return Optional.ofNullable(movements(Set.of(id)).get(id));
  }

  @Override
  public Map<Long, Movement> movements(Collection<Long> ids) {
    Map<Long, Movement> movements = new LinkedHashMap<>();
    Sql sql = new Sql(entities);
    for (List<Long> some : portions(new TreeSet<>(ids))) {
      sql.list(
              MovementColumns.SQL_MOVEMENTS,
              MovementColumns::read,
              row -> {
                for (Long id : some) row.number(id);
              })
          .forEach(movement -> movements.put(movement.id(), movement));
    }
    return movements;
  }

  @Override
  public Map<AddresseeNumber, Integer> versionsOf(long movementId) {
    Map<AddresseeNumber, Integer> versions = new LinkedHashMap<>();
    new Sql(entities)
        .list(
            SQL_VERSIONS_OF,
            row -> Map.entry(new AddresseeNumber(row.text()), row.count()),
            row -> row.number(movementId))
        .forEach(version -> versions.put(version.getKey(), version.getValue()));
    return versions;
  }

  @Override
  public Set<AddresseeNumber> holdersOf(IndividualNumber number) {
    return holders(keys.of(number));
  }

  @Override
  public Set<AddresseeNumber> holdersOf(ResidentRecordCode code) {
    return holders(keys.of(code));
  }

  @Override
  public Set<AddresseeNumber> holdersOf(ResidenceCardNumber card) {
    return holders(keys.of(card));
  }

  @Override
  public Set<AddresseeNumber> holdersOf(ResidentRecord.Person person) {
    String name = FoldingTable.fold(person.name().text());
    return entities
        .createNamedQuery("ResidentHead.bornOn", ResidentHead.class)
        .setParameter("birthOn", person.birth().sortDay())
        .setParameter("sex", person.sex().code())
        .getResultStream()
        .filter(head -> FoldingTable.fold(head.displayName).equals(name))
        .map(head -> new AddresseeNumber(head.addresseeNumber))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  @Spec("10.3-j")
  public void lock(Collection<AddresseeNumber> numbers) {
    for (AddresseeNumber number : new TreeSet<>(numbers))
      entities.find(ResidentHead.class, number.digits(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  @Spec({"1.2.1-k", "4.6.0.1-f"})
  public void append(Movement movement, List<RecordVersion> versions) {
    Sql sql = new Sql(entities);
    sql.each(MovementColumns.SQL_INSERT_MOVEMENT, List.of(movement), MovementColumns::write);
    sql.each(RecordVersionColumns.SQL_INSERT_VERSION, versions, columns()::write);
    projections.apply(
        histories(versions.stream().map(version -> version.record().addresseeNumber()).toList())
            .values());
  }

  @Override
  public void loadNames(List<History> histories) {
    projections.load(new Sql(entities).connection(), histories, Projection::ofNames);
  }

  @Override
  public void load(List<Movement> movements, List<History> histories) {
    Sql sql = new Sql(entities);
    sql.each(MovementColumns.SQL_INSERT_MOVEMENT, movements, MovementColumns::write);
    sql.each(
        RecordVersionColumns.SQL_INSERT_VERSION,
        () -> histories.stream().flatMap(history -> history.versions().stream()).iterator(),
        columns()::write);
    projections.load(sql.connection(), histories, projection -> !projection.ofNames());
  }

  private RecordVersionColumns columns() {
    return new RecordVersionColumns(secrets);
  }

  private Set<AddresseeNumber> holders(NumberKeys.Key key) {
    return new LinkedHashSet<>(
        new Sql(entities)
            .list(SQL_HOLDERS, row -> new AddresseeNumber(row.text()), key.kind(), key.hash()));
  }

  static List<History> group(List<RecordVersion> versions) {
    List<History> histories = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= versions.size(); to++) {
      if (to == versions.size() || versions.get(to).version() == 1) {
        histories.add(new History(versions.subList(from, to)));
        from = to;
      }
    }
    return histories;
  }

  /** Portions of the size that the statements take, the last one filled with its last value. */
  private static <T> List<List<T>> portions(Collection<T> values) {
    List<T> all = List.copyOf(values);
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += RecordVersionColumns.AT_ONCE) {
      int to = Math.min(from + RecordVersionColumns.AT_ONCE, all.size());
      List<T> portion = new ArrayList<>(all.subList(from, to));
      while (portion.size() < RecordVersionColumns.AT_ONCE) portion.add(portion.getLast());
      portions.add(portion);
    }
    return portions;
  }
}
