package jp.juki.infrastructure.batch;

import static jp.juki.domain.finding.FindingCode.PARAMETER_INVALID;
import static jp.juki.domain.finding.FindingCode.REQUEST_UNREADABLE;
import static jp.juki.domain.finding.FindingCode.TARGET_NOT_FOUND;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.juki.domain.batch.ImportProblem;
import jp.juki.domain.batch.ImportReport;
import jp.juki.domain.batch.RegisterSource;
import jp.juki.domain.characters.MojiJoho;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.History;
import jp.juki.domain.register.Movement;
import jp.juki.domain.register.RecordVersion;
import jp.juki.spec.Spec;

/**
 * A register in three files (移行データの読込み). Reading stops at the hundredth problem; each is told by
 * file, line and heading, without the value.
 */
@Spec("1.2.1-b")
public final class CsvRegisterSource implements RegisterSource {
  private final RegisterFiles files;

  /**
   * @param files the three files, which must not change while they are read
   */
  public CsvRegisterSource(RegisterFiles files) {
    this.files = files;
  }

  /** Reads one line of a file. */
  private interface LineReader<T> {
    T read(Cells cells) throws CellException;
  }

  /** Takes what a line says, and may find that it does not fit what was read before. */
  private interface LineTaker<T> {
    Optional<FindingCode> take(T value);
  }

  @Override
  public ImportReport check() {
    List<ImportProblem> problems = new ArrayList<>();
    long[] movements = {0};
    read(
        files.movements(),
        MovementLayout.headings(),
        MovementLayout::read,
        movement ->
            movement.id() == ++movements[0] ? Optional.empty() : Optional.of(PARAMETER_INVALID),
        problems);
    Checks checks = new Checks(movements[0]);
    read(files.records(), RecordLayout.headings(), RecordLayout::read, checks, problems);
    Set<String> serials = new HashSet<>();
    read(
        files.cards(),
        CardLayout.HEADINGS,
        CardLayout::read,
        card -> serials.add(card.serial()) ? Optional.empty() : Optional.of(PARAMETER_INVALID),
        problems);
    return problems.isEmpty()
        ? new ImportReport(checks.persons, checks.versions, movements[0], problems)
        : new ImportReport(0, 0, 0, List.copyOf(problems));
  }

  @Override
  public void movements(int chunk, Consumer<List<Movement>> to) {
    Chunks<Movement> chunks = new Chunks<>(chunk, to);
    readChecked(files.movements(), MovementLayout.headings(), MovementLayout::read, chunks::add);
    chunks.end();
  }

  @Override
  public void histories(int chunk, Consumer<List<History>> to) {
    Chunks<History> chunks = new Chunks<>(chunk, to);
    List<RecordVersion> versions = new ArrayList<>();
    readChecked(
        files.records(),
        RecordLayout.headings(),
        RecordLayout::read,
        version -> {
          if (version.version() == 1 && !versions.isEmpty()) {
            chunks.add(new History(versions));
            versions.clear();
          }
          versions.add(version);
        });
    if (!versions.isEmpty()) {
      chunks.add(new History(versions));
    }
    chunks.end();
  }

  @Override
  public void certificates(int chunk, Consumer<List<CardCertificate>> to) {
    Chunks<CardCertificate> chunks = new Chunks<>(chunk, to);
    readChecked(files.cards(), CardLayout.HEADINGS, CardLayout::read, chunks::add);
    chunks.end();
  }

  /** What must hold between the lines of the file of versions. */
  private static final class Checks implements LineTaker<RecordVersion> {
    private final long movements;
    private final Map<String, AddresseeNumber> holders = new HashMap<>();
    private RecordVersion last;
    private long persons;
    private long versions;

    Checks(long movements) {
      this.movements = movements;
    }

    @Override
    public Optional<FindingCode> take(RecordVersion version) {
      Optional<FindingCode> problem = problem(version);
      persons += version.version() == 1 ? 1 : 0;
      versions++;
      last = version;
      return problem;
    }

