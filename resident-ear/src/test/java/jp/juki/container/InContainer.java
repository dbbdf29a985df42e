package jp.juki.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** What every test inside the container (コンテナ内テスト) can ask for. */
interface InContainer {
  /** The bean of a type, as injection would give it. */
  default <T> T the(Class<T> type) {
    return CDI.current().select(type).get();
  }

  /** Runs something in one transaction and undoes it. */
  default <T> T undone(Callable<T> work) throws Exception {
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.rollback();
    }
  }
}
