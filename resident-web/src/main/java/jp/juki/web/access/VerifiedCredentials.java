package jp.juki.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.juki.application.access.SignInService;
import jp.juki.domain.access.Identity;
import jp.juki.domain.finding.Outcome;

/**
 * Credentials of calls found right a short time ago (確認済みの認証情報), because hashing a password on
 * purpose takes long.
 *
 * <p>Keeps a keyed hash, never a password; the key dies with the process. An entry lives a minute,
 * and every two seconds the account's version and rights are read again, so that a changed or
 * locked account is out at once.
 */
@ApplicationScoped
public class VerifiedCredentials {
  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final int MOST = 10_000;

  /** One entry: who it is, when it was proven, when its rights were read. */
  private record Entry(Identity identity, Instant provenAt, Instant checkedAt) {}

  @Inject SignInService service;
  @Inject Clock clock;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
  private final SecretKeySpec key = randomKey();

  /**
   * Who an operator's id and password belong to.
   *
   * @param code one-time code (認証番号), or null; the one that proved the account is believed again
   *     with the same password until the entry ends
   */
  Outcome<Identity> operator(String id, String password, String code) {
    String credential = "operator:%s:%s\n%s".formatted(id, password, code);
    return verify(credential, () -> service.signIn(id, password.toCharArray(), code));
  }

  /** Which machine a token belongs to. */
  Outcome<Identity> machine(String token) {
    return verify("machine:" + token, () -> service.signInMachine(token));
  }

  /** Proves a credential the long way when it is not known or too old, once at a time. */
  private Outcome<Identity> verify(String credential, Supplier<Outcome<Identity>> proof) {
    String hash = hash(credential);
    Instant now = clock.instant();
    Entry known = entries.get(hash);
    if (known != null && now.isBefore(known.checkedAt().plus(FRESH)))
      return Outcome.accepted(known.identity());
    if (entries.size() > MOST) entries.values().removeIf(e -> expired(e, now));
    Answer answer = new Answer();
    entries.compute(hash, (h, entry) -> answer.next(entry, now, proof));
    return answer.outcome;
  }

  private static boolean expired(Entry entry, Instant now) {
    return !now.isBefore(entry.provenAt().plus(LIFE));
  }

  /** Works out the next entry and keeps the answer, which a refusal does not store. */
  private final class Answer {
    private Outcome<Identity> outcome;

    Entry next(Entry entry, Instant now, Supplier<Outcome<Identity>> proof) {
      if (entry != null && !expired(entry, now)) {
        var refreshed =
            now.isBefore(entry.checkedAt().plus(FRESH))
                ? Optional.of(entry.identity())
                : service.refresh(entry.identity());
        if (refreshed.isPresent()) {
          outcome = Outcome.accepted(refreshed.get());
          return new Entry(refreshed.get(), entry.provenAt(), now);
        }
      }
      outcome = proof.get();
      return outcome instanceof Outcome.Accepted<Identity>(var identity)
          ? new Entry(identity, clock.instant(), clock.instant())
          : null;
    }
  }

  private String hash(String credential) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(credential.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("hashing failed", e);
    }
  }

  private static SecretKeySpec randomKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, "HmacSHA256");
  }
}
