package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.Letters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reading back (印字内容の照合): what a clerk's look at the paper would find, done by a machine.
 *
 * <p>Reads the finished bytes with nothing kept from drawing them, and compares every letter of
 * every page, labels included, with the content in reading order. Letters are the same if they are
 * one glyph; spaces do not count.
 */
final class ReadBack {
  private static final float TOLERANCE = 1;

  private ReadBack() {}

  /** Tells whether a certificate says exactly what its content says, on as many pages. */
  static boolean agrees(byte[] pdf, CertificateContent content, IvsFont font) throws IOException {
    return agrees(
        pdf,
        content.sheets().stream().map(content::readingOrder).toList(),
        content.certifier().seal().isPresent(),
        font);
  }

  /**
   * Tells whether a document says exactly what it is meant to say, on as many pages.
   *
   * @param sheets the texts of each sheet in reading order
   * @param sealed whether one seal is drawn, or none
   */
  static boolean agrees(byte[] pdf, List<List<String>> sheets, boolean sealed, IvsFont font)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new PageReader();
      reader.getText(document);
      if (reader.pages.size() != sheets.size() || !isA4(document)) {
        return false;
      }
      for (int i = 0; i < sheets.size(); i++) {
        String expected = String.join("", sheets.get(i));
        if (!glyphs(expected, font).equals(glyphs(reader.pages.get(i).toString(), font))) {
          return false;
        }
      }
      return reader.images == (sealed ? 1 : 0);
    }
  }

  private static boolean isA4(PDDocument document) {
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getMediaBox();
      if (Math.abs(box.getWidth() - PDRectangle.A4.getWidth()) > TOLERANCE
          || Math.abs(box.getHeight() - PDRectangle.A4.getHeight()) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /** The glyphs of a text; a letter without one stands as minus its code point. */
  private static List<Integer> glyphs(String text, IvsFont font) {
    List<Integer> glyphs = new ArrayList<>(text.length());
    for (Letter letter : Letters.of(text)) {
      if (!Character.isWhitespace(letter.codePoint())) {
        glyphs.add(font.glyph(letter).orElse(-letter.codePoint()));
      }
    }
    return glyphs;
  }

  /** Collects the letters of each page in the order in which they are drawn. */
  private static final class PageReader extends PDFTextStripper {
    private final List<StringBuilder> pages = new ArrayList<>();
    private int images;

    PageReader() {
      addOperator(new ImageCounter());
    }

    @Override
    protected void startPage(PDPage page) {
      pages.add(new StringBuilder());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      pages.getLast().append(text.getUnicode());
    }

    /** Counts images drawn on a page, which are seals; the ground under it is a form. */
    private final class ImageCounter extends OperatorProcessor {
      ImageCounter() {
        super(PageReader.this);
      }

      @Override
      public void process(Operator operator, List<COSBase> operands) {
        if (getResources().isImageXObject((COSName) operands.getFirst())) {
          images++;
        }
      }

      @Override
      public String getName() {
        return OperatorName.DRAW_OBJECT;
      }
    }
  }
}
