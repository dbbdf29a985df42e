package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.Numbering;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.infrastructure.movement.ProvisionalRow;
import jp.juki.spec.Spec;
import org.eclipse.persistence.sessions.Session;

/** Numbering from counters and from the stock of codes (付番). */
@ApplicationScoped
@Spec({"1.1.13-a", "1.1.13-d"})
public class StoredNumbering implements Numbering {
  static final String SQL_STOCKED =
      "SELECT record_code FROM record_code_stock WHERE draw_order = ?";
  static final String SQL_DRAWN =
      "UPDATE record_code_stock SET addressee_number = ? WHERE record_code = ?";
  static final String SQL_LAST_STOCKED = "SELECT MAX(draw_order) FROM record_code_stock";
  static final String SQL_ADD_STOCK =
      "INSERT INTO record_code_stock (record_code, draw_order) VALUES (?, ?)";

  private static final String ADDRESSEE = "ADDRESSEE";
  private static final String HOUSEHOLD = "HOUSEHOLD";
  private static final String RECORD_CODE = "RECORD_CODE";
  private static final String MESSAGE = "MESSAGE";
  private static final String RECEIPT = "RECEIPT";

  @PersistenceContext EntityManager entities;
  @Inject NumberKeys keys;

  @Override
  public long movementId() {
    return entities
        .unwrap(Session.class)
        .getNextSequenceNumberValue(ProvisionalRow.class)
        .longValue();
  }

  @Override
  public void holdEntries() {
    counter(ADDRESSEE);
  }

  @Override
  public AddresseeNumber nextAddressee() {
    return next(ADDRESSEE, AddresseeNumber::ofSerial);
  }

  @Override
  public HouseholdNumber nextHousehold() {
    return next(HOUSEHOLD, HouseholdNumber::ofSerial);
  }

  @Override
  public Optional<List<ResidentRecordCode>> nextRecordCodes(List<AddresseeNumber> holders) {
    NumberCounter counter = counter(RECORD_CODE);
    Sql sql = new Sql(entities);
    List<ResidentRecordCode> codes = new ArrayList<>();
    long order = counter.last;
    while (codes.size() < holders.size()) {
      long next = ++order;
      List<String> stocked = sql.list(SQL_STOCKED, ColumnReader::text, row -> row.number(next));
      if (stocked.isEmpty()) return Optional.empty();
      ResidentRecordCode code = new ResidentRecordCode(stocked.getFirst());
      if (!held(sql, code)) codes.add(code);
    }
    counter.passOver(order);
    for (int n = 0; n < codes.size(); n++) {
      String code = codes.get(n).digits();
      String holder = holders.get(n).digits();
      sql.run(SQL_DRAWN, row -> row.text(holder).text(code));
    }
    return Optional.of(codes);
  }

  private boolean held(Sql sql, ResidentRecordCode code) {
    NumberKeys.Key key = keys.of(code);
    return !sql.list(StoredRegister.SQL_HOLDERS, ColumnReader::text, key.kind(), key.hash())
        .isEmpty();
  }

  @Override
  public long nextMessage() {
    return counter(MESSAGE).next();
  }

  @Override
  public long nextReceipt() {
    return counter(RECEIPT).next();
  }

  @Override
  public void passOver(long addresseeSerial, long householdSerial) {
    counter(ADDRESSEE).passOver(addresseeSerial);
    counter(HOUSEHOLD).passOver(householdSerial);
  }

  /**
   * Adds codes to the stock (住民票コードの受入れ), to be drawn after those already there in the given order.
   *
   * @param codes codes that nobody holds and that are not in the stock, in random order
   */
  public void stock(List<ResidentRecordCode> codes) {
    Sql sql = new Sql(entities);
    long[] order = {sql.list(SQL_LAST_STOCKED, ColumnReader::maybeNumber).getFirst().orElse(0L)};
    sql.each(SQL_ADD_STOCK, codes, (row, code) -> row.text(code.digits()).number(++order[0]));
  }

  /** Whether the stock never had a code. */
  public boolean unstocked() {
    return new Sql(entities).list(SQL_LAST_STOCKED, ColumnReader::maybeNumber).getFirst().isEmpty();
  }

  /** Codes made up at random, for an edition that no center serves. */
  public static List<ResidentRecordCode> madeUp(int count, SecureRandom random) {
    Set<Long> bodies = new TreeSet<>();
    List<ResidentRecordCode> codes = new ArrayList<>();
    while (codes.size() < count) {
      long body = random.nextLong(1_000_000_000L, 10_000_000_000L);
      if (bodies.add(body)) codes.add(ResidentRecordCode.ofBody(Long.toString(body)));
    }
    return codes;
  }

  private <T> T next(String name, LongFunction<Optional<T>> number) {
    NumberCounter counter = counter(name);
    Optional<T> next = Optional.empty();
    while (next.isEmpty()) next = number.apply(counter.next());
    return next.get();
  }

  private NumberCounter counter(String name) {
    NumberCounter counter =
        entities.find(NumberCounter.class, name, LockModeType.PESSIMISTIC_WRITE);
    if (counter == null) throw new IllegalStateException("no counter " + name);
    return counter;
  }
}
