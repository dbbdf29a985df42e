package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.juki.domain.certificate.CertificateContent;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.OutputChannel;
import jp.juki.domain.certificate.PrintedCertificate;
import jp.juki.domain.finding.Outcome;

/** Timing of printing (印字の計時), and the sample documents: run by hand. */
final class CertificateTiming {
  private CertificateTiming() {}

  /**
   * Writes the samples and prints how long a certificate of four takes.
   *
   * @param args the folder for the samples, then how many documents to time
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    var printer = new PdfCertificatePrinter();
    long start = System.nanoTime();
    printer.prepare();
    System.out.printf("prepare %d ms%n", (System.nanoTime() - start) / 1_000_000);
    write(printer, folder, "household", SampleCertificates.household(4), OutputChannel.COUNTER);
    write(
        printer, folder, "plain-paper", SampleCertificates.household(2), OutputChannel.PLAIN_PAPER);
    write(
        printer,
        folder,
        "individual",
        SampleCertificates.content(
            CertificateForm.INDIVIDUAL, List.of(SampleCertificates.foreigner())),
        OutputChannel.COUNTER);
    int count = Integer.parseInt(args[1]);
    long[] times = new long[count];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long processor = 0;
    for (int i = 0; i < count; i++) {
      if (i == count / 2) {
        processor = threads.getCurrentThreadCpuTime();
      }
      start = System.nanoTime();
      print(printer, SampleCertificates.household(4), OutputChannel.COUNTER);
      times[i] = (System.nanoTime() - start) / 1000;
    }
    processor = (threads.getCurrentThreadCpuTime() - processor) / 1000 / (count - count / 2);
    long[] warm = Arrays.copyOfRange(times, count / 2, count);
    Arrays.sort(warm);
    System.out.printf(
        "first %d us, warm p50 %d us, p95 %d us, processor %d us%n",
        times[0], warm[warm.length / 2], warm[warm.length * 95 / 100], processor);
  }

  private static void write(
      PdfCertificatePrinter printer,
      Path folder,
      String name,
      CertificateContent content,
      OutputChannel channel)
      throws IOException {
    Files.write(folder.resolve(name + ".pdf"), print(printer, content, channel).pdf());
  }

  private static PrintedCertificate print(
      PdfCertificatePrinter printer, CertificateContent content, OutputChannel channel) {
    return switch (printer.print(content, channel)) {
      case Outcome.Accepted<PrintedCertificate>(var printed) -> printed;
      case Outcome.Refused<PrintedCertificate>(var findings) ->
          throw new IllegalStateException(findings.toString());
    };
  }
}
