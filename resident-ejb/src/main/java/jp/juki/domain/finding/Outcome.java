package jp.juki.domain.finding;

import java.util.List;
import java.util.function.Function;

/**
 * Answer of a rule or a service (処理の結果): a refusal is an answer, a bug is an exception.
 *
 * @param <T> what is handed back when accepted
 */
public sealed interface Outcome<T> {

  /**
   * The act was done, or may be done (受理).
   *
   * @param value the result
   */
  record Accepted<T>(T value) implements Outcome<T> {}

  /**
   * The act was refused (不受理); nothing was written but the audit row.
   *
   * @param findings every reason, in the standard's order, never empty
   */
  record Refused<T>(List<Finding> findings) implements Outcome<T> {
    public Refused {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) throw new IllegalArgumentException("a refusal without a reason");
    }
  }

  /** The accepted answer that holds the value. */
  static <T> Outcome<T> accepted(T value) {
    return new Accepted<>(value);
  }

  /** A refusal for one reason. */
  static <T> Outcome<T> refused(FindingCode code, String item) {
    return new Refused<>(List.of(new Finding(code, item)));
  }

  /** A refusal for these reasons, at least one. */
  static <T> Outcome<T> refused(List<Finding> findings) {
    return new Refused<>(findings);
  }

  /** The same answer about another value; a refusal keeps its findings. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Accepted<T>(T value) -> new Accepted<>(change.apply(value));
      case Refused<T>(var findings) -> new Refused<>(findings);
    };
  }

  /** What follows from an accepted value; a refusal keeps its findings. */
  default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Accepted<T>(T value) -> next.apply(value);
      case Refused<T>(var findings) -> new Refused<>(findings);
    };
  }
}
