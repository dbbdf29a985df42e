package jp.juki.application.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.domain.certificate.IssueHistory;
import jp.juki.domain.kiosk.KioskApplication;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskEvent;
import jp.juki.domain.kiosk.KioskReason;
import jp.juki.domain.kiosk.KioskSession;
import jp.juki.domain.kiosk.KioskState;
import jp.juki.domain.kiosk.KioskStep;
import jp.juki.domain.kiosk.Kiosks;

/**
 * Moves applications from state to state (状態遷移): each step by compare-and-set with its event; an
 * application that ends takes its documents along.
 */
@ApplicationScoped
public class KioskLedger {
  /** How long a session lives after its opening and after each step that gives it more time. */
  static final Duration LIFE = Duration.ofMinutes(5);

  @Inject Kiosks kiosks;
  @Inject IssueHistory history;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * An application with its session (申請と利用).
   *
   * @param application the application as it stands
   * @param session the session it belongs to
   */
  record Entry(KioskApplication application, KioskSession session) {}

  /**
   * What is told with a step (遷移の内容).
   *
   * @param source who caused it
   * @param seq the center's number, 0 for the city's own steps
   */
  record Note(
      KioskEvent.Source source,
      long seq,
      Optional<String> documentId,
      Optional<String> sha256,
      Optional<Integer> pages,
      Optional<String> cause) {
    static Note city(Optional<String> documentId, Optional<String> cause) {
      return new Note(
          KioskEvent.Source.CITY, 0, documentId, Optional.empty(), Optional.empty(), cause);
    }

    static Note city() {
      return city(Optional.empty(), Optional.empty());
    }

    static Note city(KioskReason reason) {
      return city(Optional.empty(), Optional.of(reason.name()));
    }

    static Note of(KioskReport report) {
      return new Note(
          KioskEvent.Source.CENTER,
          report.seq(),
          report.documentId(),
          report.receivedSha256(),
          report.pagesPrinted(),
          report.cause());
    }
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The center's session with this id and transaction. */
  Optional<KioskSession> session(String id, KioskCall call) {
    return kiosks
        .session(id)
        .filter(session -> session.account().equals(caller.operator()))
        .filter(session -> session.transactionId().equals(call.transactionId()));
  }

  /** The center's application, ended if its time is over. */
  Optional<Entry> entry(String id, KioskCall call) {
    return kiosks
        .application(id)
        .flatMap(
            application ->
                session(application.sessionId(), call)
                    .map(session -> new Entry(inTime(application, session), session)));
  }

  private KioskApplication inTime(KioskApplication application, KioskSession session) {
    return session.expiredAt(now()) && application.state().waiting()
        ? lapse(application).orElseThrow(KioskConflictException::new)
        : application;
  }

  /** Ends an application whose time is over; empty if somebody else moved it meanwhile. */
  Optional<KioskApplication> lapse(KioskApplication application) {
    KioskStep step = application.state().timeout().orElseThrow();
    return moved(application, step, Note.city(KioskReason.TIME_OUT))
        .map(
            lapsed -> {
              if (lapsed.state() == KioskState.EXPIRED) discard(lapsed, KioskReason.TIME_OUT);
              return lapsed;
            });
  }

  /** Keeps a new application. */
  void begin(KioskApplication application) {
    kiosks.apply(application);
    kiosks.addEvent(event(application, KioskStep.APPLY, Note.city()));
  }

  /**
   * Moves an application one step on.
   *
   * @throws IllegalStateException if the step is not possible, which the caller must have asked
   * @throws KioskConflictException if somebody else moved it meanwhile
   */
  KioskApplication step(KioskApplication application, KioskStep step, Note note) {
    return moved(application, step, note).orElseThrow(KioskConflictException::new);
  }

  /** Takes the documents of an ended application out of use (証明書の無効化): nothing was printed. */
  void discard(KioskApplication application, KioskReason reason) {
    discard(kiosks.documents(application.id()), reason);
  }

  /**
   * Takes the copies that were not printed out of use, when printing broke off.
   *
   * @param sheets how many sheets were printed; if nobody knows, all copies stay until the
   *     reconciliation tells
   */
  void discardUnprinted(KioskApplication application, Optional<Integer> sheets) {
    sheets.ifPresent(
        printed ->
            discard(
                KioskDocument.unprinted(kiosks.documents(application.id()), printed),
                KioskReason.PRINTING_BROKE_OFF));
  }

  private void discard(List<KioskDocument> documents, KioskReason reason) {
    for (KioskDocument document : documents) {
      boolean inForce =
          history
              .document(document.issueId(), document.id())
              .filter(kept -> !kept.disposed())
              .isPresent();
      if (inForce && !history.dispose(document.id(), now(), caller.operator(), reason.name()))
        throw new KioskConflictException();
    }
  }

  private Optional<KioskApplication> moved(
      KioskApplication application, KioskStep step, Note note) {
    KioskApplication next =
        application.at(
            application
                .state()
                .after(step)
                .orElseThrow(() -> new IllegalStateException("impossible step " + step)));
    if (!kiosks.move(application, next)) return Optional.empty();
    kiosks.addEvent(event(next, step, note));
    return Optional.of(next);
  }

  private KioskEvent event(KioskApplication application, KioskStep step, Note note) {
    boolean center = note.source() == KioskEvent.Source.CENTER;
    return new KioskEvent(
        application.id(),
        application.version(),
        note.source(),
        center ? note.seq() : application.version(),
        step,
        application.state(),
        now(),
        note.documentId(),
        note.sha256(),
        note.pages(),
        note.cause());
  }
}
