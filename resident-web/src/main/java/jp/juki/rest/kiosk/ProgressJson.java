package jp.juki.rest.kiosk;

import java.util.List;
import jp.juki.application.kiosk.KioskProgress;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskEvent;

/**
 * How far an application has come (申請の状態).
 *
 * @param history how it got there, or null in short answers
 */
public record ProgressJson(
    String applicationId,
    String state,
    List<DocumentJson> documents,
    int feeTotal,
    String expiresAt,
    List<EventJson> history) {
  /** One copy. */
  public record DocumentJson(
      String documentId, String issuanceNo, int copyIndex, int pages, int bytes, String sha256) {
    static DocumentJson from(KioskDocument document) {
      return new DocumentJson(
          document.id(),
          document.issueNumber(),
          document.copyNo(),
          document.pages(),
          document.bytes(),
          document.sha256());
    }
  }

  /** One step. */
  public record EventJson(long version, String step, String state, String at) {
    static EventJson from(KioskEvent event) {
      return new EventJson(
          event.version(), event.step().name(), event.state().name(), event.at().toString());
    }
  }

  static ProgressJson from(KioskProgress progress) {
    return new ProgressJson(
        progress.applicationId(),
        progress.state().name(),
        progress.documents().stream().map(DocumentJson::from).toList(),
        progress.feeYen(),
        progress.expiresAt().toString(),
        progress.events().stream().map(EventJson::from).toList());
  }

  static ProgressJson brief(KioskProgress progress) {
    ProgressJson all = from(progress);
    return new ProgressJson(
        all.applicationId(), all.state(), all.documents(), all.feeTotal(), all.expiresAt(), null);
  }
}
