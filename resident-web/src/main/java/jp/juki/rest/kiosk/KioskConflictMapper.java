package jp.juki.rest.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.juki.application.kiosk.KioskAudit;
import jp.juki.application.kiosk.KioskConflictException;
import jp.juki.domain.kiosk.KioskCode;

/** Answers the request that was not the first (競合の応答). */
@Provider
@ApplicationScoped
public class KioskConflictMapper implements ExceptionMapper<KioskConflictException> {
  @Inject KioskAudit audit;

  @Override
  public Response toResponse(KioskConflictException conflict) {
    audit.conflict();
    return KioskAnswers.denied(KioskCode.WRONG_STATE);
  }
}
