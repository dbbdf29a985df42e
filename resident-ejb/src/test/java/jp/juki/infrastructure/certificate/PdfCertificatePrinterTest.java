package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import jp.juki.domain.certificate.CellValue;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateItem;
import jp.juki.domain.certificate.CertificateMark;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.Certifier.Seal;
import jp.juki.domain.certificate.OutputChannel;
import jp.juki.domain.certificate.PersonBlock;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

class PdfCertificatePrinterTest {
  private static final PdfCertificatePrinter PRINTER = new PdfCertificatePrinter();

  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
    PRINTER.prepare();
  }

  @ParameterizedTest
  @EnumSource(OutputChannel.class)
  @Spec("5.1-g")
  void jointSheetIsArchivableAndAccessible(OutputChannel channel) throws Exception {
    byte[] pdf = print(SampleCertificates.household(5), channel).pdf();
    Conformance.assertArchivableAndAccessible(pdf);
  }

  @Test
  @Spec("5.1-g")
  void individualSheetIsArchivableAndAccessible() throws Exception {
    byte[] pdf = print(individual(SampleCertificates.foreigner())).pdf();
    Conformance.assertArchivableAndAccessible(pdf);
  }

  @ParameterizedTest
  @CsvSource({"MOVE_OUT_CERTIFICATE, 1, REISSUED SPECIAL", "MOVE_OUT_SUBSTITUTE, 5, REISSUED"})
  @Spec("5.1-g")
  void sheetOfAMoveOutIsArchivableAndAccessible(CertificateForm form, int persons, String marks)
      throws Exception {
    byte[] pdf = print(SampleCertificates.moveOut(form, persons, marks(marks))).pdf();
    Conformance.assertArchivableAndAccessible(pdf);
  }

  @ParameterizedTest
  @CsvSource({
    "MOVE_OUT_CERTIFICATE, 1, '', ''",
    "MOVE_OUT_CERTIFICATE, 4, REISSUED, 再交付",
    "MOVE_OUT_CERTIFICATE, 2, SPECIAL, 特例による転出処理済",
    "MOVE_OUT_CERTIFICATE, 1, REISSUED SPECIAL, 再交付特例による転出処理済",
    "MOVE_OUT_SUBSTITUTE, 5, REISSUED, 再交付",
    "MOVE_OUT_SUBSTITUTE, 9, '', ''"
  })
  @Spec({"4.1.3.0.3-b", "4.1.3.0.3-c", "4.1.3.0.4-c"})
  void sheetOfAMoveOutSaysItsContentAndNothingElse(
      CertificateForm form, int persons, String marks, String read) throws IOException {
    CertificateContent content = SampleCertificates.moveOut(form, persons, marks(marks));
    List<String> pages = texts(print(content).pdf());
    assertEquals((persons + 3) / 4, pages.size());
    for (int page = 0; page < pages.size(); page++) {
      String text = pages.get(page);
      assertEquals(
          String.join("", content.readingOrder(content.sheets().get(page))).replaceAll("[ 　]", ""),
          text);
      assertTrue(text.startsWith(form.title() + read + "住所"), text);
      assertEquals(page == pages.size() - 1, text.contains(content.certification()));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "5, 2", "8, 2", "9, 3"})
  @Spec({"5.1-h", "5.5-a", "5.5-c"})
  void householdTakesASheetForEveryFourPersons(int persons, int sheets) throws IOException {
    CertificateContent content = SampleCertificates.household(persons);
    PrintedCertificate printed = print(content);
    assertEquals(sheets, printed.pages());
    List<String> pages = texts(printed.pdf());
    assertEquals(sheets, pages.size());
    for (int page = 1; page <= sheets; page++) {
      String text = pages.get(page - 1);
      assertTrue(text.contains("011%d/%d".formatted(page, sheets)));
      assertEquals(page == sheets, text.contains(content.certification()));
      assertEquals(page == sheets, text.contains("大阪府東大阪市長"));
      assertEquals(page != sheets, text.contains(CertificateContent.CONTINUED));
    }
  }

  @Test
  void extractedTextIsTheContentWithItsSelectors() throws IOException {
    CertificateContent content = SampleCertificates.household(4);
    String text = texts(print(content).pdf()).getFirst();
    String expected =
        String.join("", content.readingOrder(content.sheets().getFirst())).replaceAll("[ 　]", "");
    assertEquals(expected, text);
    assertTrue(text.contains("渡" + SampleCertificates.NABE + "𠮷郎"));
    assertTrue(text.contains(SampleCertificates.KUZU + "衣"));
    assertTrue(text.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE));
  }

  @Test
  @Spec("5.7-a")
  void officialCopyIsMarked() throws IOException {
    assertTrue(texts(print(official(true)).pdf()).getFirst().contains("公用"));
    assertFalse(texts(print(official(false)).pdf()).getFirst().contains("公用"));
  }

  @Test
  @Absence
  @Spec("5.7-b")
  void noFormHoldsAnotherMarkThanOfficial() throws IOException {
    List<Path> forms;
    try (var files = Files.walk(Path.of("src/main/resources/jp/juki/certificate"))) {
      forms = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
    assertTrue(forms.size() >= 6, "forms are there");
    for (Path form : forms) {
      String text = Files.readString(form).replaceAll("\\s", "");
      assertFalse(text.contains("附票通知") || text.contains("規定により免除"), form.toString());
    }
    for (boolean official : new boolean[] {true, false}) {
      String text = texts(print(official(official)).pdf()).getFirst();
      assertFalse(text.contains("附票通知") || text.contains("免除"));
    }
  }

  @Test
  @Spec({"5.1-f", "5.6-e"})
  void sealIsBlackAndAtMostTwentyFiveMillimetresSquare() throws IOException {
    Drawn seal;
    try (PDDocument pdf = Loader.loadPDF(print(SampleCertificates.household(1)).pdf())) {
      seal = Drawn.all(pdf).getLast();
    }
    assertTrue(seal.width() > 0 && seal.width() <= 25, () -> seal.width() + " mm wide");
    assertTrue(seal.height() > 0 && seal.height() <= 25, () -> seal.height() + " mm high");
    int dark = 0;
    for (int x = 0; x < seal.image().getWidth(); x++) {
      for (int y = 0; y < seal.image().getHeight(); y++) {
        int rgb = seal.image().getRGB(x, y) & 0xFFFFFF;
        assertTrue(rgb == 0 || rgb == 0xFFFFFF, () -> Integer.toHexString(rgb));
        if (rgb == 0) dark++;
      }
    }
    assertTrue(dark > 1000, "a seal is drawn");
  }

  /** An image as it stands on a page: its size in millimetres. */
  private record Drawn(BufferedImage image, float width, float height) {
    static List<Drawn> all(PDDocument pdf) throws IOException {
      List<Drawn> drawn = new ArrayList<>();
      var engine =
          new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
              super.processOperator(operator, operands);
              if (operator.getName().equals("Do")
                  && operands.getFirst() instanceof COSName name
                  && getResources().getXObject(name) instanceof PDImageXObject image) {
                Matrix size = getGraphicsState().getCurrentTransformationMatrix();
                drawn.add(
                    new Drawn(
                        image.getImage(),
                        millimetres(size.getScalingFactorX()),
                        millimetres(size.getScalingFactorY())));
              }
            }
          };
      engine.addOperator(new Concatenate(engine));
      engine.addOperator(new Save(engine));
      engine.addOperator(new Restore(engine));
      engine.processPage(pdf.getPage(0));
      return drawn;
    }

    private static float millimetres(float points) {
      return points * 25.4f / 72;
    }
  }

  private static Set<CertificateMark> marks(String names) {
    return names.isEmpty()
        ? Set.of()
        : Arrays.stream(names.split(" ")).map(CertificateMark::valueOf).collect(Collectors.toSet());
  }

  private static CertificateContent official(boolean official) {
    CertificateContent plain = SampleCertificates.household(1);
    return new CertificateContent(
        plain.form(),
        plain.heading(),
        plain.persons(),
        plain.certification(),
        plain.issuedOn(),
        plain.certifier(),
        official ? Set.of(CertificateMark.OFFICIAL) : Set.of(),
        plain.number());
  }

  @ParameterizedTest
  @CsvSource({
    "MAYOR,OWN,この印は黒色です",
    "DEPUTY,OWN,この印は黒色です",
    "MAYOR,CERTIFICATES,この印は黒色です",
    "DEPUTY,CERTIFICATES,この印は黒色です",
    "MAYOR,NONE,公印省略",
    "DEPUTY,NONE,公印省略",
  })
  @Spec({"5.6-a", "5.6-b", "5.6-c", "5.6-d"})
  void certifierAndSealArePrintedAsChosen(Certifier.Kind kind, SealChoice choice, String phrase)
      throws Exception {
    Certifier certifier = certifier(kind).sealed(choice);
    CertificateContent content = SampleCertificates.certified(certifier);
    byte[] pdf = print(content).pdf();
    String text = texts(pdf).getFirst();
    assertTrue(text.contains(certifier.fullTitle() + certifier.name().replace("　", "")), text);
    List<String> phrases = List.of(Certifier.SEAL_IS_BLACK, Certifier.SEAL_OMITTED);
    assertEquals(List.of(phrase), phrases.stream().filter(text::contains).toList());
    assertEquals(certifier.seal().map(PdfCertificatePrinterTest::ink), inkOfSeal(pdf));
    assertTrue(ReadBack.agrees(pdf, content, IvsFont.load()));
    Conformance.assertArchivableAndAccessible(pdf);
  }

  @ParameterizedTest
  @CsvSource({"OWN,公印：職務代理者之印", "CERTIFICATES,公印：証明専用之印", "NONE,公印省略"})
  @Spec("5.6-a")
  void specimenNamesTheSealAndHasNone(SealChoice choice, String words) throws Exception {
    Certifier certifier = certifier(Certifier.Kind.DEPUTY).sealed(choice).specimen();
    byte[] pdf = print(SampleCertificates.certified(certifier)).pdf();
    String text = texts(pdf).getFirst();
    assertTrue(text.contains("見本（証明書としては使えません）" + words), text);
    assertFalse(text.contains(Certifier.SEAL_IS_BLACK));
    assertEquals(Optional.empty(), inkOfSeal(pdf));
  }

  @Test
  void aSealOtherThanTheOneAskedForDoesNotReadBack() throws IOException {
    CertificateContent omitted =
        SampleCertificates.certified(certifier(Certifier.Kind.MAYOR).sealed(SealChoice.NONE));
    byte[] pdf = print(omitted).pdf();
    assertFalse(ReadBack.agrees(pdf, SampleCertificates.household(1), IvsFont.load()));
  }

  @Test
  void everySealLooksDifferent() {
    List<Seal> seals = List.of(Seal.values());
    assertEquals(
        seals.size(), seals.stream().map(PdfCertificatePrinterTest::ink).distinct().count());
  }

  private static Certifier certifier(Certifier.Kind kind) {
    return switch (kind) {
      case MAYOR -> SampleCertificates.CERTIFIER;
      case DEPUTY -> Certifier.of(kind, "大阪府", "東大阪市長職務代理者", "見本　次郎");
    };
  }

  /** Where the image of a seal is black, dot by dot. */
  private static BitSet ink(Seal seal) {
    String base64 = SealImages.dataUri(seal).replaceFirst("^data:image/png;base64,", "");
    try {
      byte[] png = Base64.getDecoder().decode(base64);
      return ink(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BitSet ink(BufferedImage image) {
    BitSet ink = new BitSet();
    for (int y = 0; y < image.getHeight(); y++)
      for (int x = 0; x < image.getWidth(); x++)
        ink.set(y * image.getWidth() + x, (image.getRGB(x, y) & 0xFFFFFF) == 0);
    return ink;
  }

  private static Optional<BitSet> inkOfSeal(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Drawn> drawn = Drawn.all(document);
      return drawn.isEmpty() ? Optional.empty() : Optional.of(ink(drawn.getLast().image()));
    }
  }

  @Test
  void sameContentGivesTheSameBytes() {
    assertArrayEquals(
        print(SampleCertificates.household(4)).pdf(), print(SampleCertificates.household(4)).pdf());
  }

  @Test
  void documentsDrawnAtOnceAreIdentical() throws Exception {
    byte[] alone = print(SampleCertificates.household(3)).pdf();
    Callable<byte[]> task = () -> print(SampleCertificates.household(3)).pdf();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        tasks.add(task);
      }
      for (Future<byte[]> pdf : threads.invokeAll(tasks)) {
        assertArrayEquals(alone, pdf.get());
      }
    }
  }

  @Test
  @Spec("5.8-a")
  void longestNameAndAddressFit() throws IOException {
    PersonBlock person =
        with(
            SampleCertificates.person(0),
            Map.of(
                CertificateItem.NAME, CellValue.of("渡" + SampleCertificates.NABE.repeat(99)),
                CertificateItem.NAME_KANA, CellValue.of("ワ".repeat(80)),
                CertificateItem.PREVIOUS_ADDRESS, CellValue.of("見本県".repeat(50)),
                CertificateItem.DOMICILE, CellValue.of("見本県".repeat(50))));
    CertificateContent plain = SampleCertificates.household(1);
    var content =
        new CertificateContent(
            plain.form(),
            Map.of(
                CertificateItem.ADDRESS,
                CellValue.of("大阪府東大阪市" + "荒川".repeat(100)),
                CertificateItem.HEAD,
                CellValue.of("渡".repeat(100))),
            List.of(person, person, person, person),
            plain.certification(),
            plain.issuedOn(),
            plain.certifier(),
            Set.of(),
            plain.number());
    assertEquals(1, print(content).pages());
  }

  @Test
  @Spec("5.8-a")
  void textThatCannotFitIsRefusedWithItsItem() {
    PersonBlock person =
        with(
            SampleCertificates.person(1),
            Map.of(
                CertificateItem.NAME, CellValue.of("字".repeat(300)),
                CertificateItem.DOMICILE, CellValue.of("字".repeat(300))));
    assertEquals(
        Outcome.refused(
            List.of(
                FindingCode.CERTIFICATE_TEXT_TOO_LONG.at("persons[1].name"),
                FindingCode.CERTIFICATE_TEXT_TOO_LONG.at("persons[1].domicile"))),
        PRINTER.print(
            SampleCertificates.content(
                CertificateForm.HOUSEHOLD, List.of(SampleCertificates.person(0), person)),
            OutputChannel.COUNTER));
  }

  @ParameterizedTest
  @CsvSource({"㋿", "葛\uDB40\uDD00", "\uE000", "ﾀ゛\uD842"})
  void letterWithoutAnExactGlyphIsRefusedWithItsItem(String name) {
    PersonBlock person =
        with(SampleCertificates.person(0), Map.of(CertificateItem.NAME, CellValue.of("渡" + name)));
    assertEquals(
        Outcome.refused(FindingCode.CERTIFICATE_LETTER_WITHOUT_GLYPH, "persons[0].name"),
        PRINTER.print(individual(person), OutputChannel.COUNTER));
  }

  @Test
  void documentThatSaysSomethingElseDoesNotReadBack() throws IOException {
    IvsFont font = IvsFont.load();
    byte[] pdf = print(individual(SampleCertificates.person(0))).pdf();
    assertTrue(ReadBack.agrees(pdf, individual(SampleCertificates.person(0)), font));
    assertFalse(ReadBack.agrees(pdf, individual(SampleCertificates.person(1)), font));
    PersonBlock otherForm =
        with(SampleCertificates.person(0), Map.of(CertificateItem.NAME, CellValue.of("渡邉　𠮷郎")));
    assertFalse(ReadBack.agrees(pdf, individual(otherForm), font), "another form of a letter");
    PersonBlock swapped =
        with(
            SampleCertificates.person(0),
            Map.of(
                CertificateItem.RESIDENT_SINCE, CellValue.of("平成２０年　６月　５日"),
                CertificateItem.NOTIFIED_ON, CellValue.of("平成２０年　６月　１日")));
    assertFalse(ReadBack.agrees(pdf, individual(swapped), font), "two values in each other's cell");
  }

  @Test
  @Spec("5.1-h")
  void remarksOfAnIndividualSheetGoOnToTheNext() throws IOException {
    List<String> remarks = new ArrayList<>();
    for (int i = 1; i <= 23; i++) {
      remarks.add("異動の記載　第" + i + "号");
    }
    PersonBlock plain = SampleCertificates.person(0);
    PrintedCertificate printed =
        print(individual(new PersonBlock(plain.cells(), plain.slots(), remarks)));
    assertEquals(3, printed.pages());
    List<String> pages = texts(printed.pdf());
    assertTrue(pages.get(1).contains("第11号") && pages.get(2).contains("第23号"));
  }

  @Test
  void markupInAValueIsPrintedAsLetters() throws IOException {
    PersonBlock person =
        with(
            SampleCertificates.person(0),
            Map.of(CertificateItem.PREVIOUS_ADDRESS, CellValue.of("<b>&amp;{{name}}</b>")));
    String text = texts(print(individual(person)).pdf()).getFirst();
    assertTrue(text.contains("<b>&amp;{{name}}</b>"));
  }

  private static PersonBlock with(PersonBlock plain, Map<CertificateItem, CellValue> changes) {
    Map<CertificateItem, CellValue> cells = new EnumMap<>(plain.cells());
    cells.putAll(changes);
    return new PersonBlock(cells, plain.slots(), plain.remarks());
  }

  private static CertificateContent individual(PersonBlock person) {
    return SampleCertificates.content(CertificateForm.INDIVIDUAL, List.of(person));
  }

  private static PrintedCertificate print(CertificateContent content) {
    return print(content, OutputChannel.COUNTER);
  }

  private static PrintedCertificate print(CertificateContent content, OutputChannel channel) {
    return switch (PRINTER.print(content, channel)) {
      case Outcome.Accepted<PrintedCertificate>(var printed) -> printed;
      case Outcome.Refused<PrintedCertificate>(var findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  /** The texts of the pages by an ordinary extraction, without any space. */
  private static List<String> texts(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> texts = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document).replaceAll("[\\s　]", ""));
      }
      return texts;
    }
  }
}
