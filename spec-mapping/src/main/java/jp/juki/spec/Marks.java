package jp.juki.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every reference to a clause in a source tree (条項への参照の収集).
 *
 * <p>Classes are read from {@code target/classes} and {@code target/test-classes} of each module;
 * pages, scripts and migrations from {@code src/main}, where a comment holds the same annotation.
 *
 * @param all the marks, sorted
 * @param parents superclass and interfaces of each scanned class
 */
record Marks(List<Mark> all, Map<String, List<String>> parents) {
  private static final Pattern IN_TEXT = Pattern.compile("@Spec\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern TEXT_FILE =
      Pattern.compile(".*\\.(sql|xhtml|html|css|js|properties|xml)");

  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::module)
          .thenComparing(Mark::test)
          .thenComparing(Mark::type)
          .thenComparing(Mark::member)
          .thenComparing(mark -> String.join(",", mark.references()));

  /** Reads all modules, the direct children of a project's root. */
  static Marks of(Path root) throws IOException {
    List<Mark> marks = new ArrayList<>();
    Map<String, List<String>> parents = new TreeMap<>();
    try (Stream<Path> children = Files.list(root)) {
      for (Path module : children.filter(Files::isDirectory).sorted().toList()) {
        String name = module.getFileName().toString();
        classes(name, false, module.resolve("target/classes"), marks, parents);
        classes(name, true, module.resolve("target/test-classes"), marks, parents);
        texts(name, root, module.resolve("src/main"), marks);
      }
    }
    return new Marks(sorted(marks), parents);
  }

  /** Reads one directory of classes. */
  static Marks ofClasses(String module, boolean test, Path directory) throws IOException {
    List<Mark> marks = new ArrayList<>();
    Map<String, List<String>> parents = new TreeMap<>();
    classes(module, test, directory, marks, parents);
    return new Marks(sorted(marks), parents);
  }

  private static List<Mark> sorted(List<Mark> marks) {
    return marks.stream().sorted(ORDER).toList();
  }

  private static void classes(
      String module,
      boolean test,
      Path directory,
      List<Mark> marks,
      Map<String, List<String>> parents)
      throws IOException {
    for (Path file : files(directory)) {
      if (file.toString().endsWith(".class")) {
        try (InputStream in = Files.newInputStream(file)) {
          ClassFile type = ClassFile.read(in);
          parents.put(type.name(), type.parents());
          for (ClassFile.Element element : type.elements()) {
            mark(module, test, type.name(), element, marks);
          }
        }
      }
    }
  }

  private static void mark(
      String module, boolean test, String type, ClassFile.Element element, List<Mark> marks) {
    List<String> references = new ArrayList<>();
    boolean absence = false;
    boolean property = false;
    for (ClassFile.Annotation annotation : element.annotations()) {
      switch (annotation.type()) {
        case "jp.juki.spec.Spec" -> references.addAll(annotation.texts());
        case "jp.juki.spec.Absence" -> absence = true;
        case "net.jqwik.api.Property" -> property = true;
        default -> {}
      }
    }
    if (!references.isEmpty() || absence) {
      marks.add(
          new Mark(
              module, test, type, element.member(), List.copyOf(references), absence, property));
    }
  }

  private static void texts(String module, Path root, Path directory, List<Mark> marks)
      throws IOException {
    for (Path file : files(directory)) {
      if (TEXT_FILE.matcher(file.getFileName().toString()).matches()) {
        List<String> references = new ArrayList<>();
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher mark = IN_TEXT.matcher(content);
        while (mark.find()) {
          QUOTED.matcher(mark.group(1)).results().forEach(r -> references.add(r.group(1)));
        }
        if (!references.isEmpty()) {
          String path = root.relativize(file).toString().replace('\\', '/');
          List<String> once = references.stream().distinct().toList();
          marks.add(new Mark(module, false, path, "", once, false, false));
        }
      }
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
