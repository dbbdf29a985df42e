package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAR alone on an unchanged Payara Micro (WAR 単体): the way the vendor supports. */
class WarAloneIT {
  private static final Path MICRO = Product.root().resolve("resident-ear/target/micro");
  private static final Path WAR = Product.root().resolve("resident-web/target/resident-web.war");
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

  @Test
  void servesTheSame(@TempDir Path folder) throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Path log = folder.resolve("log.txt");
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dresident.data=" + folder,
                "-jar",
                MICRO.resolve("payara-micro.jar").toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                String.valueOf(port),
                "--addlibs",
                drivers(),
                "--contextroot",
                "/",
                "--deploy",
                WAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      await(server, log);
      assertEquals(200, status(port, "/health/ready"));
      assertEquals(200, status(port, "/openapi"));
      assertEquals(404, status(port, "/resources/none.css"));
      assertTrue(Files.readString(log).contains("DatabaseReadiness"));
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static String drivers() throws IOException {
    try (var jars = Files.list(MICRO.resolve("lib"))) {
      return jars.map(Path::toString)
          .filter(name -> name.contains("ojdbc") || name.contains("postgresql"))
          .collect(Collectors.joining(":"));
    }
  }

  private static void await(Process server, Path log) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    while (!Files.readString(log).contains("ready in")) {
      if (!server.isAlive() || System.nanoTime() > deadline)
        throw new AssertionError("did not start: " + Files.readString(log));
      server.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  private static int status(int port, String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
