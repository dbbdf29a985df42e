package jp.juki.infrastructure.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import jp.juki.domain.batch.City;
import jp.juki.domain.batch.RegisterSource;
import jp.juki.infrastructure.batch.CsvRegisterSource;
import jp.juki.infrastructure.batch.RegisterFiles;
import jp.juki.infrastructure.secrets.Keys;

/** Makes the synthetic city in files under {@code DATA/city} (合成都市の作成). */
@ApplicationScoped
public class StoredCity implements City {
  private static final long SEED = 272_272;

  @Inject Clock clock;

  @Override
  public RegisterSource make(int residents, IntConsumer progress) {
    try {
      Path folder = Files.createDirectories(Keys.dataFolder().resolve("city"));
      RegisterFiles files = RegisterFiles.in(folder);
      new SyntheticCity(SEED, residents, LocalDate.now(clock)).write(files, progress);
      return new CsvRegisterSource(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
