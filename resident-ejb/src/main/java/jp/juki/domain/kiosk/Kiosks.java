package jp.juki.domain.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/** What is kept of issues at kiosks (コンビニ交付の保管). */
public interface Kiosks {
  /** When each kind of certificate is open. */
  List<KioskOpening> openings();

  /** Keeps a new session. */
  void open(KioskSession session);

  /** The session with this id, or empty. */
  Optional<KioskSession> session(String id);

  /**
   * Notes that the choices were shown.
   *
   * @return false if the session has moved on meanwhile
   */
  boolean quote(KioskSession session, String snapshotId);

  /** Gives a session and everything in it more time. */
  void prolong(String sessionId, Instant until);

  /** The references that a session gave out for persons. */
  Map<String, AddresseeNumber> members(String sessionId);

  /** Keeps references for persons. */
  void addMembers(String sessionId, Map<String, AddresseeNumber> members);

  /** Keeps a new application. */
  void apply(KioskApplication application);

  /** The application with this id, or empty. */
  Optional<KioskApplication> application(String id);

  /**
   * Moves an application on (比較交換): only from the very state and version it was read in.
   *
   * @return false if somebody else moved it meanwhile
   */
  boolean move(KioskApplication from, KioskApplication to);

  /** Keeps an event. */
  void addEvent(KioskEvent event);

  /** The events of an application, the oldest first. */
  List<KioskEvent> events(String applicationId);

  /** Keeps a document of an application. */
  void addDocument(String applicationId, KioskDocument document);

  /** The documents of an application in the order of copies. */
  List<KioskDocument> documents(String applicationId);

  /** Applications whose session lapsed while they waited, the oldest first, at most so many. */
  List<KioskApplication> overdue(Instant now, int limit);

  /** The message with this key, or with this id, or empty. */
  Optional<KioskMessage> message(String account, String key, String messageId);

  /**
   * Keeps a message before it is worked on.
   *
   * @return false if the key or the id is taken
   */
  boolean claim(KioskMessage message);

  /** Keeps what a message was answered. */
  void answer(KioskMessage message, KioskMessage.Answer answer);
}
