package jp.juki.application.movement;

import java.time.Instant;
import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;

/**
 * A clerk's hold on persons while a form is open (排他制御).
 *
 * @param persons who is held
 * @param until when the hold lapses unless renewed by opening again
 */
public record EditLock(Set<AddresseeNumber> persons, Instant until) {}
