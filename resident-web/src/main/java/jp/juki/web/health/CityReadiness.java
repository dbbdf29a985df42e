package jp.juki.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.juki.application.batch.CityLoading;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the register is filled (取込みの完了); while it is being loaded nobody is served. */
@Readiness
@ApplicationScoped
public class CityReadiness implements HealthCheck {
  @Inject CityLoading loading;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("register")
        .status(loading.state() == CityLoading.State.DONE)
        .withData("state", loading.state().name())
        .build();
  }
}
