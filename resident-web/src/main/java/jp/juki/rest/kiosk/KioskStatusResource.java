package jp.juki.rest.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.juki.application.kiosk.KioskSessionService;

/** What kiosks can have now (利用の可否). */
@Path("service-status")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class KioskStatusResource {
  @Inject KioskSessionService sessions;

  /** Every kind of certificate. */
  public record StatusJson(List<ItemJson> items) {}

  /** One kind: {@code OPEN}, {@code CLOSED_HOURS} or {@code SUSPENDED}. */
  public record ItemJson(String certType, String status) {}

  /** Whether each kind of certificate can be had now. */
  @GET
  public StatusJson status() {
    return new StatusJson(
        sessions.serviceStatus().stream()
            .map(item -> new ItemJson(item.certificate().name(), item.status().name()))
            .toList());
  }
}
