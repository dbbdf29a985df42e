package jp.juki.domain.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Account of an operator or a machine (利用者), as clause 10.3 lists it.
 *
 * @param id 利用者ID, at most 40 characters of a-z, 0-9, hyphen
 * @param name 利用者名称
 * @param office code of the office it belongs to (所属)
 * @param machine true for a machine, which signs in by token
 * @param password hash of the password, or null for a machine
 * @param second key of the second factor, or null when none is enrolled
 * @param secondStep step of the last one-time code used
 * @param attempts failed attempts
 * @param validFrom first day of use (利用開始日)
 * @param validTo last day of use (利用終了日), or null
 * @param version grows with every change that a signed-in session must notice
 */
public record Account(
    String id,
    String name,
    String office,
    boolean machine,
    PasswordHash password,
    TotpSecret second,
    long secondStep,
    SignInAttempts attempts,
    LocalDate validFrom,
    LocalDate validTo,
    long version) {

  /** A new account of an operator. */
  public static Account operator(
      String id, String name, String office, PasswordHash password, LocalDate validFrom) {
    return new Account(
        id, name, office, false, password, null, 0, SignInAttempts.NONE, validFrom, null, 1);
  }

  /** A new account of a machine. */
  public static Account machine(String id, String name, String office, LocalDate validFrom) {
    return new Account(
        id, name, office, true, null, null, 0, SignInAttempts.NONE, validFrom, null, 1);
  }

  /** True on the days it may be used (利用期間). */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** The second factor, if one is enrolled (二要素). */
  public Optional<TotpSecret> secondFactor() {
    return Optional.ofNullable(second);
  }

  /** The same account after attempts to sign in; a lock is a change that sessions notice. */
  public Account with(SignInAttempts made) {
    long next = made.lockedUntil() == null ? version : version + 1;
    return new Account(
        id, name, office, machine, password, second, secondStep, made, validFrom, validTo, next);
  }

  /** The same account after a one-time code was used. */
  public Account used(long step) {
    return new Account(
        id, name, office, machine, password, second, step, attempts, validFrom, validTo, version);
  }

  /** The same account with another password and no failures. */
  public Account with(PasswordHash changed) {
    return new Account(
        id,
        name,
        office,
        machine,
        changed,
        second,
        secondStep,
        SignInAttempts.NONE,
        validFrom,
        validTo,
        version + 1);
  }

  /** The same account with a second factor enrolled, or taken away by null. */
  public Account with(TotpSecret enrolled) {
    return new Account(
        id,
        name,
        office,
        machine,
        password,
        enrolled,
        0,
        attempts,
        validFrom,
        validTo,
        version + 1);
  }

  /** The same account, whose last day of use is this (利用終了日). */
  public Account until(LocalDate lastDay) {
    return new Account(
        id,
        name,
        office,
        machine,
        password,
        second,
        secondStep,
        attempts,
        validFrom,
        lastDay,
        version + 1);
  }
}
