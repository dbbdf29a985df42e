package jp.juki.infrastructure.database;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts in the constant pool (定数プール) of a class file; annotations' texts are not among them. */
final class ClassFile {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;

  private ClassFile() {}

  static Set<String> texts(Path file) throws IOException {
    Map<Integer, String> utf8 = new HashMap<>();
    Set<Integer> strings = new HashSet<>();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(8); // magic and version
      int count = in.readUnsignedShort();
      for (int index = 1; index < count; index++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case UTF8 -> utf8.put(index, in.readUTF());
          case STRING -> strings.add(in.readUnsignedShort());
          case LONG, DOUBLE -> {
            in.skipNBytes(8);
            index++;
          }
          default -> in.skipNBytes(width(tag));
        }
      }
    }
    return strings.stream().map(utf8::get).collect(Collectors.toSet());
  }

  private static int width(int tag) {
    return switch (tag) {
      case 7, 16, 19, 20 -> 2; // class, method type, module, package
      case 15 -> 3; // method handle
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4; // numbers, members, name and type, dynamic
      default -> throw new IllegalArgumentException("constant of kind " + tag);
    };
  }
}
