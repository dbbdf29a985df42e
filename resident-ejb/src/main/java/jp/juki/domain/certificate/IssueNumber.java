package jp.juki.domain.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.spec.Spec;

/**
 * Issue number (発行番号) of one copy: date, municipality, terminal, printer, serial, and the page of
 * the pages.
 *
 * <p>Every copy has its own. The place of issue is not named; terminal and printer may be unknown.
 *
 * <p>Source: 5.5.
 *
 * @param on the day of issue
 * @param municipality 市区町村名
 * @param terminal 発行端末名番号, or empty where it is not known
 * @param printer 発行プリンタ番号, or empty where it is not known
 * @param serial the order of issue, from 1
 */
@Spec({"5.5-b", "5.5-c", "5.5-d"})
public record IssueNumber(
    LocalDate on,
    String municipality,
    Optional<String> terminal,
    Optional<String> printer,
    int serial) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  /**
   * @throws IllegalArgumentException if a part is blank or the serial is less than 1
   */
  public IssueNumber {
    if (municipality.isBlank()
        || terminal.filter(String::isBlank).isPresent()
        || printer.filter(String::isBlank).isPresent()
        || serial < 1) {
      throw new IllegalArgumentException("malformed issue number");
    }
  }

  /** The number without the page, under which the copy is kept. */
  public String text() {
    return Stream.of(
            Optional.of(DAY.format(on)),
            Optional.of(municipality),
            terminal,
            printer,
            Optional.of("%03d".formatted(serial)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** The number as printed on a page, such as {@code 20260402 東大阪市 本庁1 プリンタ001 011 1/2}. */
  public String onPage(int page, int pages) {
    return "%s %d/%d".formatted(text(), page, pages);
  }
}
