package jp.juki.infrastructure.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import jp.juki.domain.network.CsLink;
import jp.juki.domain.network.NetworkMessage;
import jp.juki.infrastructure.secrets.Keys;

/**
 * The way to CS by a folder (連携フォルダー): one file for each message under {@code DATA/cs/out}, whole
 * or not there at all, readable by the owner of the process alone. The bridge to CS takes the files
 * in the order of their names and deletes them; the layout is in {@code docs/network.md}.
 */
@ApplicationScoped
public class CsSpool implements CsLink {
  @Override
  public void send(NetworkMessage message) throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) Files.createDirectories(folder, mode("rwx------"));
    Path whole = folder.resolve("%019d.json".formatted(message.number()));
    Path part = folder.resolve(whole.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part, mode("rw-------"));
    try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
      ByteBuffer text = StandardCharsets.UTF_8.encode(MessageJson.of(message));
      while (text.hasRemaining()) file.write(text);
      file.force(true);
    }
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true); // the name is on the disk too
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  private static Path folder() {
    return Keys.dataFolder().resolve("cs").resolve("out");
  }
}
