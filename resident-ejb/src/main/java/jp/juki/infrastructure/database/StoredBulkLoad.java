package jp.juki.infrastructure.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import jp.juki.db.BulkIndexes;
import jp.juki.domain.batch.BulkLoad;

/** Does without the indexes of random order while a register is entered (一括取込みの索引の付け外し). */
@ApplicationScoped
public class StoredBulkLoad implements BulkLoad {
  private static final Set<String> NAMES = Set.of("name_suffix", "name_key");

  @Inject SchemaOwner owner;

  @Override
  public void prepare() {
    try {
      BulkIndexes.lift(owner.dataSource());
    } catch (SQLException e) {
      throw new IllegalStateException("indexes not put aside", e);
    }
  }

  @Override
  public void completeNames(BiConsumer<Integer, Integer> made) {
    restore(NAMES::contains, made);
  }

  @Override
  public void complete(BiConsumer<Integer, Integer> made) {
    restore(table -> true, made);
  }

  private void restore(Predicate<String> table, BiConsumer<Integer, Integer> made) {
    try {
      BulkIndexes.restore(owner.dataSource(), table, made);
    } catch (SQLException e) {
      throw new IllegalStateException("indexes not made again", e);
    }
  }
}
