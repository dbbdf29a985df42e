package jp.juki.product;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a process listens to on this machine (待受け), as Linux tells it under {@code /proc}. */
final class Listening {
  private static final String LISTEN = "0A";

  private Listening() {}

  /** Addresses with ports, such as {@code 127.0.0.1:8080}. */
  static Set<String> of(long pid) throws IOException {
    Path process = Path.of("/proc", String.valueOf(pid));
    Set<String> sockets = sockets(process.resolve("fd"));
    Set<String> addresses = new TreeSet<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      for (String line : Files.readAllLines(process.resolve(table))) {
        String[] columns = line.strip().split("\\s+");
        if (columns[3].equals(LISTEN) && sockets.contains("socket:[" + columns[9] + "]"))
          addresses.add(address(columns[1]));
      }
    }
    return addresses;
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    Set<String> sockets = new TreeSet<>();
    try (var all = Files.newDirectoryStream(descriptors)) {
      for (Path one : all)
        if (Files.isSymbolicLink(one)) sockets.add(Files.readSymbolicLink(one).toString());
    }
    return sockets;
  }

  /** Each word of an address is written with its last byte first. */
  private static String address(String column) throws IOException {
    String[] parts = column.split(":");
    byte[] written = HexFormat.of().parseHex(parts[0]);
    byte[] bytes = new byte[written.length];
    for (int i = 0; i < written.length; i++) bytes[i] = written[(i & ~3) + 3 - (i & 3)];
    return InetAddress.getByAddress(bytes).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
  }
}
