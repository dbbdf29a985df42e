package jp.juki.infrastructure.certificate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.juki.domain.certificate.Certifier.Seal;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.Letters;

/**
 * Drawing of the synthetic seals (公印の印影の作成): run by hand, its images are committed.
 *
 * <p>Not any city's seal: the letters are those of IPAmj Mincho stretched into a square, columns
 * from the right.
 */
final class SealDrawing {
  private static final int PIXELS = 384; // 24 mm at 406 dpi, whole bytes in a row
  private static final int FRAME = 14;
  private static final double MARGIN = 26;
  private static final double GAP = 6;
  private static final float BOLD = 3.5f;
  private static final Map<Seal, List<String>> COLUMNS =
      Map.of(
          Seal.MAYOR, List.of("大阪府", "東大阪", "市長印"),
          Seal.DEPUTY, List.of("東大阪市", "長職務代", "理者之印"),
          Seal.CERTIFICATES, List.of("東大阪", "市証明", "専用印"));

  private SealDrawing() {}

  /**
   * Draws the three seals.
   *
   * @param args the folder to write into
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    IvsFont font = IvsFont.load();
    for (Map.Entry<Seal, List<String>> seal : COLUMNS.entrySet()) {
      String name = seal.getKey().name().toLowerCase(Locale.ROOT) + ".png";
      ImageIO.write(draw(seal.getValue(), font), "png", folder.resolve(name).toFile());
    }
  }

  private static BufferedImage draw(List<String> columns, IvsFont font) throws IOException {
    byte[] paper = {(byte) 255, 0};
    var colours = new IndexColorModel(1, 2, paper, paper, paper, 0);
    var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY, colours);
    Graphics2D ink = image.createGraphics();
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    ink.setColor(Color.BLACK);
    ink.setStroke(new BasicStroke(FRAME));
    double side = PIXELS - FRAME - 4.0;
    ink.draw(new RoundRectangle2D.Double(FRAME / 2.0 + 2, FRAME / 2.0 + 2, side, side, 28, 28));
    ink.setStroke(new BasicStroke(BOLD, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double room = PIXELS - 2 * MARGIN;
    double width = room / columns.size();
    for (int column = 0; column < columns.size(); column++) {
      List<Letter> letters = Letters.of(columns.get(column)).list();
      double height = room / letters.size();
      for (int row = 0; row < letters.size(); row++) {
        double x = MARGIN + room - (column + 1) * width;
        var cell = new Rectangle2D.Double(x, MARGIN + row * height, width, height);
        Shape shape = stretched(letters.get(row), cell, font);
        ink.fill(shape);
        ink.draw(shape);
      }
    }
    ink.dispose();
    return image;
  }

  private static Shape stretched(Letter letter, Rectangle2D cell, IvsFont font) throws IOException {
    int glyph = font.glyph(letter).orElseThrow();
    Shape shape = font.outlines().getGlyph().getGlyph(glyph).getPath();
    Rectangle2D bounds = shape.getBounds2D();
    var place = AffineTransform.getTranslateInstance(cell.getX() + GAP, cell.getY() + GAP);
    place.scale(
        (cell.getWidth() - 2 * GAP) / bounds.getWidth(),
        -(cell.getHeight() - 2 * GAP) / bounds.getHeight());
    place.translate(-bounds.getX(), -bounds.getMaxY());
    return place.createTransformedShape(shape);
  }
}
