package jp.juki.infrastructure.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordVersion;

/**
 * The three files of a register (移行データ): movements, record versions and certificates of cards;
 * UTF-8, RFC 4180, headings in the first line.
 *
 * @param movements 異動ファイル
 * @param records 住民票履歴ファイル
 * @param cards 利用者証明用電子証明書ファイル
 */
public record RegisterFiles(Path movements, Path records, Path cards) {
  /** The files of a folder under their usual names. */
  public static RegisterFiles in(Path folder) {
    return new RegisterFiles(
        folder.resolve("movements.csv"),
        folder.resolve("records.csv"),
        folder.resolve("cards.csv"));
  }

  /**
   * Opens the files for writing and writes the headings.
   *
   * @throws IOException if a file cannot be written
   */
  public Writer write() throws IOException {
    return new Writer(this);
  }

  /** Writes the three files line by line. */
  public static final class Writer implements AutoCloseable {
    private final CsvWriter movements;
    private final CsvWriter records;
    private final CsvWriter cards;

    private Writer(RegisterFiles files) throws IOException {
      movements = open(files.movements());
      records = open(files.records());
      cards = open(files.cards());
      movements.writeRecord(MovementLayout.headings());
      records.writeRecord(RecordLayout.headings());
      cards.writeRecord(CardLayout.HEADINGS);
    }

    private static CsvWriter open(Path file) throws IOException {
      return CsvWriter.builder().build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** Writes a movement. */
    public void add(Movement movement) {
      movements.writeRecord(MovementLayout.write(movement));
    }

    /** Writes a version; versions come sorted by 宛名番号 and 履歴番号. */
    public void add(RecordVersion version) {
      records.writeRecord(RecordLayout.write(version));
    }

    /** Writes the certificate of a card. */
    public void add(CardCertificate certificate) {
      cards.writeRecord(CardLayout.write(certificate));
    }

    @Override
    public void close() {
      try {
        movements.close();
        records.close();
        cards.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
