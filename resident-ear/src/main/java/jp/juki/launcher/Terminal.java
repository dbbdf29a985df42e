package jp.juki.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the person who typed {@code ./run} reads (端末), kept apart from the server's log.
 *
 * <p>Everything written to standard output and error goes to the log file. Lines that begin with
 * {@code city:} are the product telling how far the synthetic city has come, and are shown as well.
 */
final class Terminal {
  private static final String SHOWN = "city:";

  private final PrintStream out;

  private Terminal(PrintStream out) {
    this.out = out;
  }

  /**
   * Sends standard output and error of this process to a file from now on.
   *
   * @param log the file, begun anew
   * @return the terminal as it was before
   * @throws IOException if the file cannot be written
   */
  static Terminal separate(Path log) throws IOException {
    Terminal terminal = new Terminal(System.out);
    var lines =
        new PrintStream(
            terminal.new Lines(Files.newOutputStream(log)), true, StandardCharsets.UTF_8);
    System.setOut(lines);
    System.setErr(lines);
    return terminal;
  }

  /** Shows one line to the person. */
  void say(String line) {
    out.println(line);
  }

  /** Passes bytes on to the log, and whole lines that are meant for the person to the terminal. */
  private final class Lines extends OutputStream {
    private final OutputStream log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(OutputStream log) {
      this.log = log;
    }

    @Override
    public synchronized void write(int b) throws IOException {
      log.write(b);
      if (b != '\n') {
        line.write(b);
        return;
      }
      show(line.toString(StandardCharsets.UTF_8));
      line.reset();
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
      for (int i = from; i < from + length; i++) write(bytes[i]);
    }

    @Override
    public void flush() throws IOException {
      log.flush();
    }

    @Override
    public void close() throws IOException {
      log.close();
    }

    private void show(String logged) {
      String text = logged.strip();
      if (!text.startsWith(SHOWN)) return;
      say(text.endsWith("]]") ? text.substring(0, text.length() - 2) : text);
    }
  }
}
