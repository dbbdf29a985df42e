package jp.juki.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.DerivedData;

/** The transactions of making derived data anew (派生データの再作成の1区切り). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DerivedDataStep {
  @Inject DerivedData derived;

  boolean current() {
    return derived.current();
  }

  void clear() {
    derived.clear();
  }

  Optional<AddresseeNumber> makeAfter(Optional<AddresseeNumber> last, int persons) {
    return derived.makeAfter(last, persons);
  }

  void markCurrent() {
    derived.markCurrent();
  }
}
