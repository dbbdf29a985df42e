package jp.juki.infrastructure.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Classes of the layer that speaks to databases (インフラ層のクラス). */
final class Infrastructure {
  private static final Path ROOT = root();

  private Infrastructure() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.walk(ROOT.resolve("jp/juki/infrastructure"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Class<?> load(Path file) {
    String path = ROOT.relativize(file).toString();
    String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, Infrastructure.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(
          PagingOraclePlatform.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
