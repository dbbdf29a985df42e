package jp.juki.infrastructure.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.juki.db.RecordingDataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;

/**
 * SQL that EclipseLink makes (JPAが作るSQL) for every entity and named query of the product, on a
 * database that passes for Oracle.
 */
final class EntitySql {
  private static final int PAGE = 10;

  private final RecordingDataSource oracle = new RecordingDataSource();
  private final Map<String, List<String>> result = new TreeMap<>();
  private final Set<String> appendOnly;

  private EntitySql(Set<String> appendOnly) {
    this.appendOnly = appendOnly;
  }

  /**
   * All statements by what asks for them.
   *
   * @param appendOnly tables whose entities are never changed or removed
   */
  static Map<String, List<String>> all(Set<String> appendOnly) {
    EntitySql sql = new EntitySql(appendOnly);
    try (EntityManagerFactory factory =
            PersistenceUnits.start(PersistenceUnits.RESIDENT, sql.oracle);
        EntityManager manager = factory.createEntityManager()) {
      factory.getMetamodel().getEntities().stream()
          .sorted(Comparator.comparing(entity -> entity.getName()))
          .forEach(entity -> sql.entity(manager, entity.getJavaType()));
    }
    return sql.result;
  }

  private void entity(EntityManager manager, Class<?> type) {
    for (NamedQuery query : type.getAnnotationsByType(NamedQuery.class)) {
      named(manager, query);
    }
    rows(manager, type);
  }

  private void named(EntityManager manager, NamedQuery named) {
    boolean select = named.query().strip().toUpperCase(Locale.ROOT).startsWith("SELECT");
    record(
        manager,
        "query " + named.name(),
        () -> {
          Query query = prepared(manager, named.name());
          if (select) {
            query.getResultList();
          } else {
            query.executeUpdate();
          }
        });
    boolean ordered = named.query().contains("ORDER BY"); // without an order a page means nothing
    if (select && ordered && named.lockMode() == LockModeType.NONE) {
      record(
          manager,
          "query " + named.name() + " paged",
          () ->
              prepared(manager, named.name())
                  .setFirstResult(PAGE)
                  .setMaxResults(PAGE)
                  .getResultList());
    }
  }

  /** A named query with a sample value for each parameter. */
  static Query prepared(EntityManager manager, String name) {
    Query query = manager.createNamedQuery(name);
    for (Parameter<?> parameter : query.getParameters()) {
      Object value = value(parameter.getParameterType(), 1);
      if (parameter.getName() != null) {
        query.setParameter(parameter.getName(), value);
      } else {
        query.setParameter(parameter.getPosition(), value);
      }
    }
    return query;
  }

  private void rows(EntityManager manager, Class<?> type) {
    AbstractSession session = manager.unwrap(AbstractSession.class);
    ClassDescriptor descriptor = session.getDescriptor(type);
    String name = "row " + descriptor.getAlias();
    Object row = filled(descriptor, session, 1);
    record(
        manager,
        name + " insert",
        () -> {
          manager.persist(row);
          manager.flush();
        });
    Object id = manager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    record(manager, name + " find", () -> manager.find(type, id));
    if (appendOnly.contains(descriptor.getTableName().toLowerCase(Locale.ROOT))) {
      return;
    }
    record(manager, name + " lock", () -> manager.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    Object other = filled(descriptor, session, 1);
    record(
        manager,
        name + " change and remove",
        () -> {
          manager.persist(other);
          manager.flush();
          oracle.take();
          fill(other, descriptor, session, 2);
          manager.flush();
          manager.remove(other);
          manager.flush();
        });
  }

  private void record(EntityManager manager, String origin, Runnable work) {
    oracle.take();
    manager.getTransaction().begin();
    work.run();
    manager.getTransaction().rollback();
    manager.clear();
    result.put(origin, oracle.take().stream().distinct().toList());
  }

  private static Object filled(ClassDescriptor descriptor, AbstractSession session, int seed) {
    Object row = descriptor.getObjectBuilder().buildNewInstance();
    fill(row, descriptor, session, seed);
    return row;
  }

  /** Gives every column a value; on a second call, every column that is no key another one. */
  private static void fill(
      Object row, ClassDescriptor descriptor, AbstractSession session, int seed) {
    for (DatabaseMapping mapping : descriptor.getMappings()) {
      boolean fixed =
          mapping.isPrimaryKeyMapping()
              || descriptor.getOptimisticLockingPolicy() != null
                  && mapping.getField() != null
                  && mapping
                      .getField()
                      .equals(descriptor.getOptimisticLockingPolicy().getWriteLockField());
      if (seed > 1 && fixed) {
        continue;
      }
      Object value =
          switch (mapping) {
            case AggregateObjectMapping part ->
                filled(part.getReferenceDescriptor(), session, seed);
            case AggregateCollectionMapping parts ->
                new ArrayList<>(List.of(filled(parts.getReferenceDescriptor(), session, seed)));
            default ->
                mapping.isDirectToFieldMapping()
                    ? value(mapping.getAttributeClassification(), seed)
                    : null;
          };
      if (value != null && !(fixed && isGenerated(descriptor, mapping))) {
        mapping.setRealAttributeValueInObject(row, value);
      }
    }
  }

  private static boolean isGenerated(ClassDescriptor descriptor, DatabaseMapping mapping) {
    return descriptor.usesSequenceNumbers()
            && descriptor.getSequenceNumberField().equals(mapping.getField())
        || !mapping.isPrimaryKeyMapping();
  }

  private static Object value(Class<?> type, int seed) {
    if (type == null || type == Object.class || type == String.class) {
      return String.valueOf(seed);
    }
    if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants()).get(seed - 1);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return List.of(1L, 2L);
    }
    return switch (type.getName()) {
      case "long", "java.lang.Long" -> (long) seed;
      case "int", "java.lang.Integer" -> seed;
      case "short", "java.lang.Short" -> (short) seed;
      case "java.math.BigDecimal" -> BigDecimal.valueOf(seed);
      case "java.time.LocalDate" -> LocalDate.of(2026, 1, seed);
      case "java.time.LocalDateTime" -> LocalDateTime.of(2026, 1, seed, 0, 0);
      case "java.time.Instant" -> Instant.ofEpochSecond(seed);
      case "[B" -> new byte[] {(byte) seed};
      default -> throw new IllegalArgumentException("no sample value of " + type);
    };
  }
}
