package jp.juki.domain.register;

import java.util.List;
import java.util.Optional;

/**
 * Gives out numbers (付番) that were never given before. Numbers are drawn at 本登録 only, last in the
 * transaction, which says first that persons enter.
 */
public interface Numbering {
  /** The first serial that is given out; the ones below only stand for numbers not drawn yet. */
  long FIRST_SERIAL = 1_000_001;

  /** A fresh id of a movement; it says nothing about order. */
  long movementId();

  /**
   * Keeps other transactions from entering persons (新規記載の直列化) until this one ends, so that somebody
   * whom the register does not know yet is not entered twice at the same moment.
   */
  void holdEntries();

  /** The next 宛名番号; serials without a check digit are skipped. */
  AddresseeNumber nextAddressee();

  /** The next 世帯番号; serials without a check digit are skipped. */
  HouseholdNumber nextHousehold();

  /**
   * The next 住民票コード of the stock that nobody holds, in the stock's random order.
   *
   * @param holders who gets one
   * @return one for each holder, or empty if the stock has fewer; then none of them is taken
   */
  Optional<List<ResidentRecordCode>> nextRecordCodes(List<AddresseeNumber> holders);

  /**
   * The next 電文番号; transactions that draw one follow each other, so that the order of the numbers
   * is that in which they end.
   */
  long nextMessage();

  /** The next 受信番号, drawn like {@link #nextMessage}. */
  long nextReceipt();

  /** Moves the counters so that serials up to these are never given out. */
  void passOver(long addresseeSerial, long householdSerial);
}
