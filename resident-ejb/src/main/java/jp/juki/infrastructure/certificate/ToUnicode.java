package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.Letters;
import jp.juki.domain.characters.MojiJoho;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * ToUnicode map (文字の取出し表) of a finished document: what a reader, a screen reader or a search gets
 * for each glyph.
 *
 * <p>Glyphs drawn through a private code point come back as base and selector; no private code
 * point leaves the process.
 */
final class ToUnicode {
  private static final int LINES_PER_BLOCK = 100;

  private ToUnicode() {}

  /** Replaces the map of an embedded font by one for the letters of a text. */
  static void replace(PDDocument document, PDType0Font embedded, IvsFont font, String text)
      throws IOException {
    SortedMap<Integer, Letter> letters = new TreeMap<>();
    for (Letter written : Letters.of(text)) {
      Letter letter = MojiJoho.canonical(written);
      font.glyph(letter).ifPresent(glyph -> letters.putIfAbsent(glyph, letter));
    }
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map(letters).getBytes(StandardCharsets.US_ASCII));
    }
    embedded.getCOSObject().setItem(COSName.TO_UNICODE, stream);
  }

  private static String map(SortedMap<Integer, Letter> letters) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Integer, Letter> glyph : letters.entrySet()) {
      byte[] utf16 = glyph.getValue().text().getBytes(StandardCharsets.UTF_16BE);
      String target = HexFormat.of().withUpperCase().formatHex(utf16);
      lines.add("<%04X> <%s>\n".formatted(glyph.getKey(), target));
    }
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo
            << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int at = 0; at < lines.size(); at += LINES_PER_BLOCK) {
      List<String> block = lines.subList(at, Math.min(lines.size(), at + LINES_PER_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
