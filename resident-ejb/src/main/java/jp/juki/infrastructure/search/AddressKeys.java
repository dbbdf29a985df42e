package jp.juki.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import jp.juki.domain.address.Address;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.search.SearchKey;
import jp.juki.infrastructure.register.Projection;
import jp.juki.infrastructure.register.Sql;
import jp.juki.spec.Spec;

/**
 * The places that persons are searched by (住所の検索キー): a row for each address and building that any
 * version of the record has, so that past ones are found too.
 */
@ApplicationScoped
@Spec("2.1.3-l")
public class AddressKeys implements Projection {
  static final String SQL_DELETE_ADDRESSES = "DELETE FROM address_key WHERE addressee_number = ?";
  static final String SQL_CLEAR_ADDRESSES = "DELETE FROM address_key";
  static final String SQL_INSERT_ADDRESS =
      "INSERT INTO address_key (addressee_number, seq_no, kind, in_force, place_key)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String PLACE = "P";
  private static final String BUILDING = "B";

  @PersistenceContext EntityManager entities;

  /** The key of a place, or of a building at it. */
  private record Key(String kind, String text) {}

  @Override
  public boolean ofNames() {
    return false;
  }

  @Override
  public void apply(Collection<History> after) {
    Connection connection = entities.unwrap(Connection.class);
    try {
      new Sql(connection).ofEach(SQL_DELETE_ADDRESSES, after);
      load(connection, after);
    } catch (SQLException e) {
      throw new IllegalStateException("addresses not written", e);
    }
  }

  @Override
  public void load(Connection connection, Collection<History> added) throws SQLException {
    try (PreparedStatement addresses = connection.prepareStatement(SQL_INSERT_ADDRESS)) {
      for (History history : added) addAddresses(history, addresses);
      addresses.executeBatch();
    }
  }

  @Override
  public void clear() {
    entities.createNativeQuery(SQL_CLEAR_ADDRESSES).executeUpdate();
  }

  private static void addAddresses(History history, PreparedStatement addresses)
      throws SQLException {
    Map<Key, Boolean> places = new LinkedHashMap<>();
    Set<Address> seen = new HashSet<>();
    for (RecordVersion version : history.versions().reversed()) {
      Address address = version.record().residence().address();
      boolean present = seen.isEmpty();
      if (seen.add(address)) keys(address).forEach(key -> places.putIfAbsent(key, present));
    }
    int sequence = 0;
    for (var place : places.entrySet()) {
      addresses.setString(1, number(history));
      addresses.setInt(2, ++sequence);
      addresses.setString(3, place.getKey().kind());
      addresses.setString(4, place.getValue() ? "1" : "0");
      addresses.setString(5, place.getKey().text());
      addresses.addBatch();
    }
  }

  private static Set<Key> keys(Address address) {
    Set<Key> keys = new LinkedHashSet<>();
    keys.add(new Key(PLACE, SearchKey.address(address.town() + address.lot())));
    address
        .building()
        .map(SearchKey::address)
        .filter(key -> !key.isEmpty())
        .ifPresent(key -> keys.add(new Key(BUILDING, key)));
    return keys;
  }

  private static String number(History history) {
    return history.present().record().addresseeNumber().digits();
  }
}
