package jp.juki.infrastructure.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Row of {@code number_counter} (連番): locked while a number is drawn, so that none is drawn twice.
 */
@Entity
@Table(name = "number_counter")
public class NumberCounter {
  @Id
  @Column(name = "counter_name")
  String name;

  @Column(name = "last_serial")
  long last;

  /** For the persistence provider. */
  protected NumberCounter() {}

  NumberCounter(String name, long last) {
    this.name = name;
    this.last = last;
  }

  /** The next serial. */
  long next() {
    return ++last;
  }

  /** Never gives out serials up to this one. */
  void passOver(long serial) {
    last = Math.max(last, serial);
  }
}
