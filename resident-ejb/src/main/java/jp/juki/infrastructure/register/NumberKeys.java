package jp.juki.infrastructure.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.register.ForeignStatus;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.infrastructure.secrets.BlindIndex;

/** Keyed hashes by which numbers are found without being readable (番号の索引). */
@ApplicationScoped
public class NumberKeys {
  @Inject BlindIndex index;

  /**
   * One key (索引の1件).
   *
   * @param kind I 個人番号, C 住民票コード, R 在留カード等の番号
   * @param hash 64 hexadecimal digits
   */
  public record Key(String kind, String hash) {}

  /** The key of a 個人番号. */
  public Key of(IndividualNumber number) {
    return new Key("I", index.of("individual-number", number.digits()));
  }

  /** The key of a 住民票コード. */
  public Key of(ResidentRecordCode code) {
    return new Key("C", index.of("resident-record-code", code.digits()));
  }

  /** The key of a 在留カード等の番号. */
  public Key of(ResidenceCardNumber card) {
    return new Key("R", index.of("residence-card", card.value()));
  }

  /** The keys of every number on a record. */
  List<Key> of(ResidentRecord record) {
    List<Key> keys = new ArrayList<>();
    record.individualNumber().map(this::of).ifPresent(keys::add);
    record.recordCode().map(this::of).ifPresent(keys::add);
    record.foreign().flatMap(ForeignStatus::cardNumber).map(this::of).ifPresent(keys::add);
    return keys;
  }
}
