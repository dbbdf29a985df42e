package jp.juki.infrastructure.register;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import jp.juki.domain.register.History;

/** Every projection of the product (すべての投影), told of each change together. */
@Dependent
class Projections {
  private final List<Projection> all;

  @Inject
  Projections(@Any Instance<Projection> all) {
    this(all.stream().toList());
  }

  Projections(List<Projection> all) {
    this.all = all;
  }

  void apply(Collection<History> histories) {
    all.forEach(projection -> projection.apply(histories));
  }

  void load(Connection connection, Collection<History> histories, Predicate<Projection> which) {
    try {
      for (Projection projection : all)
        if (which.test(projection)) projection.load(connection, histories);
    } catch (SQLException e) {
      throw new PersistenceException("a projection was not loaded", e);
    }
  }

  void clear() {
    all.forEach(Projection::clear);
  }
}
