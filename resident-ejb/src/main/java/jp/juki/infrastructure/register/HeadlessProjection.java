package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.UnknownWording;
import jp.juki.domain.notice.HeadlessHousehold;
import jp.juki.domain.notice.HeadlessHousehold.Member;
import jp.juki.domain.notice.HeadlessHouseholds;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.HouseholdNumber;

/** Who belongs to a household without a head (世帯主のいない世帯の世帯員), derived from the histories. */
@ApplicationScoped
public class HeadlessProjection implements Projection, HeadlessHouseholds {
  static final String SQL_INSERT =
      "INSERT INTO headless_member (addressee_number, household_number, since_on) VALUES (?, ?, ?)";
  static final String SQL_DELETE = "DELETE FROM headless_member WHERE addressee_number = ?";
  static final String SQL_CLEAR = "DELETE FROM headless_member";
  static final String SQL_ON =
      "SELECT MIN(since_on), household_number FROM headless_member WHERE since_on <= ?"
          + " GROUP BY household_number HAVING MIN(since_on) > ?"
          + " OR MIN(since_on) = ? AND household_number > ?"
          + " ORDER BY MIN(since_on), household_number OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY";
  static final String SQL_MEMBERS =
      "SELECT addressee_number FROM headless_member WHERE household_number = ?";

  /** Less than every 世帯番号. */
  private static final String FIRST = "0";

  @PersistenceContext EntityManager entities;

  @Override
  public List<ListPosition> on(LocalDate day, Optional<ListPosition> after, int limit) {
    LocalDate since = after.map(ListPosition::day).orElse(UnknownWording.NOTHING_KNOWN);
    String number = after.map(ListPosition::number).orElse(FIRST);
    return new Sql(entities)
        .list(
            SQL_ON,
            row -> new ListPosition(row.day(), row.text()),
            row -> row.day(day).day(since).day(since).text(number).number(limit));
  }

  @Override
  public List<AddresseeNumber> members(List<HouseholdNumber> households) {
    Sql sql = new Sql(entities);
    List<AddresseeNumber> members = new ArrayList<>();
    for (HouseholdNumber household : households)
      members.addAll(
          sql.list(SQL_MEMBERS, row -> new AddresseeNumber(row.text()), household.digits()));
    return members;
  }

  @Override
  public boolean ofNames() {
    return false;
  }

  @Override
  public void apply(Collection<History> histories) {
    Sql sql = new Sql(entities);
    sql.ofEach(SQL_DELETE, histories);
    insert(sql, histories);
  }

  @Override
  public void load(Connection connection, Collection<History> histories) {
    insert(new Sql(connection), histories);
  }

  @Override
  public void clear() {
    new Sql(entities).run(SQL_CLEAR, row -> {});
  }

  private static void insert(Sql sql, Collection<History> histories) {
    sql.each(
        SQL_INSERT,
        histories.stream()
            .filter(history -> HeadlessHousehold.member(history).isPresent())
            .toList(),
        (row, history) -> {
          Member member = HeadlessHousehold.member(history).orElseThrow();
          row.text(history.present().record().addresseeNumber().digits())
              .text(member.household().digits())
              .day(member.since().sortDay());
        });
  }
}
