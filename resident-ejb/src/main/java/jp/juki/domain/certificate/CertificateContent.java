package jp.juki.domain.certificate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.juki.spec.Spec;

/**
 * Content of a certificate (証明書の記載内容): everything that a certificate says, and nothing about how it
 * looks.
 *
 * @param form the form
 * @param heading every item of {@link CertificateForm#heading()} with its value; 住所 has the
 *     building
 * @param persons the persons in the order in which they stand; one on the individual form
 * @param certification the certifying sentence (認証文)
 * @param issuedOn the day of issue as printed
 * @param certifier who certifies
 * @param marks what stands beside the title
 * @param number the issue number
 */
@Spec({"5.1-f", "5.7-a"})
public record CertificateContent(
    CertificateForm form,
    Map<CertificateItem, CellValue> heading,
    List<PersonBlock> persons,
    String certification,
    String issuedOn,
    Certifier certifier,
    Set<CertificateMark> marks,
    IssueNumber number) {
  /** What stands below the last person where a sheet has room for more. */
  public static final String NOTHING_BELOW = "（以下余白）";

  /** What stands on every sheet but the last where the certification would be. */
  public static final String CONTINUED = "（次葉に続く）";

  /**
   * @throws IllegalArgumentException if the cells are not those of the form, if there is nobody, or
   *     not one person on the individual form, or more remarks than a joint sheet has lines
   */
  public CertificateContent {
    heading = Map.copyOf(new EnumMap<>(heading));
    persons = List.copyOf(persons);
    marks = Set.copyOf(marks);
    if (!heading.keySet().equals(form.heading())
        || !persons.stream().allMatch(person -> person.fits(form))) {
      throw new IllegalArgumentException("cells of another form");
    }
    if (persons.isEmpty() || !form.joint() && persons.size() > 1) {
      throw new IllegalArgumentException("wrong number of persons for the form");
    }
    if (form.joint()
        && persons.stream().anyMatch(p -> p.remarks().size() > form.remarksPerSheet())) {
      throw new IllegalArgumentException("more remarks than the form has lines");
    }
  }

  /**
   * One sheet (葉) of a certificate.
   *
   * @param page the number of the sheet, from 1
   * @param pages how many sheets there are
   * @param persons the persons on it
   * @param firstNumber the number that stands beside the first of them
   */
  public record Sheet(int page, int pages, List<PersonBlock> persons, int firstNumber) {
    /** Whether the certification stands on this sheet. */
    @Spec("5.1-h")
    public boolean last() {
      return page == pages;
    }
  }

  /** The sheets, at least one. */
  @Spec({"5.1-g", "5.1-h"})
  public List<Sheet> sheets() {
    return form.joint() ? jointSheets() : individualSheets();
  }

  private List<Sheet> jointSheets() {
    int each = form.personsPerSheet();
    int pages = pages(persons.size(), each);
    return IntStream.range(0, pages)
        .mapToObj(
            page ->
                new Sheet(
                    page + 1,
                    pages,
                    persons.subList(page * each, Math.min(persons.size(), (page + 1) * each)),
                    page * each + 1))
        .toList();
  }

  private List<Sheet> individualSheets() {
    PersonBlock person = persons.getFirst();
    List<String> remarks = person.remarks();
    int each = form.remarksPerSheet();
    int pages = pages(remarks.size(), each);
    return IntStream.range(0, pages)
        .mapToObj(
            page -> {
              List<String> part =
                  remarks.subList(page * each, Math.min(remarks.size(), (page + 1) * each));
              var block = new PersonBlock(person.cells(), person.slots(), part);
              return new Sheet(page + 1, pages, List.of(block), 1);
            })
        .toList();
  }

  private static int pages(int count, int each) {
    return Math.max(1, (count + each - 1) / each);
  }

  /** The texts of a sheet in the order in which a reader meets them; the seal has none. */
  public List<String> readingOrder(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    texts.add(form.title());
    marks.stream().sorted().map(CertificateMark::text).forEach(texts::add);
    for (CertificateItem item : form.heading().stream().sorted().toList()) {
      texts.add(item.label());
      texts.add(heading.get(item).text());
    }
    for (int i = 0; i < sheet.persons().size(); i++) {
      if (form.joint()) {
        texts.add(Integer.toString(sheet.firstNumber() + i));
      }
      addBlock(sheet.persons().get(i), texts);
    }
    if (sheet.persons().size() < form.personsPerSheet()) {
      texts.add(NOTHING_BELOW);
    }
    if (sheet.last()) {
      texts.add(certification);
      texts.add(issuedOn);
      texts.add(certifier.fullTitle());
      texts.add(certifier.name());
      certifier.phrase().ifPresent(texts::add);
    } else {
      texts.add(CONTINUED);
    }
    texts.add(number.onPage(sheet.page(), sheet.pages()));
    return List.copyOf(texts);
  }

  private void addBlock(PersonBlock person, List<String> texts) {
    for (CertificateItem item : person.readingOrder()) {
      texts.add(item.label());
      texts.add(person.cell(item).text());
    }
    for (int i = 0; i < PersonBlock.SLOTS; i++) {
      if (i < person.slots().size()) {
        texts.add(person.slots().get(i).item().label());
        texts.add(person.slots().get(i).value().text());
      } else {
        texts.add(CellValue.unused().text());
      }
    }
    texts.add(CertificateItem.REMARKS.label());
    for (int i = 0; i < form.remarksPerSheet(); i++) {
      texts.add(i < person.remarks().size() ? person.remarks().get(i) : CellValue.unused().text());
    }
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "CertificateContent[masked]";
  }
}
