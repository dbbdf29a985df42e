package jp.juki.application.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/**
 * Begins to load the synthetic city when the product starts (合成都市の取込み開始), of the size in {@code
 * resident.city.residents} (default 0); the product is not ready before it is done.
 */
@Singleton
@Startup
@DependsOn({"DatabaseStartup", "FirstAccounts"})
public class CityStartup {
  @Resource ManagedExecutorService executor;
  @Inject CityLoader loader;
  @Inject CityLoading loading;

  @PostConstruct
  void begin() {
    int residents = Integer.getInteger("resident.city.residents", 0);
    executor.execute(() -> load(residents));
  }

  private void load(int residents) {
    try {
      loader.load(residents);
    } catch (RuntimeException e) {
      CityLoader.tell("loading failed.");
      loading.now(CityLoading.State.FAILED);
      throw e;
    }
  }
}
