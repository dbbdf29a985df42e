package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;

/** Heads, household members and number keys (住民・世帯員・番号の索引), derived from the histories. */
@ApplicationScoped
public class HeadProjection implements Projection {
  static final String SQL_INSERT_MEMBER =
      "INSERT INTO household_member (household_number, addressee_number) VALUES (?, ?)";
  static final String SQL_DELETE_MEMBER = "DELETE FROM household_member WHERE addressee_number = ?";
  static final String SQL_CLEAR_MEMBERS = "DELETE FROM household_member";
  static final String SQL_INSERT_KEY =
      "INSERT INTO number_key (number_kind, key_hash, addressee_number) VALUES (?, ?, ?)";
  static final String SQL_DELETE_KEYS = "DELETE FROM number_key WHERE addressee_number = ?";
  static final String SQL_CLEAR_KEYS = "DELETE FROM number_key";

  @PersistenceContext EntityManager entities;
  @Inject NumberKeys keys;

  private record Member(HouseholdNumber household, AddresseeNumber person) {}

  private record Holder(NumberKeys.Key key, AddresseeNumber person) {}

  @Override
  public boolean ofNames() {
    return false;
  }

  @Override
  public void apply(Collection<History> histories) {
    for (History history : histories) {
      ResidentHead head = entities.find(ResidentHead.class, number(history).digits());
      if (head == null) entities.persist(new ResidentHead(history));
      else head.follow(history);
    }
    entities.flush();
    Sql sql = new Sql(entities);
    sql.ofEach(SQL_DELETE_MEMBER, histories);
    sql.ofEach(SQL_DELETE_KEYS, histories);
    insert(sql, histories);
  }

  @Override
  public void load(Connection connection, Collection<History> histories) {
    for (History history : histories) entities.persist(new ResidentHead(history));
    entities.flush();
    entities.clear();
    insert(new Sql(connection), histories);
  }

  @Override
  public void clear() {
    entities.createNamedQuery("ResidentHead.clear").executeUpdate();
    entities.clear();
    Sql sql = new Sql(entities);
    sql.run(SQL_CLEAR_MEMBERS, row -> {});
    sql.run(SQL_CLEAR_KEYS, row -> {});
  }

  private void insert(Sql sql, Collection<History> histories) {
    Set<Member> members = new LinkedHashSet<>();
    List<Holder> holders = new ArrayList<>();
    for (History history : histories) {
      AddresseeNumber person = number(history);
      history
          .versions()
          .forEach(
              version ->
                  members.add(new Member(version.record().membership().householdNumber(), person)));
      keys.of(history.present().record()).forEach(key -> holders.add(new Holder(key, person)));
    }
    sql.each(
        SQL_INSERT_MEMBER,
        members,
        (row, member) -> row.text(member.household().digits()).text(member.person().digits()));
    sql.each(
        SQL_INSERT_KEY,
        holders,
        (row, holder) ->
            row.text(holder.key().kind()).text(holder.key().hash()).text(holder.person().digits()));
  }

  private static AddresseeNumber number(History history) {
    return history.present().record().addresseeNumber();
  }
}
