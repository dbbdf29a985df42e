package jp.juki.domain.access;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * Purpose under which one case is worked (案件の利用目的).
 *
 * @param code code of a {@link Purpose}, not null
 * @param receiptNumber 受付番号 of 1 to 30 characters, or null when the case has none
 */
public record PurposeOfUse(String code, String receiptNumber) implements Serializable {
  public PurposeOfUse {
    Objects.requireNonNull(code, "code");
  }

  /** The receipt number (受付番号), if the case has one. */
  public Optional<String> receipt() {
    return Optional.ofNullable(receiptNumber);
  }
}
