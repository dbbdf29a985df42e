package jp.juki.db;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Migration files (移行ファイル) of one vendor: the one source in the Oracle dialect, and the vendor's
 * own physical design.
 *
 * <p>Only PostgreSQL gets a translation, and only of the one source.
 */
final class MigrationFiles implements ResourceProvider {
  static final String SOURCE = "db/migration";
  static final String VENDOR = "db/vendor/";

  private final Resources resources;
  private final List<LoadableResource> files = new ArrayList<>();

  MigrationFiles(Resources resources, Vendor vendor) {
    this.resources = resources;
    for (String name : resources.list(SOURCE)) {
      files.add(new TextResource(name, text(name, vendor)));
    }
    for (String name : resources.list(VENDOR + vendor.folder())) {
      files.add(new TextResource(name, resources.read(name)));
    }
  }

  private String text(String name, Vendor vendor) {
    String source = resources.read(name);
    return switch (vendor) {
      case H2, ORACLE -> source;
      case POSTGRESQL -> PostgresTypes.translate(source);
    };
  }

  @Override
  public LoadableResource getResource(String name) {
    return files.stream()
        .filter(file -> file.getRelativePath().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return files.stream()
        .filter(file -> file.getFilename().startsWith(prefix))
        .filter(file -> Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith))
        .toList();
  }

  /** One migration file, already in the dialect of the database. */
  private static final class TextResource extends LoadableResource {
    private final String name;
    private final String text;

    TextResource(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
