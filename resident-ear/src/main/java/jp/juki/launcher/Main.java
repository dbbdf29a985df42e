package jp.juki.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Entry point of {@code resident.jar} (起動): the whole product in one file.
 *
 * <p>Takes the options of Payara Micro, and {@code --deploy FILE.ear} besides, which Micro itself
 * refuses. Without it, the EAR inside the jar is deployed. When the application serves, prints the
 * instance configuration that tools (the Arquillian adapter among them) wait for.
 */
public final class Main {
  private Main() {}

  /**
   * Starts the server and returns; the server's threads keep the process alive.
   *
   * @param args options of Payara Micro
   * @throws Exception if the server cannot start; a failed deployment ends the process with status
   *     1
   */
  public static void main(String[] args) throws Exception {
    List<String> options = new ArrayList<>();
    List<Path> archives = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      boolean deploysEar =
          args[i].equalsIgnoreCase("--deploy")
              && i + 1 < args.length
              && args[i + 1].endsWith(".ear");
      if (deploysEar) {
        archives.add(Path.of(args[++i]));
      } else {
        options.add(args[i]);
      }
    }
    DatabaseChoice.apply();
    Server server = Server.boot(options);
    if (Server.onlyWritesFiles(options)) return;
    if (archives.isEmpty()) archives.add(Archives.bundled());
    for (Path archive : archives) {
      if (!server.deploy(archive)) {
        System.err.println(archive.getFileName() + " could not be deployed; see the log above.");
        server.stop();
        System.exit(1);
      }
    }
    System.out.println(server.instanceConfiguration(archives));
  }
}
