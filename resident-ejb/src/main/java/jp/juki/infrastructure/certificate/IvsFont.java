package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.Letters;
import jp.juki.domain.characters.MojiJoho;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * IPAmj Mincho with its variation sequences (IPAmj明朝・IVS): finds the exact glyph of a letter, or
 * none.
 *
 * <p>PDF libraries know code points only and answer a sequence with the glyph of its base. So each
 * sequence that has a glyph of its own gets a private code point of plane 15, inside this process
 * only: {@link #encode(String)} writes it, {@link #outlines()} understands it, and what a reader
 * extracts from the finished document is repaired to base and selector by {@link ToUnicode}.
 *
 * <p>The font file is unmodified (its hash is checked); the private code points live in a character
 * map appended in memory. Read once, then immutable and shared.
 */
final class IvsFont {
  private static final String RESOURCE = "/jp/juki/fonts/ipamjm.ttf";
  private static final String SHA256 =
      "75268aa9ac2d92080048196af08adee37f1c286cf4b7777ed5ac3722a8737f5f";
  private static final int SIZE = 46_478_572;
  private static final int PRIVATE_FIRST = 0xF0000;
  private static final int TABLE_ENTRY = 16;
  private static final int NO_GLYPH_NAMES = 0x30000;

  private final Map<Integer, Integer> glyphs;
  private final Map<Letter, Integer> sequences;
  private final Map<Letter, Integer> privateCodes;
  private final char[] advances;
  private final double unitsPerEm;
  private final TrueTypeFont outlines;

  private IvsFont(byte[] program, int length) throws IOException {
    ByteBuffer font = ByteBuffer.wrap(program);
    Map<String, Integer> entries = entries(font);
    glyphs = new TreeMap<>();
    sequences = new HashMap<>();
    readCharacterMap(font, font.getInt(entries.get("cmap") + 8));
    privateCodes = assignPrivateCodes();
    advances = readAdvances(font, entries);
    unitsPerEm = Short.toUnsignedInt(font.getShort(tableOffset(font, entries, "head") + 18));
    appendCharacterMap(font, length, entries.get("cmap"));
    font.putInt(tableOffset(font, entries, "post"), NO_GLYPH_NAMES);
    for (String layout : List.of("GSUB", "GPOS", "GDEF", "BASE")) {
      hide(font, entries, layout);
    }
    outlines = new TTFParser().parse(new RandomAccessReadBuffer(program));
  }

  /**
   * Reads the font that is part of this program.
   *
   * @throws IllegalStateException if it is missing or not the font it should be
   */
  static IvsFont load() {
    byte[] program = new byte[SIZE + (1 << 20)];
    try (InputStream in = IvsFont.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the font is not in the archive");
      }
      int length = in.readNBytes(program, 0, SIZE);
      if (in.read() >= 0 || length != SIZE || !SHA256.equals(sha256(program))) {
        throw new IllegalStateException("the font in the archive is not IPAmj Mincho 005.01");
      }
      return new IvsFont(program, (SIZE + 3) & ~3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] program) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(program, 0, SIZE);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The font as PDFBox sees it, private code points included; to be shared, not to be closed. */
  TrueTypeFont outlines() {
    return outlines;
  }

  /** Returns the glyph of exactly this letter, or empty: another letter form is never an answer. */
  Optional<Integer> glyph(Letter letter) {
    return Optional.ofNullable(
        letter.hasSelector() ? sequences.get(letter) : glyphs.get(letter.codePoint()));
  }

  /** Returns the letters of a text that have no exact glyph. */
  List<Letter> missing(String text) {
    List<Letter> missing = new ArrayList<>();
    for (Letter letter : Letters.of(text)) {
      if (glyph(letter).isEmpty()) {
        missing.add(letter);
      }
    }
    return missing;
  }

  /** Returns the width of a letter in em; zero for one without a glyph. */
  double width(Letter letter) {
    return glyph(letter).map(this::advance).orElse(0.0);
  }

  /** Returns the width of a text in em. */
  double width(String text) {
    double width = 0;
    for (Letter letter : Letters.of(text)) {
      width += width(letter);
    }
    return width;
  }

  /**
   * Returns a text with each sequence as one private code point.
   *
   * @throws IllegalArgumentException if a letter has no exact glyph; callers ask {@link #missing}
   *     first
   */
  String encode(String text) {
    var encoded = new StringBuilder(text.length());
    for (Letter written : Letters.of(text)) {
      Letter letter = MojiJoho.canonical(written);
      if (letter.codePoint() != '\n' && glyph(letter).isEmpty()) {
        throw new IllegalArgumentException("a letter without a glyph");
      }
      Integer code = privateCodes.get(letter);
      encoded.appendCodePoint(code == null ? letter.codePoint() : code);
    }
    return encoded.toString();
  }

  private double advance(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)] / unitsPerEm;
  }

  private Map<Letter, Integer> assignPrivateCodes() {
    Map<Letter, Integer> codes = new HashMap<>();
    int next = PRIVATE_FIRST;
    for (Map.Entry<Letter, Integer> sequence : new ArrayList<>(sequences.entrySet())) {
      if (!sequence.getValue().equals(glyphs.get(sequence.getKey().codePoint()))) {
        codes.put(sequence.getKey(), next++);
      }
    }
    return codes;
  }

  private static Map<String, Integer> entries(ByteBuffer font) {
    Map<String, Integer> entries = new HashMap<>();
    int tables = Short.toUnsignedInt(font.getShort(4));
    byte[] tag = new byte[4];
    for (int i = 0; i < tables; i++) {
      int entry = 12 + TABLE_ENTRY * i;
      font.get(entry, tag);
      entries.put(new String(tag, StandardCharsets.US_ASCII), entry);
    }
    return entries;
  }

  private static int tableOffset(ByteBuffer font, Map<String, Integer> entries, String tag) {
    return font.getInt(entries.get(tag) + 8);
  }

  private static void hide(ByteBuffer font, Map<String, Integer> entries, String tag) {
    Integer entry = entries.get(tag);
    if (entry != null) {
      font.put(entry, (byte) 'x');
    }
  }

  private void readCharacterMap(ByteBuffer font, int cmap) {
    int count = Short.toUnsignedInt(font.getShort(cmap + 2));
    List<Integer> variations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      switch (font.getShort(subtable)) {
        case 12 -> readGroups(font, subtable);
        case 14 -> variations.add(subtable);
        default -> {
          // the older formats repeat a part of format 12
        }
      }
    }
    variations.forEach(subtable -> readVariations(font, subtable));
  }

  private void readGroups(ByteBuffer font, int subtable) {
    int groups = font.getInt(subtable + 12);
    for (int i = 0; i < groups; i++) {
      int group = subtable + 16 + 12 * i;
      int first = font.getInt(group);
      int last = font.getInt(group + 4);
      for (int code = first; code <= last; code++) {
        glyphs.put(code, font.getInt(group + 8) + code - first);
      }
    }
  }

  private void readVariations(ByteBuffer font, int subtable) {
    int selectors = font.getInt(subtable + 6);
    for (int i = 0; i < selectors; i++) {
      int entry = subtable + 10 + 11 * i;
      int selector = unsigned24(font, entry);
      int defaults = font.getInt(entry + 3);
      int others = font.getInt(entry + 7);
      if (defaults != 0) {
        readDefaults(font, subtable + defaults, selector);
      }
      if (others != 0) {
        readOthers(font, subtable + others, selector);
      }
    }
  }

  private void readDefaults(ByteBuffer font, int table, int selector) {
    int ranges = font.getInt(table);
    for (int i = 0; i < ranges; i++) {
      int range = table + 4 + 4 * i;
      int first = unsigned24(font, range);
      int last = first + Byte.toUnsignedInt(font.get(range + 3));
      for (int base = first; base <= last; base++) {
        Integer glyph = glyphs.get(base);
        if (glyph != null) {
          sequences.put(new Letter(base, selector), glyph);
        }
      }
    }
  }

  private void readOthers(ByteBuffer font, int table, int selector) {
    int mappings = font.getInt(table);
    for (int i = 0; i < mappings; i++) {
      int mapping = table + 4 + 5 * i;
      sequences.put(
          new Letter(unsigned24(font, mapping), selector),
          Short.toUnsignedInt(font.getShort(mapping + 3)));
    }
  }

  private static char[] readAdvances(ByteBuffer font, Map<String, Integer> entries) {
    int count = Short.toUnsignedInt(font.getShort(tableOffset(font, entries, "hhea") + 34));
    int metrics = tableOffset(font, entries, "hmtx");
    char[] advances = new char[count];
    for (int i = 0; i < count; i++) {
      advances[i] = font.getChar(metrics + 4 * i);
    }
    return advances;
  }

  /** Writes the code points and the private ones behind the file and points the table there. */
  private void appendCharacterMap(ByteBuffer font, int at, int entry) {
    TreeMap<Integer, Integer> map = new TreeMap<>(glyphs);
    privateCodes.forEach((letter, code) -> map.put(code, sequences.get(letter)));
    List<int[]> groups = new ArrayList<>();
    int[] group = {-1, -2, 0};
    for (Map.Entry<Integer, Integer> code : map.entrySet()) {
      if (code.getKey() == group[1] + 1 && code.getValue() == group[2] + code.getKey() - group[0]) {
        group[1]++;
      } else {
        group = new int[] {code.getKey(), code.getKey(), code.getValue()};
        groups.add(group);
      }
    }
    int subtable = 16 + 12 * groups.size();
    font.position(at);
    font.putShort((short) 0).putShort((short) 1);
    font.putShort((short) 3).putShort((short) 10).putInt(12);
    font.putShort((short) 12).putShort((short) 0).putInt(subtable).putInt(0);
    font.putInt(groups.size());
    groups.forEach(g -> font.putInt(g[0]).putInt(g[1]).putInt(g[2]));
    font.putInt(entry + 8, at).putInt(entry + 12, 12 + subtable);
    font.position(0);
  }

  private static int unsigned24(ByteBuffer font, int at) {
    return font.getShort(at) << 8 & 0xFFFF00 | Byte.toUnsignedInt(font.get(at + 2));
  }
}
