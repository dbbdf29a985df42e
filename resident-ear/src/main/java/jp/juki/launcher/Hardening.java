package jp.juki.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the server does not tell and to whom it does not listen (要塞化): its settings before boot.
 *
 * <p>The server's name and version stay out of every answer; measurements are not published; no
 * usage is reported to the vendor; sessions stay in the memory of this one node, so no store of
 * sessions listens to the network. This is for {@code ./run}: {@link Main} takes Micro's options as
 * they are.
 */
final class Hardening {
  private static final String CONFIG = "set configs.config.server-config.";
  private static final String HTTP =
      CONFIG + "network-config.protocols.protocol.http-listener.http.";

  private Hardening() {}

  /** Commands that hide the product and keep its sessions to itself; whatever the database. */
  static List<String> discretion() {
    return List.of(
        HTTP + "server-header=false",
        HTTP + "xpowered-by=false",
        CONFIG + "microprofile-metrics-configuration.enabled=false",
        CONFIG + "availability-service.web-container-availability.availability-enabled=false");
  }

  /** The command that lets the web server listen to one address only, such as 127.0.0.1. */
  static String listeningTo(String address) {
    return CONFIG
        + "network-config.network-listeners.network-listener.http-listener.address="
        + address;
  }

  /** Options of Payara Micro that make it run the given commands before it boots. */
  static List<String> options(List<String> commands, Path file) throws IOException {
    Files.write(file, commands);
    return List.of("--prebootcommandfile", file.toString(), "--disablephonehome", "--nohazelcast");
  }
}
