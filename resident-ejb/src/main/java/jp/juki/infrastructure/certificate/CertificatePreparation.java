package jp.juki.infrastructure.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import jp.juki.domain.certificate.CertificatePrinter;

/**
 * Preparation of printing (印字の準備): loads the font and draws a specimen soon after the start, on a
 * thread of its own, so that neither the start nor the first applicant waits for it.
 */
@Singleton
@Startup
public class CertificatePreparation {
  private static final int DELAY_SECONDS = 5;

  @Inject CertificatePrinter printer;
  @Resource ManagedScheduledExecutorService executor;

  /** Runs when the application has started. */
  @PostConstruct
  void begin() {
    executor.schedule(printer::prepare, DELAY_SECONDS, TimeUnit.SECONDS);
  }
}
