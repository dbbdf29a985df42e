package jp.juki.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place between two rows of an answer (続きの位置): the last row already given.
 *
 * @param occurredAt its moment
 * @param id its number
 */
public record AuditCursor(Instant occurredAt, long id) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

  /** The text that a client sends back. */
  public String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt) + "-" + id;
  }

  /** The place that a text names, or empty if it is no cursor. */
  public static Optional<AuditCursor> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    Instant moment = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
    return Optional.of(new AuditCursor(moment, Long.parseLong(matcher.group(2))));
  }
}
