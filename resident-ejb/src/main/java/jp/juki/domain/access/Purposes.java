package jp.juki.domain.access;

import java.util.List;
import java.util.Optional;

/** The master of purposes of use (利用目的マスター). */
public interface Purposes {

  /** All purposes in the order they are offered. */
  List<Purpose> all();

  /** The purpose of a code. */
  default Optional<Purpose> find(String code) {
    return all().stream().filter(purpose -> purpose.code().equals(code)).findFirst();
  }
}
