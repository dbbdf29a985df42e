package jp.juki.spec;

import java.util.Set;

/**
 * One sentence of the standard in our own words (条項), with a permanent id of ours.
 *
 * @param id section number, hyphen and letter, such as {@code 4.0.3-c}
 * @param rev revision of the wording, from 1; a reference to a later one is written {@code
 *     4.0.3-c@2}
 * @param obligation what the standard asks
 * @param needs kinds of proof without which the clause is not done, never empty
 * @param claim what the catalogue claims
 * @param note scope or later editions, or what is missing of a part; may be empty
 * @param text the wording
 */
public record Clause(
    String id,
    int rev,
    Obligation obligation,
    Set<Proof> needs,
    Claim claim,
    String note,
    String text) {

  /** The number of the section that this clause belongs to. */
  public String section() {
    return id.substring(0, id.lastIndexOf('-'));
  }

  /** The letters after the hyphen. */
  public String letter() {
    return id.substring(id.lastIndexOf('-') + 1);
  }

  /** The one spelling by which code and tests refer to the present wording. */
  public String reference() {
    return rev == 1 ? id : id + "@" + rev;
  }
}
