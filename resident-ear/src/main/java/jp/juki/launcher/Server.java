package jp.juki.launcher;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.logging.Logger;

/**
 * The running application server (アプリケーションサーバ): Payara Micro, to which EARs are deployed after
 * boot.
 *
 * <p>After boot, because Micro's own option accepts no EAR, and its start banner fails on one.
 */
final class Server {
  /** Held strongly: a logger nobody refers to loses its filter. */
  private static final Logger MICRO = Logger.getLogger("PayaraMicro");

  /**
   * Not ready while nothing is deployed; and the interfaces are described by the application's own
   * document alone, not by what a scan of its classes would add.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "mp.health.default.readiness.empty.response", "DOWN",
          "mp.openapi.scan.disable", "true");

  private final PayaraMicroBoot boot;
  private final PayaraMicroRuntime runtime;

  private Server(PayaraMicroBoot boot, PayaraMicroRuntime runtime) {
    this.boot = boot;
    this.runtime = runtime;
  }

  /**
   * Boots Payara Micro without any application.
   *
   * @param options Micro's own options
   * @return the running server
   * @throws Exception if it does not come up
   */
  static Server boot(List<String> options) throws Exception {
    // read before the application is there, so its own configuration comes too late
    SETTINGS.forEach((key, value) -> System.getProperties().putIfAbsent(key, value));
    // Micro announces itself ready at boot, before the EAR is there: tools would believe it
    MICRO.setFilter(record -> !announcesReady(record.getMessage()));
    Class<?> micro =
        Class.forName(
            "fish.payara.micro.impl.PayaraMicroImpl",
            true,
            Thread.currentThread().getContextClassLoader());
    var boot =
        (PayaraMicroBoot)
            micro
                .getMethod("create", String[].class)
                .invoke(null, (Object) options.toArray(new String[0]));
    return new Server(boot, onlyWritesFiles(options) ? null : boot.getRuntime());
  }

  /** True if Micro was asked to write a jar or a launcher and to end, not to serve. */
  static boolean onlyWritesFiles(List<String> options) {
    return options.stream().anyMatch(o -> o.toLowerCase(Locale.ROOT).startsWith("--output"));
  }

  /**
   * Deploys one EAR.
   *
   * @param archive an EAR file
   * @return whether the application runs; if not, the reason is in the log
   * @throws Exception if the server cannot be asked
   */
  boolean deploy(Path archive) throws Exception {
    Set<String> before = new HashSet<>(runtime.getDeployedApplicationNames());
    runtime.deploy(archive.toFile()); // answers true even when the deployment failed
    return !before.containsAll(runtime.getDeployedApplicationNames());
  }

  /** Stops the server. */
  void stop() throws Exception {
    boot.shutdown();
  }

  /** The port of the HTTP listener. */
  int port() {
    return runtime.getLocalDescriptor().getHttpPorts().get(0);
  }

  /** Micro's JSON description of this instance, with the context roots of the deployed EARs. */
  String instanceConfiguration(List<Path> archives) throws IOException {
    StringJoiner applications = new StringJoiner(",\n");
    for (Path archive : archives) {
      for (String contextRoot : Archives.contextRoots(archive)) {
        applications.add(
            """
                  {"Name": "%s", "Context Root": "%s", "Mappings": {"/ArquillianServletRunnerEE9": "ArquillianServletRunnerEE9"}}"""
                .formatted(archive.getFileName(), contextRoot));
      }
    }
    return """

    {
      "Instance Configuration": {
        "Host": "localhost",
        "Http Port(s)": "%d",
        "Https Port(s)": "",
        "Deployed": [
    %s
        ]
      }
    }
    """
        .formatted(port(), applications);
  }

  private static boolean announcesReady(String message) {
    return message != null
        && (message.contains("Instance Configuration")
            || message.contains("Payara Micro URLs")
            || message.contains("ready in"));
  }
}
