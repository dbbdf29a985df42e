package jp.juki.infrastructure.address;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import jp.juki.domain.address.TownDictionary.Town;
import jp.juki.infrastructure.batch.Masters;

/**
 * Fills the town dictionary of a new installation from the city's master (住所辞書の初期取込み); one that was
 * filled is left as it is.
 */
@Singleton
@Startup
@DependsOn("DatabaseStartup")
public class TownMaster {
  @Inject StoredTownDictionary towns;

  @PostConstruct
  void fill() {
    List<String[]> rows = Masters.read("towns.tsv");
    if (towns.find(rows.getFirst()[0]).isEmpty()) {
      towns.put(rows.stream().map(row -> new Town(row[0], row[1], row[2], row[3])).toList());
    }
  }
}
