package jp.juki.infrastructure.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import jp.juki.db.BulkIndexes;
import jp.juki.domain.batch.BulkLoad;

/** Does without the indexes of random order while a register is entered (一括取込みの索引の付け外し). */
@ApplicationScoped
public class StoredBulkLoad implements BulkLoad {
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
  public void complete(BiConsumer<Integer, Integer> made) {
    try {
      BulkIndexes.restore(owner.dataSource(), made);
    } catch (SQLException e) {
      throw new IllegalStateException("indexes not made again", e);
    }
  }
}
