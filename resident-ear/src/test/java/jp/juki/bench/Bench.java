package jp.juki.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the running product and prints a table (性能測定). Started by {@code ./bench}.
 *
 * <p>Arguments in pairs: {@code url}, {@code data} (folder of the product), {@code pid} (process to
 * end before the raw queries; without it they are left out), {@code residents}, {@code quick} (yes
 * or no), {@code out} (JSON file).
 */
public final class Bench {
  private static final int CLIENTS = 16;

  /** Seconds of mixed work before what is measured: what is asked most is compiled by then. */
  private static final int WARM_UP = 240;

  /** Milliseconds within which every page has to come. */
  private static final int LONGEST_PAGE = 500;

  private final Map<String, String> options;
  private final boolean quick;
  private final Site site;
  private final Work work;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Timings> screens = new LinkedHashMap<>();

  private Bench(Map<String, String> options) throws IOException {
    this.options = options;
    this.quick = options.get("quick").equals("yes");
    this.site = new Site(options.get("url"), Path.of(options.get("data")));
    this.work = new Work(site);
  }

  /**
   * One line of the table.
   *
   * @param p50Target milliseconds, or NaN for none
   * @param early the first times after the start, while the virtual machine still compiles
   * @param times once the product has worked for a while, as on most of a day
   */
  private record Row(
      String name,
      Runnable piece,
      int count,
      double p50Target,
      double p95Target,
      Timings early,
      Timings times,
      Timings raw) {
    Row(String name, int count, double p50Target, double p95Target, Runnable piece) {
      this(name, piece, count, p50Target, p95Target, new Timings(), new Timings(), new Timings());
    }
  }

