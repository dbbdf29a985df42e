package jp.juki.infrastructure.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import jp.juki.db.TestDatabases;
import jp.juki.domain.kiosk.KioskApplication;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskDocument;
import jp.juki.domain.kiosk.KioskEvent;
import jp.juki.domain.kiosk.KioskMessage;
import jp.juki.domain.kiosk.KioskSession;
import jp.juki.domain.kiosk.KioskState;
import jp.juki.domain.kiosk.KioskStep;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issues at kiosks (コンビニ交付の保管) on the databases that run here. */
class StoredKiosksDbTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final AddresseeNumber HOLDER = AddresseeNumber.ofSerial(1).orElseThrow();
  private static final String SNAPSHOT = "a".repeat(64);

  enum Database {
    H2,
    POSTGRESQL;

    private StoredKiosks kiosks() throws Exception {
      DataSource database = this == H2 ? TestDatabases.h2() : TestDatabases.postgres();
      StoredKiosks kiosks = new StoredKiosks();
      kiosks.database = database;
      return kiosks;
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  @Spec("7.2.5-a")
  void ofTwoWhoMoveAnApplicationExactlyOneWins(Database database) throws Exception {
    StoredKiosks kiosks = database.kiosks();
    KioskSession session = opened(kiosks);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 50; round++) {
        KioskApplication application = applied(kiosks, session);
        CyclicBarrier barrier = new CyclicBarrier(2);
        Callable<Boolean> cancel = () -> raced(barrier, kiosks, application, KioskState.CANCELLED);
        Callable<Boolean> check = () -> raced(barrier, kiosks, application, KioskState.CHECKED);
        List<Future<Boolean>> answers = threads.invokeAll(List.of(cancel, check));
        boolean cancelled = answers.get(0).get();
        boolean checked = answers.get(1).get();
        assertTrue(cancelled ^ checked);
        KioskApplication after = kiosks.application(application.id()).orElseThrow();
        assertEquals(cancelled ? KioskState.CANCELLED : KioskState.CHECKED, after.state());
        assertEquals(2, after.version());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatWasReadTooEarlyMovesNothing(Database database) throws Exception {
    StoredKiosks kiosks = database.kiosks();
    KioskApplication application = applied(kiosks, opened(kiosks));
    assertTrue(kiosks.move(application, application.at(KioskState.CHECKED)));
    assertFalse(kiosks.move(application, application.at(KioskState.REJECTED)));
    assertEquals(KioskState.CHECKED, kiosks.application(application.id()).orElseThrow().state());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void everythingComesBackAsItWasKept(Database database) throws Exception {
    StoredKiosks kiosks = database.kiosks();
    KioskSession session = opened(kiosks);
    assertEquals(Optional.of(session), kiosks.session(session.id()));
    assertTrue(kiosks.quote(session, SNAPSHOT));
    assertFalse(kiosks.quote(session, SNAPSHOT));
    kiosks.prolong(session.id(), NOW.plusSeconds(900));
    KioskSession quoted = kiosks.session(session.id()).orElseThrow();
    assertEquals(KioskState.QUOTED, quoted.state());
    assertEquals(Optional.of(SNAPSHOT), quoted.snapshotId());
    assertEquals(NOW.plusSeconds(900), quoted.expiresAt());
    Map<String, AddresseeNumber> members = Map.of(UUID.randomUUID().toString(), HOLDER);
    kiosks.addMembers(session.id(), members);
    assertEquals(members, kiosks.members(session.id()));
    KioskApplication application = applied(kiosks, session);
    assertEquals(Optional.of(application), kiosks.application(application.id()));
    KioskEvent event = event(application, 1, Optional.of(3));
    kiosks.addEvent(event);
    assertEquals(List.of(event), kiosks.events(application.id()));
    KioskDocument document =
        new KioskDocument(
            UUID.randomUUID().toString(), "issue", "number", 1, 2, 300, SNAPSHOT, SNAPSHOT);
    kiosks.addDocument(application.id(), document);
    assertEquals(List.of(document), kiosks.documents(application.id()));
    assertEquals(List.of(), kiosks.overdue(NOW.plusSeconds(899), 10));
    assertEquals(List.of(application), kiosks.overdue(NOW.plusSeconds(900), 10));
    assertEquals(KioskCertificate.values().length, kiosks.openings().size());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aMessageIsKeptOnceUnderItsKeyAndItsId(Database database) throws Exception {
    StoredKiosks kiosks = database.kiosks();
    KioskMessage message = message("key-1", "message-1");
    assertTrue(kiosks.claim(message));
    assertFalse(kiosks.claim(message("key-1", "message-2")));
    assertFalse(kiosks.claim(message("key-2", "message-1")));
    assertEquals(Optional.of(message), kiosks.message("center", "key-1", "message-9"));
    assertEquals(Optional.of(message), kiosks.message("center", "key-9", "message-1"));
    kiosks.answer(message, KioskMessage.Answer.refused(KioskCode.NOT_ISSUABLE));
    assertEquals(
        Optional.of(KioskCode.NOT_ISSUABLE),
        kiosks
            .message("center", "key-1", "message-1")
            .flatMap(KioskMessage::answer)
            .flatMap(KioskMessage.Answer::refusal));
  }

  private static boolean raced(
      CyclicBarrier barrier, StoredKiosks kiosks, KioskApplication application, KioskState next)
      throws Exception {
    barrier.await();
    return kiosks.move(application, application.at(next));
  }

  private static KioskSession opened(StoredKiosks kiosks) {
    KioskSession session =
        new KioskSession(
            UUID.randomUUID().toString(),
            "transaction",
            "center",
            Optional.empty(),
            HOLDER,
            "SERIAL1",
            KioskState.OPENED,
            1,
            Optional.empty(),
            NOW,
            NOW.plusSeconds(300));
    kiosks.open(session);
    return session;
  }

  private static KioskApplication applied(StoredKiosks kiosks, KioskSession session) {
    KioskApplication application =
        new KioskApplication(
            UUID.randomUUID().toString(),
            session.id(),
            KioskCertificate.RESIDENT_RECORD_HOUSEHOLD,
            1,
            SNAPSHOT,
            200,
            KioskState.APPLIED,
            1,
            NOW);
    kiosks.apply(application);
    return application;
  }

  private static KioskEvent event(KioskApplication application, long seq, Optional<Integer> pages) {
    return new KioskEvent(
        application.id(),
        1,
        KioskEvent.Source.CENTER,
        seq,
        KioskStep.APPLY,
        KioskState.APPLIED,
        NOW,
        Optional.empty(),
        Optional.of(SNAPSHOT),
        pages,
        Optional.of("CAUSE"));
  }

  private static KioskMessage message(String key, String messageId) {
    return new KioskMessage(
        "center", key, messageId, "POST sessions", SNAPSHOT, NOW, Optional.empty());
  }
}
