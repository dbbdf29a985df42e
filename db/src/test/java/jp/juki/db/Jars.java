package jp.juki.db;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** This module's resources packed as an archive (アーカイブ), as an application server sees them. */
final class Jars {
  private Jars() {}

  static URLClassLoader of(Path jar, List<String> folders, Resources files) throws IOException {
    List<String> names = new ArrayList<>(List.of(Resources.APPEND_ONLY));
    folders.forEach(folder -> names.addAll(files.list(folder)));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : names) {
        out.putNextEntry(new JarEntry(name));
        out.write(files.read(name).getBytes(StandardCharsets.UTF_8));
      }
      out.putNextEntry(new JarEntry("db/migration/folder/V209912312359__is_deeper.sql"));
    }
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
  }
}
