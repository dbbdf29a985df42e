package jp.juki.infrastructure.certificate;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.Letters;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/**
 * Copy-evident ground (地紋): a fine screen over the page and, in a coarse screen of the same ink,
 * the word 複写, which nearly vanishes on paper and shows on a copy.
 *
 * <p>Vectors only, so that extracted text stays clean; marked as an artifact. Calibrate the two
 * screens for the real printer.
 */
final class CopyEvidentGround {
  private static final String WORD = "複写";
  private static final double MM = 72 / 25.4;
  private static final String INK = "0.66 0.80 0.74 rg\n";
  private static final double FINE_CELL = 0.42 * MM;
  private static final double FINE_DOT = 0.062 * MM;
  private static final double COARSE_CELL = 0.86 * MM;
  private static final double COARSE_DOT = 0.127 * MM;
  private static final double CIRCLE = 0.5523;
  private static final double WORD_POINTS = 64;
  private static final double OUTLINE_POINTS = 2.4;

  private static String word;
  private static double wordWidth;

  private CopyEvidentGround() {}

  /** Draws the word once for all documents. */
  static synchronized void prepare(IvsFont font) {
    if (word != null) {
      return;
    }
    Area letters = new Area();
    double em = WORD_POINTS;
    double at = 0;
    try {
      double scale = em / font.outlines().getUnitsPerEm();
      for (Letter letter : Letters.of(WORD)) {
        int glyph = font.glyph(letter).orElseThrow();
        GeneralPath path = font.outlines().getGlyph().getGlyph(glyph).getPath();
        var place = AffineTransform.getTranslateInstance(at, 0);
        place.scale(scale, scale);
        letters.add(new Area(place.createTransformedShape(path)));
        at += em;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var stroke =
        new BasicStroke((float) OUTLINE_POINTS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    Area bold = new Area(stroke.createStrokedShape(letters));
    bold.add(letters);
    Rectangle2D bounds = bold.getBounds2D();
    var origin = AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getCenterY());
    wordWidth = bounds.getWidth();
    word = operators(origin.createTransformedShape(bold));
  }

  /** Puts the ground under every page. */
  static void underlay(PDDocument document, IvsFont font) throws IOException {
    prepare(font);
    PDFormXObject ground = ground(document);
    for (PDPage page : document.getPages()) {
      try (var content = new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.drawForm(ground);
        content.endMarkedContent();
      }
    }
  }

  private static PDFormXObject ground(PDDocument document) throws IOException {
    var resources = new PDResources();
    COSName fine = resources.add(screen(FINE_CELL, FINE_DOT));
    COSName latent = resources.add(latentWord(document));
    double width = PDRectangle.A4.getWidth();
    double height = PDRectangle.A4.getHeight();
    var page = new StringBuilder("q /Pattern cs /").append(fine.getName()).append(" scn 0 0 ");
    page.append(number(width)).append(number(height)).append("re f\n");
    double cos = Math.cos(Math.toRadians(30));
    double sin = 0.5;
    int row = 0;
    for (double y = 22 * MM; y < 285 * MM; y += 44 * MM, row++) {
      for (double x = (row % 2 == 0 ? 20 : 58) * MM; x < 180 * MM; x += 76 * MM) {
        page.append("q ").append(number(cos)).append(number(sin));
        page.append(number(-sin)).append(number(cos)).append(number(x)).append(number(y));
        page.append("cm /").append(latent.getName()).append(" Do Q\n");
      }
    }
    return form(document, PDRectangle.A4, resources, page.append("Q\n").toString());
  }

  private static PDFormXObject latentWord(PDDocument document) throws IOException {
    var resources = new PDResources();
    COSName coarse = resources.add(screen(COARSE_CELL, COARSE_DOT));
    String operators =
        "1 1 1 rg\n" + word + "f*\n/Pattern cs /" + coarse.getName() + " scn\n" + word + "f*\n";
    var box = new PDRectangle(-6, -60, (float) wordWidth + 12, 120);
    return form(document, box, resources, operators);
  }

  private static PDFormXObject form(
      PDDocument document, PDRectangle box, PDResources resources, String operators)
      throws IOException {
    var form = new PDFormXObject(document);
    form.setBBox(box);
    form.setResources(resources);
    write(form.getCOSObject(), operators);
    return form;
  }

  /** Two dots in a square cell, so that the dots of a page stand in quincunx. */
  private static PDTilingPattern screen(double cell, double radius) throws IOException {
    var pattern = new PDTilingPattern();
    pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
    pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
    pattern.setBBox(new PDRectangle((float) cell, (float) cell));
    pattern.setXStep((float) cell);
    pattern.setYStep((float) cell);
    pattern.setResources(new PDResources());
    var operators = new StringBuilder(INK);
    dot(operators, cell / 4, radius);
    dot(operators, cell * 3 / 4, radius);
    write((COSStream) pattern.getCOSObject(), operators.toString());
    return pattern;
  }

  private static void write(COSStream stream, String operators) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void dot(StringBuilder operators, double centre, double r) {
    double k = r * CIRCLE;
    point(operators, centre + r, centre, "m ");
    double[][] quarters = {
      {r, k, k, r, 0, r}, {-k, r, -r, k, -r, 0}, {-r, -k, -k, -r, 0, -r}, {k, -r, r, -k, r, 0}
    };
    for (double[] quarter : quarters) {
      for (double offset : quarter) {
        operators.append(number(centre + offset));
      }
      operators.append("c ");
    }
    operators.append("f\n");
  }

  private static void point(StringBuilder operators, double x, double y, String operator) {
    operators.append(number(x)).append(number(y)).append(operator);
  }

  private static void coordinates(StringBuilder operators, double... numbers) {
    for (double number : numbers) {
      operators.append(number(number));
    }
  }

  private static String operators(Shape shape) {
    var operators = new StringBuilder();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> point(operators, at[0], at[1], "m\n");
        case PathIterator.SEG_LINETO -> point(operators, at[0], at[1], "l\n");
        case PathIterator.SEG_QUADTO -> {
          coordinates(
              operators,
              x + 2 * (at[0] - x) / 3,
              y + 2 * (at[1] - y) / 3,
              at[2] + 2 * (at[0] - at[2]) / 3,
              at[3] + 2 * (at[1] - at[3]) / 3,
              at[2],
              at[3]);
          operators.append("c\n");
          at[0] = at[2];
          at[1] = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          coordinates(operators, at);
          operators.append("c\n");
          at[0] = at[4];
          at[1] = at[5];
        }
        default -> operators.append("h\n");
      }
      x = at[0];
      y = at[1];
    }
    return operators.toString();
  }

  private static String number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString() + " ";
  }
}
