package jp.juki.infrastructure.batch;

import static jp.juki.domain.finding.FindingCode.DATE_INVALID;
import static jp.juki.domain.finding.FindingCode.FURIGANA_NOT_KATAKANA;
import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.REQUEST_UNREADABLE;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;
import static jp.juki.domain.finding.FindingCode.VALUE_MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.juki.domain.batch.ImportProblem;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.infrastructure.city.SyntheticCity;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRegisterSourceTest {
  @TempDir Path folder;
  private RegisterFiles files;

  @BeforeEach
  void makeFiles() throws IOException {
    files = RegisterFiles.in(folder);
    new SyntheticCity(3, 60, LocalDate.of(2026, 11, 1)).write(files, made -> {});
  }

  @Test
  @Spec("1.2.1-i")
  void everyItemOfAVersionComesBackAsItWasWritten() throws IOException {
    List<RecordVersion> first = versions();
    RegisterFiles copy = RegisterFiles.in(Files.createDirectory(folder.resolve("copy")));
    try (RegisterFiles.Writer out = copy.write()) {
      first.forEach(out::add);
    }
    assertEquals(Files.readString(files.records()), Files.readString(copy.records()));
  }

  @Test
  void aWrongHeadingIsRefusedAtTheFirstLine() throws IOException {
    changeLine(1, line -> line.replace("宛名番号", "住民番号"));
    assertEquals(List.of(problem(1, "", REQUEST_UNREADABLE)), check());
  }

  @Test
  void aMissingCellIsToldByLine() throws IOException {
    changeLine(2, line -> line.substring(line.indexOf(',') + 1));
    assertEquals(problem(2, "", REQUEST_UNREADABLE), check().getFirst());
  }

  @Test
  void anEmptyNecessaryItemIsToldByItsHeading() throws IOException {
    changeCell(2, "生年月日", "");
    assertEquals(problem(2, "生年月日", VALUE_MISSING), check().getFirst());
  }

  @Test
  void aDayThatDoesNotExistIsRefusedWhereOnlyRealDaysMayStand() throws IOException {
    changeCell(2, "届出年月日", "2023-02-29");
    assertEquals(problem(2, "届出年月日", DATE_INVALID), check().getFirst());
  }

  @Test
  @Absence
  @Spec({"1.1.18-b", "5.3-e"})
  void aReadingThatIsNotKatakanaIsRefused() throws IOException {
    assertOnlyKatakana(2, "氏_フリガナ");
    assertOnlyKatakana(2, "名_フリガナ");
    changeCell(2, "旧氏", "髙橋");
    changeCell(2, "旧氏_フリガナ確認状況", "0");
    assertOnlyKatakana(2, "旧氏_フリガナ");
    int foreigner = lineWith("氏名_外国人ローマ字");
    changeCell(foreigner, "通称", "髙橋");
    changeCell(foreigner, "通称_記載年月日", "2020-01-07");
    changeCell(foreigner, "通称_記載市区町村名", "東大阪市");
    assertOnlyKatakana(foreigner, "通称_フリガナ");
    assertEquals(List.of(), check());
  }

  private void assertOnlyKatakana(int line, String heading) throws IOException {
    for (String reading : List.of("たかはし", "髙橋", "TAKAHASHI", "ﾀｶﾊｼ")) {
      changeCell(line, heading, reading);
      assertEquals(problem(line, heading, FURIGANA_NOT_KATAKANA), check().getFirst(), reading);
    }
    changeCell(line, heading, "タカハシ");
  }

  @Test
  void aWrongCheckDigitIsRefused() throws IOException {
    changeCell(2, "個人番号", "123456789010");
    assertEquals(problem(2, "個人番号", PARAMETER_INVALID), check().getFirst());
  }

  @Test
  void aMovementThatTheOtherFileDoesNotHaveIsRefused() throws IOException {
    changeCell(2, "異動番号", "999999");
    assertEquals(List.of(problem(2, "", TARGET_NOT_FOUND)), check());
  }

  @Test
  void aGapInTheVersionsIsRefused() throws IOException {
    changeCell(2, "履歴番号", "2");
    assertEquals(problem(2, "", PARAMETER_INVALID), check().getFirst());
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    String text = Files.readString(files.records());
    Files.write(files.records(), text.getBytes(Charset.forName("Windows-31J")));
    assertEquals(REQUEST_UNREADABLE, check().getFirst().code());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.writeString(files.records(), "");
    assertEquals(List.of(problem(1, "", REQUEST_UNREADABLE)), check());
  }

  @Test
  void noMoreThanTheLimitOfProblemsIsTold() throws IOException {
    for (int line = 2; line <= 60; line++) {
      changeCell(line, "性別", "9x");
    }
    Files.writeString(files.movements(), Files.readString(files.movements()).replace(",1,", ",7,"));
    assertEquals(true, check().size() <= ImportProblem.LIMIT);
  }

  private List<ImportProblem> check() {
    return new CsvRegisterSource(files).check().problems();
  }

  private List<RecordVersion> versions() {
    List<RecordVersion> versions = new ArrayList<>();
    new CsvRegisterSource(files)
        .histories(10, people -> people.stream().map(History::versions).forEach(versions::addAll));
    return versions;
  }

  private ImportProblem problem(long line, String column, FindingCode code) {
    return new ImportProblem("records.csv", line, column, code);
  }

  /** The first line in which an item is not empty. */
  private int lineWith(String heading) throws IOException {
    int at = RecordLayout.headings().indexOf(heading);
    List<String> lines = Files.readAllLines(files.records());
    return 1
        + IntStream.range(1, lines.size())
            .filter(line -> !lines.get(line).split(",", -1)[at].isEmpty())
            .findFirst()
            .orElseThrow();
  }

  private void changeCell(int line, String heading, String value) throws IOException {
    int at = RecordLayout.headings().indexOf(heading);
    changeLine(
        line,
        text -> {
          String[] cells = text.split(",", -1);
          cells[at] = value;
          return String.join(",", cells);
        });
  }

  private void changeLine(int number, UnaryOperator<String> change) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(files.records()));
    lines.set(number - 1, change.apply(lines.get(number - 1)));
    Files.write(files.records(), lines);
  }
}
