package jp.juki.spec;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations of one compiled class (クラスファイル), read from its bytes so that nothing is loaded or
 * initialized.
 *
 * <p>Source: The Java Virtual Machine Specification, chapter 4. JDK 21 has no public reader.
 *
 * @param name binary name
 * @param parents binary names of the superclass and of the interfaces
 * @param elements the class first, then fields and methods, each with its annotations
 */
record ClassFile(String name, List<String> parents, List<Element> elements) {

  /**
   * An annotated element.
   *
   * @param member name of the field or method, {@code new} for a constructor, empty for the class
   * @param annotations its annotations visible at run time
   */
  record Element(String member, List<Annotation> annotations) {}

  /**
   * An annotation.
   *
   * @param type binary name of the annotation type
   * @param texts every text among its values, in order
   */
  record Annotation(String type, List<String> texts) {}

  private static final int MAGIC = 0xCAFEBABE;

  /**
   * Reads a class.
   *
   * @throws IOException if the bytes are no class file
   */
  static ClassFile read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    in.skipNBytes(4);
    Object[] pool = pool(in);
    in.skipNBytes(2);
    String name = className(pool, in.readUnsignedShort());
    List<String> parents = new ArrayList<>();
    parents.add(className(pool, in.readUnsignedShort()));
    int interfaces = in.readUnsignedShort();
    for (int i = 0; i < interfaces; i++) {
      parents.add(className(pool, in.readUnsignedShort()));
    }
    List<Element> members = new ArrayList<>();
    for (int kind = 0; kind < 2; kind++) {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(2);
        String member = (String) pool[in.readUnsignedShort()];
        in.skipNBytes(2);
        members.add(new Element(member.equals("<init>") ? "new" : member, annotations(in, pool)));
      }
    }
    List<Element> elements = new ArrayList<>();
    elements.add(new Element("", annotations(in, pool)));
    elements.addAll(members);
    return new ClassFile(name, List.copyOf(parents), List.copyOf(elements));
  }

  private static Object[] pool(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    Object[] pool = new Object[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> pool[i] = in.readUTF();
        case 7 -> pool[i] = in.readUnsignedShort();
        case 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // these two take two places
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
    return pool;
  }

  private static String className(Object[] pool, int index) {
    return index == 0 ? "" : ((String) pool[(Integer) pool[index]]).replace('/', '.');
  }

  private static List<Annotation> annotations(DataInputStream in, Object[] pool)
      throws IOException {
    List<Annotation> found = new ArrayList<>();
    int attributes = in.readUnsignedShort();
    for (int i = 0; i < attributes; i++) {
      String attribute = (String) pool[in.readUnsignedShort()];
      long length = Integer.toUnsignedLong(in.readInt());
      if (attribute.equals("RuntimeVisibleAnnotations")) {
        int count = in.readUnsignedShort();
        for (int n = 0; n < count; n++) {
          List<String> texts = new ArrayList<>();
          String type = annotation(in, pool, texts);
          found.add(new Annotation(type, List.copyOf(texts)));
        }
      } else {
        in.skipNBytes(length);
      }
    }
    return List.copyOf(found);
  }

  private static String annotation(DataInputStream in, Object[] pool, List<String> texts)
      throws IOException {
    String descriptor = (String) pool[in.readUnsignedShort()];
    int pairs = in.readUnsignedShort();
    for (int i = 0; i < pairs; i++) {
      in.skipNBytes(2);
      value(in, pool, texts);
    }
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }

  private static void value(DataInputStream in, Object[] pool, List<String> texts)
      throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 's' -> texts.add((String) pool[in.readUnsignedShort()]);
      case 'e' -> in.skipNBytes(4);
      case '@' -> annotation(in, pool, new ArrayList<>());
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          value(in, pool, texts);
        }
      }
      case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z', 'c' -> in.skipNBytes(2);
      default -> throw new IOException("unknown value " + tag);
    }
  }
}
