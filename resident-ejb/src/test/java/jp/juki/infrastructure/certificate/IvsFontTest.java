package jp.juki.infrastructure.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.MojiJoho;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IvsFontTest {
  private static final int ROWS = 58_862;
  private static final int UNREACHABLE = 21;
  private static IvsFont font;

  @BeforeAll
  static void load() {
    font = IvsFont.load();
  }

  /** Every row of the list: the glyph by code point or sequence is the glyph of the row's name. */
  @Test
  void everyLetterOfTheListHasItsOwnGlyph() throws IOException {
    Map<String, Integer> names = glyphNames();
    int equal = 0;
    List<String> unreachable = new ArrayList<>();
    for (String line : resource("/jp/juki/characters/mji.tsv").split("\n")) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      Optional<Integer> glyph = Optional.empty();
      if (!columns[2].isEmpty()) {
        glyph = font.glyph(Letter.of(Integer.parseInt(columns[2], 16)));
      } else if (!columns[3].isEmpty()) {
        glyph = font.glyph(sequence(columns[3].split(" ")[0]));
      }
      if (glyph.isEmpty()) {
        unreachable.add(columns[0]);
      } else {
        assertEquals(names.get(columns[0].toLowerCase(Locale.ROOT)), glyph.get(), columns[0]);
        equal++;
      }
    }
    assertEquals(UNREACHABLE, unreachable.size(), unreachable::toString);
    assertEquals(ROWS - UNREACHABLE, equal);
  }

  @Test
  void everyLetterOutsideTheListHasAGlyph() {
    for (int codePoint = 0x20; codePoint <= 0x1FFFF; codePoint++) {
      if (MojiJoho.isNonKanji(Letter.of(codePoint))) {
        assertTrue(font.glyph(Letter.of(codePoint)).isPresent(), "U+%04X".formatted(codePoint));
      }
    }
  }

  @Test
  void formsOfOneBaseAreDifferentGlyphs() {
    assertNotEquals(font.glyph(Letter.of(0x845B)), font.glyph(new Letter(0x845B, 0xE0102)));
    assertEquals(font.glyph(Letter.of(0x845B)), font.glyph(new Letter(0x845B, 0xE0103)));
  }

  @Test
  void sequenceOfAnotherCollectionHasNoGlyph() {
    var foreign = new Letter(0x845B, 0xE0100);
    assertEquals(Optional.empty(), font.glyph(foreign));
    assertEquals(List.of(foreign), font.missing("小" + foreign.text() + "城"));
    assertThrows(IllegalArgumentException.class, () -> font.encode(foreign.text()));
    assertEquals(List.of(Letter.of('㋿')), font.missing("㋿年"));
  }

  @Test
  void sequenceIsDrawnThroughOnePrivateCodePoint() {
    String encoded = font.encode(new Letter(0x845B, 0xE0102).text());
    assertEquals(1, encoded.codePointCount(0, encoded.length()));
    assertEquals(15, encoded.codePointAt(0) >> 16);
    assertEquals("葛", font.encode(new Letter(0x845B, 0xE0103).text()), "same glyph as the base");
  }

  @Test
  void widthsAreThoseOfTheFont() {
    assertEquals(3, font.width("渡" + new Letter(0x9089, 0xE0119).text() + "　"), 1e-9);
    assertTrue(font.width("iii") < font.width("WWW"));
  }

  private static Letter sequence(String hex) {
    String[] parts = hex.split("-");
    return new Letter(Integer.parseInt(parts[0], 16), Integer.parseInt(parts[1], 16));
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = IvsFontTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The names of the glyphs, which the font keeps in its table "post", format 2. */
  private static Map<String, Integer> glyphNames() throws IOException {
    try (InputStream in = IvsFontTest.class.getResourceAsStream("/jp/juki/fonts/ipamjm.ttf")) {
      ByteBuffer file = ByteBuffer.wrap(in.readAllBytes());
      int post = 0;
      int end = 0;
      for (int entry = 12; post == 0; entry += 16) {
        if (file.getInt(entry) == 0x706F7374) {
          post = file.getInt(entry + 8);
          end = post + file.getInt(entry + 12);
        }
      }
      int glyphs = Short.toUnsignedInt(file.getShort(post + 32));
      List<String> names = new ArrayList<>();
      for (int at = post + 34 + 2 * glyphs; at < end; ) {
        int length = Byte.toUnsignedInt(file.get(at));
        byte[] name = new byte[length];
        file.get(at + 1, name);
        names.add(new String(name, StandardCharsets.US_ASCII));
        at += 1 + length;
      }
      Map<String, Integer> byName = new HashMap<>();
      for (int glyph = 0; glyph < glyphs; glyph++) {
        int index = Short.toUnsignedInt(file.getShort(post + 34 + 2 * glyph)) - 258;
        if (index >= 0) {
          byName.put(names.get(index), glyph);
        }
      }
      return byName;
    }
  }
}
