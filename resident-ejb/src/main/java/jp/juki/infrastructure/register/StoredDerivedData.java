package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.DerivedData;
import jp.juki.domain.search.SearchKey;
import jp.juki.infrastructure.secrets.SecretBox;

/** Makes the projections anew from the versions (派生データの再作成). */
@ApplicationScoped
public class StoredDerivedData implements DerivedData {
  static final String SQL_PERSONS_AFTER =
      "SELECT addressee_number FROM record_version WHERE version_no = 1 AND addressee_number > ?"
          + " ORDER BY addressee_number OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY";
  static final String SQL_EDITION = "SELECT edition FROM search_key_edition";
  static final String SQL_CLEAR_EDITION = "DELETE FROM search_key_edition";
  static final String SQL_ADD_EDITION = "INSERT INTO search_key_edition (edition) VALUES (?)";

  @PersistenceContext EntityManager entities;
  @Inject SecretBox secrets;
  @Inject Projections projections;

  @Override
  public boolean current() {
    return new Sql(entities)
        .list(SQL_EDITION, ColumnReader::text)
        .equals(List.of(SearchKey.VERSION));
  }

  @Override
  public void clear() {
    new Sql(entities).run(SQL_CLEAR_EDITION, row -> {});
    projections.clear();
  }

  @Override
  public Optional<AddresseeNumber> makeAfter(Optional<AddresseeNumber> last, int persons) {
    Sql sql = new Sql(entities);
    List<String> numbers =
        sql.list(
            SQL_PERSONS_AFTER,
            ColumnReader::text,
            row -> row.text(last.map(AddresseeNumber::digits).orElse("0")).number(persons));
    if (numbers.isEmpty()) return Optional.empty();
    projections.load(
        sql.connection(),
        StoredRegister.group(
            sql.list(
                RecordVersionColumns.SQL_HISTORIES_BETWEEN,
                new RecordVersionColumns(secrets)::read,
                numbers.getFirst(),
                numbers.getLast())),
        projection -> true);
    return Optional.of(new AddresseeNumber(numbers.getLast()));
  }

  @Override
  public void markCurrent() {
    Sql sql = new Sql(entities);
    sql.run(SQL_CLEAR_EDITION, row -> {});
    sql.run(SQL_ADD_EDITION, row -> row.text(SearchKey.VERSION));
  }
}
