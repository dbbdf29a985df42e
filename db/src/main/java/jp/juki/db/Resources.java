package jp.juki.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Files of the {@code db} folder (スキーマ資源) inside this module's own archive.
 *
 * <p>Application servers give no portable way to list a class path folder, so the folder is found
 * from a file that is always there and listed from the directory or the jar that holds it. Nothing
 * outside this module's archive is ever looked at.
 */
final class Resources {
  static final String APPEND_ONLY = "db/append-only.txt";

  private final ClassLoader loader;

  Resources(ClassLoader loader) {
    this.loader = loader;
  }

  static Resources ofThisModule() {
    return new Resources(Resources.class.getClassLoader());
  }

  /**
   * Names of the files directly in a folder.
   *
   * @param folder path from the class path root, such as {@code db/migration}
   * @return full resource names, sorted
   */
  List<String> list(String folder) {
    URL anchor = loader.getResource(APPEND_ONLY);
    if (anchor == null) {
      throw new IllegalStateException(APPEND_ONLY + " is not on the class path");
    }
    try {
      return switch (anchor.getProtocol()) {
        case "file" -> listDirectory(root(anchor).resolve(folder), folder);
        case "jar" -> listJar(anchor, folder + "/");
        default ->
            throw new IllegalStateException("cannot list files in a " + anchor.getProtocol());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole text of a file, which must exist. */
  String read(String name) {
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(URL anchor) {
    try {
      return Path.of(anchor.toURI()).getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> listDirectory(Path directory, String folder) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder + "/" + file.getFileName())
          .sorted()
          .toList();
    }
  }

  private static List<String> listJar(URL anchor, String prefix) throws IOException {
    JarURLConnection connection = (JarURLConnection) anchor.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
          .sorted()
          .toList();
    }
  }
}
