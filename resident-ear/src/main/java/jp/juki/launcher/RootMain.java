package jp.juki.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entry point of the unpacked layout {@code target/resident/} that {@code ./run} uses (起動).
 *
 * <p>Its class path is plain, so the JVM can keep the loaded classes in an archive and start in
 * half the time. System properties: {@code resident.address} is the address the web server listens
 * to (default: this machine only); {@code resident.data} is the folder that holds everything which
 * is written; its {@code server} subfolder is the server's own and is made anew at each start,
 * because a used one remembers deployed applications. The server's output goes to {@code
 * log/server.log} there.
 */
public final class RootMain {
  private RootMain() {}

  /**
   * Starts the product and prints where it is; the server's threads keep the process alive.
   *
   * @param args options of Payara Micro
   * @throws Exception if the server cannot start
   */
  public static void main(String[] args) throws Exception {
    Path jar =
        Path.of(PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path installed = jar.getParent();
    Path data = Path.of(System.getProperty("resident.data", "data")).toAbsolutePath();
    Path instance = data.resolve("server");
    delete(instance);
    for (String folder : List.of("config", "lib"))
      copy(installed.resolve(folder), instance.resolve(folder));
    Path log = Files.createDirectories(data.resolve("log")).resolve("server.log");

    Terminal terminal = Terminal.separate(log);
    System.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", installed.toString());
    List<String> options = new ArrayList<>(List.of(args));
    options.addAll(List.of("--rootdir", instance.toString()));
    List<String> commands = new ArrayList<>(Hardening.discretion());
    commands.add(Hardening.listeningTo(System.getProperty("resident.address", "127.0.0.1")));
    options.addAll(Hardening.options(commands, instance.resolve("pre-boot.txt")));
    DatabaseChoice.apply();

    boolean firstStart = Files.notExists(Greeting.accounts(data));
    Server server = Server.boot(options);
    Greeting greeting = new Greeting(terminal, server.port(), data);
    if (!server.deploy(application(installed)) || !greeting.awaitReadiness()) {
      terminal.say("The product cannot start; the reason is in " + log + ".");
      server.stop();
      System.exit(1);
    }
    greeting.print(firstStart);
    served(installed);
    greeting.openFirstPage();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> terminal.say("Stopping …")));
  }

  /** The application unpacked last: older ones stay for who still runs them. */
  private static Path application(Path installed) throws IOException {
    try (Stream<Path> folders = Files.list(installed)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("application-"))
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> new NoSuchFileException(installed + "/application-*"));
    }
  }

  /**
   * Tells {@code ./run} that the archive of classes comes from a start that came this far; where
   * nothing can be written, there is no archive either.
   */
  private static void served(Path installed) throws IOException {
    if (Files.isWritable(installed)) Files.write(installed.resolve("served"), new byte[0]);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) return;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) Files.createDirectories(copy);
        else Files.copy(path, copy);
      }
    }
  }
}
