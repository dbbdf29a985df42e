package jp.juki.infrastructure.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * The keys of this installation (暗号鍵の読込み): {@code RESIDENT_DATA_KEY}, {@code RESIDENT_INDEX_KEY}
 * and {@code RESIDENT_AUDIT_KEY}, else files under {@code DATA/keys}.
 *
 * <p>DATA is the system property {@code resident.data}, by default {@code ./data}. Every node of a
 * cluster needs the same keys.
 */
@ApplicationScoped
public class Keys {

  /** The folder of everything this installation keeps outside the database (データフォルダー). */
  public static Path dataFolder() {
    return Path.of(System.getProperty("resident.data", "data"));
  }

  @Produces
  @Singleton
  SecretBox secretBox() {
    return new SecretBox(read("data"));
  }

  @Produces
  @Singleton
  BlindIndex blindIndex() {
    return new BlindIndex(read("index"));
  }

  /** The key of the audit's row codes (監査ログの鍵), 32 bytes. */
  public byte[] auditKey() {
    return read("audit");
  }

  private static byte[] read(String name) {
    return KeyFile.readOrCreate(dataFolder().resolve("keys"), name, System::getenv);
  }
}
