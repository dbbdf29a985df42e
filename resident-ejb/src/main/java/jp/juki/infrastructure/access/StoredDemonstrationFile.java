package jp.juki.infrastructure.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.juki.domain.access.DemonstrationFile;
import jp.juki.infrastructure.secrets.Keys;

/** {@code DATA/demo-accounts.txt}, mode 600 (実演用の利用者の一覧). */
@ApplicationScoped
public class StoredDemonstrationFile implements DemonstrationFile {
  @Resource(lookup = "java:app/jdbc/resident")
  DataSource dataSource;

  @Override
  public boolean embedded() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("H2");
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }

  @Override
  public void write(String lines) {
    Path folder = Keys.dataFolder();
    try {
      Files.createDirectories(folder);
      var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Path fresh = Files.createTempFile(folder, "demo", ".txt", mode);
      Files.writeString(fresh, lines);
      Files.move(fresh, folder.resolve("demo-accounts.txt"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("demo-accounts.txt cannot be written", e);
    }
  }
}
