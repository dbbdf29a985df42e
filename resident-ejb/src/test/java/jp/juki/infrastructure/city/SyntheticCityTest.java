package jp.juki.infrastructure.city;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.batch.ImportReport;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.History;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.infrastructure.batch.CsvRegisterSource;
import jp.juki.infrastructure.batch.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @TempDir Path folder;

  @Test
  void theImportFindsNothingWrongWithTheCity() throws IOException {
    ImportReport report = new CsvRegisterSource(city(1, 3_000)).check();
    assertEquals(List.of(), report.problems());
    assertTrue(report.persons() >= 3_000);
    assertTrue(report.versions() > report.persons());
  }

  @Test
  void theSameSeedMakesTheSameCity() throws IOException {
    RegisterFiles one = city(7, 200);
    byte[] records = Files.readAllBytes(one.records());
    byte[] movements = Files.readAllBytes(one.movements());
    RegisterFiles other = city(7, 200);
    assertArrayEquals(records, Files.readAllBytes(other.records()));
    assertArrayEquals(movements, Files.readAllBytes(other.movements()));
  }

  @Test
  void theCityHasTheShapeOfACity() throws IOException {
    List<History> people = new ArrayList<>();
    new CsvRegisterSource(city(1, 5_000)).histories(1_000, people::addAll);
    List<History> residents =
        people.stream().filter(p -> p.present().record().residentOn(TODAY)).toList();
    long foreign =
        residents.stream().filter(p -> p.present().record().kind() == ResidentKind.FOREIGN).count();
    long heads =
        residents.stream()
            .filter(p -> p.present().record().membership().relationship().equals(Relationship.HEAD))
            .count();
    assertTrue(foreign * 100 / residents.size() >= 1 && foreign * 100 / residents.size() <= 6);
    double size = (double) residents.size() / heads;
    assertTrue(size > 1.8 && size < 2.6, "persons per household " + size);
    assertTrue(
        people.stream()
            .anyMatch(p -> p.present().record().statusOn(TODAY) == ResidentStatus.MOVED_OUT));
    assertTrue(
        people.stream()
            .anyMatch(p -> p.present().record().statusOn(TODAY) == ResidentStatus.DECEASED));
    assertTrue(
        residents.stream().anyMatch(p -> p.present().record().removal().isPresent()),
        "somebody plans to move out");
  }

  private RegisterFiles city(long seed, int residents) throws IOException {
    RegisterFiles files = RegisterFiles.in(folder);
    new SyntheticCity(seed, residents, TODAY).write(files, made -> {});
    return files;
  }
}
