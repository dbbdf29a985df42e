package jp.juki.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** EAR files (アプリケーションの書庫): where the bundled one is, and what one of them declares. */
final class Archives {
  private static final String BUNDLED = "MICRO-INF/ear/resident-ear.ear";

  private Archives() {}

  /**
   * The EAR inside {@code resident.jar}, copied to a temporary file.
   *
   * @throws NoSuchFileException if this is not the jar that bundles one
   */
  static Path bundled() throws IOException {
    try (InputStream ear = Archives.class.getClassLoader().getResourceAsStream(BUNDLED)) {
      if (ear == null) throw new NoSuchFileException(BUNDLED);
      Path copy = Files.createTempDirectory("resident").resolve("resident-ear.ear");
      Files.copy(ear, copy);
      copy.toFile().deleteOnExit();
      copy.getParent().toFile().deleteOnExit();
      return copy;
    }
  }

  /** The context roots in the archive's {@code META-INF/application.xml}, in its order. */
  static List<String> contextRoots(Path archive) throws IOException {
    var documents = DocumentBuilderFactory.newInstance();
    try (JarFile jar = new JarFile(archive.toFile());
        InputStream xml = jar.getInputStream(jar.getEntry("META-INF/application.xml"))) {
      documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var roots = documents.newDocumentBuilder().parse(xml).getElementsByTagName("context-root");
      return IntStream.range(0, roots.getLength())
          .mapToObj(n -> roots.item(n).getTextContent().trim())
          .toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no readable application.xml in " + archive.getFileName(), e);
    }
  }
}
