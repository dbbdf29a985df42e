package jp.juki.web.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.domain.calendar.Wareki;

/** Puts the terse notes of the log into an auditor's words (ログの記述の言換え). */
final class AuditWords {
  private static final Pattern NOTE = Pattern.compile("([^:=/]+)([:=/])(.*)");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "jp.juki.web.audit", Locale.JAPANESE, AuditWords.class.getClassLoader());

  private AuditWords() {}

  /** The note in words; what has no word here stays as it was written. */
  static String say(String note) {
    return WORDS.containsKey(note)
        ? WORDS.getString(note)
        : Stream.of(note.split(" ")).map(AuditWords::part).collect(Collectors.joining("　"));
  }

  private static String part(String part) {
    Matcher note = NOTE.matcher(part);
    if (!note.matches()) return word(part);
    String key = word(note.group(1));
    return note.group(2).equals(":")
        ? key + "（" + word(note.group(3)) + "）"
        : key + "　" + word(note.group(3));
  }

  private static String word(String word) {
    if (WORDS.containsKey(word)) return WORDS.getString(word);
    return INSTANT.matcher(word).matches() ? time(Instant.parse(word)) : word;
  }

  private static String time(Instant instant) {
    ZonedDateTime at = instant.atZone(TOKYO);
    return Wareki.shortFormat(at.toLocalDate())
        + " %d:%02d".formatted(at.getHour(), at.getMinute());
  }
}
