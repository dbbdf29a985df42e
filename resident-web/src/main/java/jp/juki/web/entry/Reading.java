package jp.juki.web.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/**
 * Reads typed text into values (入力の読取り) and keeps every finding on the way.
 *
 * <p>A required value that is missing or unreadable is null here; the request is built only when
 * there was no finding.
 */
public final class Reading {
  private final List<Finding> findings = new ArrayList<>();

  /** The text of a required item. */
  public String text(String item, String typed) {
    return required(item, typed, Optional::of, FindingCode.PARAMETER_INVALID);
  }

  /** The text of an item that may be left out. */
  public Optional<String> optional(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A required value. */
  public <T> T required(String item, String typed, Function<String, Optional<T>> parser) {
    return required(item, typed, parser, FindingCode.PARAMETER_INVALID);
  }

  /** A required recorded day. */
  public RecordedDate recorded(String item, String typed) {
    return required(item, typed, Wareki::parse, FindingCode.DATE_INVALID);
  }

  /** A recorded day that may be left out. */
  public Optional<RecordedDate> maybeRecorded(String item, String typed) {
    return maybe(item, typed, Wareki::parse, FindingCode.DATE_INVALID);
  }

  /** An exact day that may be left out. */
  public Optional<LocalDate> maybeDay(String item, String typed) {
    return maybe(item, typed, Wareki::parseExact, FindingCode.DATE_INVALID);
  }

  /** A value that may be left out. */
  public <T> Optional<T> maybe(String item, String typed, Function<String, Optional<T>> parser) {
    return maybe(item, typed, parser, FindingCode.PARAMETER_INVALID);
  }

  /** Notes a finding at an item. */
  public void note(FindingCode code, String item) {
    findings.add(code.at(item));
  }

  /** Whether nothing was found so far. */
  public boolean clean() {
    return findings.isEmpty();
  }

  /** The request, or everything that was found. */
  public <T> Outcome<T> finish(Supplier<T> request) {
    return findings.isEmpty() ? Outcome.accepted(request.get()) : Outcome.refused(findings);
  }

  private <T> T required(
      String item, String typed, Function<String, Optional<T>> parser, FindingCode unreadable) {
    if (optional(typed).isEmpty()) {
      note(FindingCode.VALUE_MISSING, item);
      return null;
    }
    return maybe(item, typed, parser, unreadable).orElse(null);
  }

  /** A value that may be left out, and what to say where it cannot be read. */
  public <T> Optional<T> maybe(
      String item, String typed, Function<String, Optional<T>> parser, FindingCode unreadable) {
    Optional<String> given = optional(typed);
    Optional<T> value = given.flatMap(parser);
    if (given.isPresent() && value.isEmpty()) note(unreadable, item);
    return value;
  }
}
