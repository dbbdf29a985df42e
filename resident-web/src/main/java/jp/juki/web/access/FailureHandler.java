package jp.juki.web.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import jp.juki.application.audit.EdgeAudit;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Messages;

/**
 * What a page does with what was thrown (画面の例外処理): no right and stale data are said on the page, an
 * old page is opened anew, everything else is an incident; nothing thrown reaches the server's own
 * log with its message.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

  FailureHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext queued = events.next().getContext();
      events.remove();
      if (!queued.getContext().getResponseComplete()) answer(queued);
    }
    getWrapped().handle();
  }

  private static void answer(ExceptionQueuedEventContext queued) {
    FacesContext faces = queued.getContext();
    if (queued.getException() instanceof ViewExpiredException expired) {
      reopen(faces, expired.getViewId());
      return;
    }
    EdgeAudit audit = CDI.current().select(EdgeAudit.class).get();
    Optional<FindingCode> known = audit.answer(queued.getException());
    boolean rendering = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    if (known.isPresent() && faces.isPostback() && !rendering) {
      Messages.Text text = Messages.of(known.get());
      faces.addMessage(
          null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text.reason(), text.remedy()));
      faces.getPartialViewContext().getRenderIds().add("messages");
      faces.renderResponse();
    } else {
      refuse(faces, known);
    }
  }

  private static void reopen(FacesContext faces, String view) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + view);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(FacesContext faces, Optional<FindingCode> known) {
    ExternalContext external = faces.getExternalContext();
    int status =
        known.filter(FindingCode.FUNCTION_NOT_GRANTED::equals).isPresent()
            ? HttpServletResponse.SC_FORBIDDEN
            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
        external.responseSendError(status, null);
      }
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
