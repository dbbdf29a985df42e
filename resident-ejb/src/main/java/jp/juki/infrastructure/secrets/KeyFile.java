package jp.juki.infrastructure.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * Secret key of 32 bytes kept outside the database (暗号鍵): from the environment, else from a file of
 * mode 600 that the first start makes.
 */
public final class KeyFile {
  private static final int BYTES = 32;

  private KeyFile() {}

  /**
   * Reads a key, or makes it.
   *
   * @param folder folder of the keys, made with mode 700 if missing
   * @param name file name without ending, such as {@code audit}; the variable is then {@code
   *     RESIDENT_AUDIT_KEY}
   * @param environment reads a variable, as {@code System::getenv} does; the value is 64
   *     hexadecimal digits
   * @throws IllegalStateException if the stored or given key is not 32 bytes
   */
  public static byte[] readOrCreate(Path folder, String name, UnaryOperator<String> environment) {
    String given =
        environment.apply("RESIDENT_" + name.toUpperCase(java.util.Locale.ROOT) + "_KEY");
    if (given != null) return decode(given, name);
    try {
      Path file = folder.resolve(name + ".key");
      if (!Files.exists(file)) create(folder, file);
      return decode(Files.readString(file), name);
    } catch (IOException e) {
      throw new UncheckedIOException("key file of " + name + " cannot be used", e);
    }
  }

  private static void create(Path folder, Path file) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path fresh = Files.createTempFile(folder, "new", ".key", mode);
    Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n", StandardOpenOption.SYNC);
    try {
      Files.createLink(file, fresh); // fails if another start was first; then its key counts
    } catch (FileAlreadyExistsException e) {
      // the other start's key is read by the caller
    } finally {
      Files.delete(fresh);
    }
  }

  private static byte[] decode(String text, String name) {
    String digits = text.strip();
    if (!digits.matches("[0-9a-fA-F]{64}"))
      throw new IllegalStateException("the " + name + " key is not 64 hexadecimal digits");
    return HexFormat.of().parseHex(digits);
  }
}