  /** A raw query for a person. */
  private interface Raw {
    void run(RawQueries queries, People.Person person) throws SQLException;
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) options.put(args[i], args[i + 1]);
    new Bench(options).run();
  }

  private void run() throws Exception {
    People people = work.meet();
    int many = quick ? 100 : 1000;
    int some = quick ? 20 : 200;
    rows.add(new Row("search: kana prefix + birth", many, 10, 40, work::searchPrefixAndBirth));
    rows.add(new Row("search: part of a name, 3 kana", many, 10, 40, work::searchPartial));
    rows.add(new Row("open a resident with history", many, 10, 40, work::openWithHistory));
    rows.add(new Row("move-in of 4, 仮登録 + 本登録", some, 60, 200, work::moveIn));
    rows.add(new Row("certificate of 4, to the PDF", some, 120, 400, work::certificateOfFour));
    rows.add(new Row("kiosk session to document", some, 250, 800, work::kioskToDocument));
    for (Row row : rows) measure(row, row.early(), row.count() / 10);
    System.out.println("working for a while, as before most of a day's questions …");
    mixed(quick ? 5 : WARM_UP);
    for (Row row : rows) {
      for (int i = 0; i < row.count() / 4; i++) row.piece().run();
      measure(row, row.times(), row.count());
    }
    openScreens(people);
    Mixed mixed = mixed(quick ? 5 : 60);
    if (options.containsKey("pid")) raw(people);
    print(mixed);
    write(mixed);
  }

  private void measure(Row row, Timings timings, int times) {
    System.out.println("measuring " + row.name() + " …");
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      row.piece().run();
      timings.add(System.nanoTime() - start);
    }
  }

  private void openScreens(People people) throws IOException {
    int times = quick ? 10 : 100;
    for (Screens.Screen screen : new Screens(site, people).all()) {
      System.out.println("opening " + screen.name() + " …");
      Timings timings = new Timings();
      for (int i = -times / 4; i < times; i++) {
        screen.before().run();
        long start = System.nanoTime();
        screen.piece().run();
        if (i >= 0) timings.add(System.nanoTime() - start);
      }
      screens.put(screen.name(), timings);
    }
  }

  /** What the mixed load gave. */
  private record Mixed(double seconds, Map<String, Timings> times, Map<String, Long> errors) {
    long count() {
      return times.values().stream().mapToLong(Timings::count).sum();
    }
  }

  private Mixed mixed(int seconds) throws InterruptedException {
    System.out.println("measuring mixed load, " + CLIENTS + " clients, " + seconds + " s …");
    Map<String, Timings> times = new LinkedHashMap<>();
    Map<String, AtomicLong> errors = new LinkedHashMap<>();
    for (String kind : List.of("search", "view", "certificate", "movement")) {
      times.put(kind, new Timings());
      errors.put(kind, new AtomicLong());
    }
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(
          Thread.startVirtualThread(
              () -> {
                while (System.nanoTime() < end) oneOf(times, errors);
              }));
    }
    for (Thread client : clients) client.join();
    Map<String, Long> counted = new LinkedHashMap<>();
    errors.forEach((kind, count) -> counted.put(kind, count.get()));
    return new Mixed((System.nanoTime() - start) / 1e9, times, counted);
  }

  private void oneOf(Map<String, Timings> times, Map<String, AtomicLong> errors) {
    int dice = ThreadLocalRandom.current().nextInt(100);
    String kind =
        dice < 70 ? "search" : dice < 90 ? "view" : dice < 98 ? "certificate" : "movement";
    Runnable piece =
        switch (kind) {
          case "search" -> dice % 2 == 0 ? work::searchPrefixAndBirth : work::searchPartial;
          case "view" -> work::openWithHistory;
          case "certificate" -> work::certificateOfFour;
          default -> work::moveIn;
        };
    long start = System.nanoTime();
    try {
      piece.run();
      times.get(kind).add(System.nanoTime() - start);
    } catch (RuntimeException e) {
      errors.get(kind).incrementAndGet();
    }
  }

  private void raw(People people) throws Exception {
    System.out.println("stopping the product, then the same queries by JDBC alone …");
    ProcessHandle product = ProcessHandle.of(Long.parseLong(options.get("pid"))).orElseThrow();
    product.destroy();
    product.onExit().get();
    List<Raw> queries =
        List.of(RawQueries::prefixAndBirth, RawQueries::partial, RawQueries::history);
    try (RawQueries raw = new RawQueries(Path.of(options.get("data")))) {
      for (int q = 0; q < queries.size(); q++) {
        int times = quick ? 200 : 2000;
        for (int i = -times / 4; i < times; i++) {
          List<People.Person> persons = people.persons();
          People.Person person = persons.get(ThreadLocalRandom.current().nextInt(persons.size()));
          long start = System.nanoTime();
          queries.get(q).run(raw, person);
          if (i >= 0) rows.get(q).raw().add(System.nanoTime() - start);
        }
      }
    }
  }

  private void print(Mixed mixed) {
    System.out.println();
    System.out.println(
        "| ms | early p50 | n | p50 | p95 | target p50 | target p95 | raw JDBC p50 | ratio | met |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    for (Row row : rows) {
      double p50 = row.times().quantile(0.5);
      double p95 = row.times().quantile(0.95);
      boolean met = p50 <= row.p50Target() && p95 <= row.p95Target();
      double raw = row.raw().quantile(0.5);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %d | %.1f | %.1f | %.0f | %.0f | %s | %s | %s |%n",
          row.name(),
          row.early().quantile(0.5),
          row.times().count(),
          p50,
          p95,
          row.p50Target(),
          row.p95Target(),
          Double.isNaN(raw) ? "–" : String.format(Locale.ROOT, "%.2f", raw),
          Double.isNaN(raw) ? "–" : String.format(Locale.ROOT, "%.1f", p50 / raw),
          met ? "yes" : "no");
    }
    System.out.println();
    System.out.println("| screen, ms | n | p50 | p95 | longest | no page over 500 |");
    System.out.println("|---|---|---|---|---|---|");
    screens.forEach(
        (name, times) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %s |%n",
                name,
                times.count(),
                times.quantile(0.5),
                times.quantile(0.95),
                times.quantile(1),
                times.quantile(1) <= LONGEST_PAGE ? "yes" : "no"));
    System.out.println();
    System.out.printf(
        Locale.ROOT,
        "Mixed load, %d clients, %.0f s: %.1f pieces of work a second.%n%n",
        CLIENTS,
        mixed.seconds(),
        mixed.count() / mixed.seconds());
    System.out.println("| ms | n | p50 | p95 | errors |");
    System.out.println("|---|---|---|---|---|");
    mixed
        .times()
        .forEach(
            (kind, times) ->
                System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %d |%n",
                    kind,
                    times.count(),
                    times.quantile(0.5),
                    times.quantile(0.95),
                    mixed.errors().get(kind)));
  }

  private void write(Mixed mixed) throws IOException {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Row row : rows) {
      JsonObjectBuilder line =
          Json.createObjectBuilder()
              .add("name", row.name())
              .add("targetP50", row.p50Target())
              .add("targetP95", row.p95Target());
      lines.add(
          numbers(line, row.times())
              .add("early", numbers(row.early()))
              .add("raw", numbers(row.raw())));
    }
    JsonObjectBuilder pages = Json.createObjectBuilder();
    screens.forEach(
        (name, times) ->
            pages.add(
                name,
                numbers(Json.createObjectBuilder(), times).add("longest", times.quantile(1))));
    JsonObjectBuilder load =
        Json.createObjectBuilder()
            .add("clients", CLIENTS)
            .add("seconds", mixed.seconds())
            .add("perSecond", mixed.count() / mixed.seconds());
    mixed
        .times()
        .forEach(
            (kind, times) ->
                load.add(
                    kind,
                    numbers(Json.createObjectBuilder(), times)
                        .add("errors", mixed.errors().get(kind))));
    Path out = Path.of(options.get("out")).toAbsolutePath();
    Files.createDirectories(out.getParent());
    Files.writeString(
        out,
        Json.createObjectBuilder()
            .add("measuredAt", Instant.now().toString())
            .add("residents", Integer.parseInt(options.get("residents")))
            .add("processors", Runtime.getRuntime().availableProcessors())
            .add("java", System.getProperty("java.version"))
            .add("rows", lines)
            .add("screens", pages)
            .add("mixed", load)
            .build()
            .toString());
    System.out.println();
    System.out.println("JSON: " + out);
  }

  private static JsonObjectBuilder numbers(Timings times) {
    return numbers(Json.createObjectBuilder(), times);
  }

  private static JsonObjectBuilder numbers(JsonObjectBuilder line, Timings times) {
    line.add("count", times.count());
    if (times.count() > 0) line.add("p50", times.quantile(0.5)).add("p95", times.quantile(0.95));
    return line;
  }
}