    private Optional<FindingCode> problem(RecordVersion version) {
      AddresseeNumber number = version.record().addresseeNumber();
      boolean first = version.version() == 1;
      boolean follows =
          first
              ? last == null || last.record().addresseeNumber().compareTo(number) < 0
              : last != null
                  && last.record().addresseeNumber().equals(number)
                  && version.version() == last.version() + 1
                  && version.recordedAt().isAfter(last.recordedAt());
      if (!follows) {
        return Optional.of(PARAMETER_INVALID);
      }
      if (version.movementId() < 1 || version.movementId() > movements) {
        return Optional.of(TARGET_NOT_FOUND);
      }
      if (first && !MojiJoho.check(version.record().person().name().text()).isEmpty()) {
        return Optional.of(PARAMETER_INVALID);
      }
      return first && numberHeldByAnother(version)
          ? Optional.of(PARAMETER_INVALID)
          : Optional.empty();
    }

    private boolean numberHeldByAnother(RecordVersion version) {
      AddresseeNumber number = version.record().addresseeNumber();
      boolean individual =
          version
              .record()
              .individualNumber()
              .map(n -> holders.putIfAbsent(n.digits(), number))
              .isPresent();
      boolean code =
          version
              .record()
              .recordCode()
              .map(c -> holders.putIfAbsent(c.digits(), number))
              .isPresent();
      return individual || code;
    }
  }

  /** Gathers values and hands them on in lists of a size. */
  private static final class Chunks<T> {
    private final int size;
    private final Consumer<List<T>> to;
    private List<T> values = new ArrayList<>();

    Chunks(int size, Consumer<List<T>> to) {
      this.size = size;
      this.to = to;
    }

    void add(T value) {
      values.add(value);
      if (values.size() == size) {
        end();
      }
    }

    void end() {
      if (!values.isEmpty()) {
        to.accept(values);
        values = new ArrayList<>();
      }
    }
  }

  private static <T> void readChecked(
      Path file, List<String> headings, LineReader<T> reader, Consumer<T> taker) {
    List<ImportProblem> problems = new ArrayList<>();
    read(
        file,
        headings,
        reader,
        value -> {
          taker.accept(value);
          return Optional.empty();
        },
        problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("file changed while it was read");
    }
  }

  private static <T> void read(
      Path file,
      List<String> headings,
      LineReader<T> reader,
      LineTaker<T> taker,
      List<ImportProblem> problems) {
    String name = file.getFileName().toString();
    long line = 1;
    try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(file)) {
      Map<String, Integer> places = new HashMap<>();
      for (CsvRecord record : lines) {
        line = record.getStartingLineNumber();
        if (problems.size() >= ImportProblem.LIMIT) {
          return;
        }
        if (places.isEmpty()) {
          if (!record.getFields().equals(headings)) {
            problems.add(new ImportProblem(name, line, "", REQUEST_UNREADABLE));
            return;
          }
          headings.forEach(heading -> places.put(heading, places.size()));
        } else if (record.getFieldCount() != headings.size()) {
          problems.add(new ImportProblem(name, line, "", REQUEST_UNREADABLE));
        } else {
          readLine(name, line, new Cells(places, record.getFields()), reader, taker, problems);
        }
      }
      if (places.isEmpty()) {
        problems.add(new ImportProblem(name, 1, "", REQUEST_UNREADABLE));
      }
    } catch (CsvParseException e) {
      problems.add(new ImportProblem(name, line + 1, "", REQUEST_UNREADABLE));
    } catch (UncheckedIOException | IOException e) {
      Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
      if (!(cause instanceof CharacterCodingException)) {
        throw new UncheckedIOException((IOException) cause);
      }
      problems.add(new ImportProblem(name, line + 1, "", REQUEST_UNREADABLE));
    }
  }

  private static <T> void readLine(
      String name,
      long line,
      Cells cells,
      LineReader<T> reader,
      LineTaker<T> taker,
      List<ImportProblem> problems) {
    try {
      taker
          .take(reader.read(cells))
          .ifPresent(code -> problems.add(new ImportProblem(name, line, "", code)));
    } catch (CellException e) {
      problems.add(new ImportProblem(name, line, e.column(), e.code()));
    }
  }
}
