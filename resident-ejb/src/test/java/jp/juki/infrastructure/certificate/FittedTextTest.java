package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.juki.infrastructure.certificate.FittedText.Box;
import jp.juki.spec.Spec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@Spec("5.8-a")
class FittedTextTest {
  private static final IvsFont FONT = IvsFont.load();
  private static final Box NAME = new Box(75.5, 7.8, 13);

  @Test
  void shortTextKeepsItsSize() {
    assertEquals(Optional.of(new FittedText(13, List.of("見本　太郎"))), fit("見本　太郎"));
  }

  @Test
  void longTextShrinksOnOneLine() {
    FittedText fitted = fit("字".repeat(20)).orElseThrow();
    assertEquals(1, fitted.lines().size());
    assertTrue(fitted.points() < 13 && fitted.points() >= 13 * FittedText.ONE_LINE);
  }

  @Test
  void longerTextBreaksIntoLines() {
    FittedText fitted = fit("字".repeat(60)).orElseThrow();
    assertTrue(fitted.lines().size() > 1);
    assertEquals("字".repeat(60), String.join("", fitted.lines()));
  }

  @Test
  void latinWordsStayWhole() {
    String name = "MARIA FERNANDA DE LOS ANGELES GUADALUPE RODRIGUEZ MONTENEGRO SANTAMARIA";
    FittedText fitted = fit(name).orElseThrow();
    assertTrue(fitted.lines().size() > 1);
    for (String line : fitted.lines().subList(0, fitted.lines().size() - 1)) {
      assertTrue(line.endsWith(" "));
    }
  }

  @Test
  void textThatCannotFitIsRefused() {
    assertEquals(Optional.empty(), fit("字".repeat(200)));
    assertEquals(Optional.empty(), FittedText.fit("字", new Box(10, 1, 8), FONT));
  }

  @Property(tries = 300)
  @Spec("5.8-a")
  void whateverFitsStaysInsideItsBox(@ForAll("texts") String text) {
    Optional<FittedText> fitted = fit(text);
    fitted.ifPresent(
        f -> {
          assertEquals(text, String.join("", f.lines()));
          assertTrue(f.points() >= FittedText.SMALLEST && f.points() <= NAME.points());
          double em = f.points() * 25.4 / 72;
          assertTrue(f.lines().size() * em * FittedText.LINE_HEIGHT <= NAME.height());
          f.lines().forEach(line -> assertTrue(FONT.width(line.strip()) * em <= NAME.width()));
        });
    assertTrue(fitted.isPresent() || FONT.width(text) > 40, "a short text always fits");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("字", "W", "i", " ", "　", SampleCertificates.KUZU, "１", ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(150)
        .map(parts -> "A" + String.join("", parts));
  }

  private static Optional<FittedText> fit(String text) {
    return FittedText.fit(text, NAME, FONT);
  }
}
