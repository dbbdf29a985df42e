package jp.juki.infrastructure.register;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.infrastructure.address.StoredTownDictionary;
import jp.juki.infrastructure.audit.StoredAuditLog;
import jp.juki.infrastructure.database.PagingOraclePlatform;
import jp.juki.infrastructure.database.PersistenceUnits;
import jp.juki.infrastructure.kiosk.StoredCardCertificates;
import jp.juki.infrastructure.movement.StoredHolds;
import jp.juki.infrastructure.movement.StoredProvisionalMovements;
import jp.juki.infrastructure.network.CsSpool;
import jp.juki.infrastructure.network.StoredNetworkMessages;
import jp.juki.infrastructure.network.StoredReceivedMoveOuts;
import jp.juki.infrastructure.search.AddressKeys;
import jp.juki.infrastructure.search.NameKeys;
import jp.juki.infrastructure.search.StoredBuildings;
import jp.juki.infrastructure.secrets.BlindIndex;
import jp.juki.infrastructure.secrets.Keys;
import jp.juki.infrastructure.secrets.SecretBox;

/**
 * The real register on a real database without a server (試験用の台帳): one entity manager, one caller,
 * one thread. Beans are wired by the types of their injected fields, as the server does.
 */
public final class RegisterFixture implements AutoCloseable {
  private static final List<Class<?>> BEANS =
      List.of(
          StoredRegister.class,
          StoredDerivedData.class,
          NumberKeys.class,
          StoredNumbering.class,
          StoredProvisionalMovements.class,
          StoredHolds.class,
          StoredTownDictionary.class,
          StoredAuditLog.class,
          StoredCardCertificates.class,
          StoredNetworkMessages.class,
          StoredReceivedMoveOuts.class,
          CsSpool.class,
          Audit.class,
          HeadProjection.class,
          AwaitedNoticeProjection.class,
          HeadlessProjection.class,
          NameKeys.class,
          StoredBuildings.class,
          AddressKeys.class);

  /** The time of the fixture. */
  public final MovingClock clock = new MovingClock();

  /** The entity manager of every bean. */
  public final EntityManager entities;

  private final List<Object> beans = new ArrayList<>();

  private RegisterFixture(EntityManagerFactory factory) {
    System.setProperty("resident.data", "target/fixture");
    entities = factory.createEntityManager();
    beans.addAll(
        List.of(
            clock,
            entities,
            new SecretBox(new byte[32]),
            new BlindIndex("0123456789abcdef0123456789abcdef".getBytes()),
            new Keys(),
            new Caller(),
            joined()));
    beans.add(
        new Projections(
            List.of(
                bean(HeadProjection.class),
                bean(AwaitedNoticeProjection.class),
                bean(HeadlessProjection.class),
                bean(NameKeys.class),
                bean(AddressKeys.class))));
  }

  /** A fixture on a database that {@link #start} opened. */
  public static RegisterFixture on(EntityManagerFactory factory) {
    return new RegisterFixture(factory);
  }

  /** The product's persistence unit on H2 in Oracle mode. */
  public static EntityManagerFactory start(DataSource h2) {
    return PersistenceUnits.start(
        PersistenceUnits.RESIDENT, h2, PagingOraclePlatform.class.getName());
  }

  /** The product's persistence unit on PostgreSQL. */
  public static EntityManagerFactory startPostgres(DataSource postgres) {
    return PersistenceUnits.start(PersistenceUnits.RESIDENT, postgres, "Auto");
  }

  /** The bean of a type, made and wired when first asked for. */
  public <T> T bean(Class<T> type) {
    for (Object bean : beans) {
      if (type.isInstance(bean)) return type.cast(bean);
    }
    Class<?> made = BEANS.stream().filter(type::isAssignableFrom).findFirst().orElse((Class) type);
    try {
      var constructor = made.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      beans.add(bean);
      for (Field field : made.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)
            || field.isAnnotationPresent(PersistenceContext.class)
            || field.isAnnotationPresent(Resource.class)) {
          field.setAccessible(true);
          field.set(bean, bean(field.getType()));
        }
      }
      for (Method method : made.getDeclaredMethods()) {
        if (method.isAnnotationPresent(PostConstruct.class)) {
          method.setAccessible(true);
          method.invoke(bean);
        }
      }
      return type.cast(bean);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does work in the transaction, or in one of its own; an exception rolls that back. */
  public <T> T inTransaction(Supplier<T> work) {
    if (entities.getTransaction().isActive()) return work.get();
    entities.getTransaction().begin();
    try {
      T value = work.get();
      entities.getTransaction().commit();
      return value;
    } finally {
      if (entities.getTransaction().isActive()) entities.getTransaction().rollback();
      entities.clear();
    }
  }

  /** Does work in a transaction of its own. */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** Every row of a query, its columns joined by a bar. */
  public List<String> rows(String sql) {
    return inTransaction(
        () -> {
          List<String> rows = new ArrayList<>();
          try (var statement = entities.unwrap(Connection.class).createStatement();
              var found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
              StringBuilder row = new StringBuilder();
              for (int i = 1; i <= columns; i++) row.append(found.getString(i)).append('|');
              rows.add(row.toString());
            }
          } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
          }
          return rows;
        });
  }

  @Override
  public void close() {
    entities.close();
  }

  /** Connections that are the entity manager's own, as the server's pool hands them out. */
  private DataSource joined() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("getConnection"))
                throw new UnsupportedOperationException(method.getName());
              return unclosed(entities.unwrap(Connection.class));
            });
  }

  private static Connection unclosed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            RegisterFixture.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) return null;
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** A clock that stands until it is moved (試験用の時計). */
  public static final class MovingClock extends Clock {
    private static final java.time.ZoneId JAPAN = java.time.ZoneId.of("Asia/Tokyo");
    private java.time.Instant now = java.time.Instant.parse("2026-04-01T01:00:00Z");

    /** Sets the time. */
    public void set(java.time.Instant instant) {
      now = instant;
    }

    @Override
    public java.time.ZoneId getZone() {
      return JAPAN;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public java.time.Instant instant() {
      return now;
    }
  }
}
