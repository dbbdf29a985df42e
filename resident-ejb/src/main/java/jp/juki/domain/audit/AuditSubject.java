package jp.juki.domain.audit;

import java.util.Objects;
import jp.juki.domain.register.AddresseeNumber;

/**
 * Person whose record an act touched (処理対象者).
 *
 * @param addressee 宛名番号, not null
 * @param relation how
 */
public record AuditSubject(AddresseeNumber addressee, Relation relation) {
  public AuditSubject {
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(relation, "relation");
  }

  /** How a person stands to the act (対象の別); the name is the persistent code. */
  public enum Relation {
    /** 対象者: the act was about this person. */
    TARGET,
    /** 一覧: shown in a list. */
    LISTED,
    /** 付随: shown along with somebody else, such as a household member. */
    INCIDENTAL
  }
}
