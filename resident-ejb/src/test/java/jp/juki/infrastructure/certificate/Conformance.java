package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a document (PDF/A・PDF/UAの検証). */
final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The document is PDF/A-2a and PDF/UA-1. */
  static void assertArchivableAndAccessible(byte[] pdf) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        assertTrue(
            result.isCompliant(),
            () ->
                flavour
                    + " "
                    + result.getTestAssertions().stream()
                        .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                        .distinct()
                        .toList());
      }
    }
  }
}
