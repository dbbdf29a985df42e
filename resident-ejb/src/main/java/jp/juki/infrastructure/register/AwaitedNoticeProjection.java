package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.calendar.UnknownWording;
import jp.juki.domain.notice.AwaitedNotice;
import jp.juki.domain.notice.AwaitedNotices;
import jp.juki.domain.notice.ListPosition;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;

/** Who is still awaited elsewhere (転入通知未着者), derived from the histories. */
@ApplicationScoped
public class AwaitedNoticeProjection implements Projection, AwaitedNotices {
  static final String SQL_INSERT =
      "INSERT INTO awaited_notice (addressee_number, left_on) VALUES (?, ?)";
  static final String SQL_DELETE = "DELETE FROM awaited_notice WHERE addressee_number = ?";
  static final String SQL_CLEAR = "DELETE FROM awaited_notice";
  static final String SQL_LEFT_BETWEEN =
      "SELECT addressee_number FROM awaited_notice WHERE left_on BETWEEN ? AND ?"
          + " AND (left_on > ? OR addressee_number > ?)"
          + " ORDER BY left_on, addressee_number OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY";

  /** Less than every 宛名番号. */
  private static final String FIRST = "0";

  @PersistenceContext EntityManager entities;

  @Override
  public List<AddresseeNumber> leftBetween(
      Optional<LocalDate> from, LocalDate to, Optional<ListPosition> after, int limit) {
    LocalDate first =
        after.map(ListPosition::day).or(() -> from).orElse(UnknownWording.NOTHING_KNOWN);
    String number = after.map(ListPosition::number).orElse(FIRST);
    return new Sql(entities)
        .list(
            SQL_LEFT_BETWEEN,
            row -> new AddresseeNumber(row.text()),
            row -> row.day(first).day(to).day(first).text(number).number(limit));
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
    List<AwaitedNotice> awaited =
        histories.stream().map(AwaitedNotice::of).flatMap(Optional::stream).toList();
    sql.each(
        SQL_INSERT,
        awaited,
        (row, one) -> row.text(one.record().addresseeNumber().digits()).day(one.leftOn()));
  }
}
