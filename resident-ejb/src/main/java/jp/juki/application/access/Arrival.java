package jp.juki.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jp.juki.domain.access.Accounts;
import jp.juki.domain.access.Identity;

/**
 * States the {@link Caller} of a request as it comes in (要求の受付): where from, who, to which screen.
 */
@ApplicationScoped
public class Arrival {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final int MOST = 1000;

  /** A terminal looked up, and when. */
  private record Place(String terminal, boolean registered, Instant at) {}

  @Inject Accounts accounts;
  @Inject Caller caller;
  @Inject WorkCase workCase;
  @Inject Clock clock;
  private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();

  /**
   * States the terminal (端末): the registered one of a network address, else the address.
   *
   * @param networkAddress address of the peer, without a port
   */
  public void from(String networkAddress) {
    Instant now = clock.instant();
    Place place = places.get(networkAddress);
    if (place == null || place.at().isBefore(now.minus(FRESH))) {
      if (places.size() > MOST) places.clear();
      Optional<String> known = accounts.terminalAt(networkAddress);
      place = new Place(known.orElse(networkAddress), known.isPresent(), now);
      places.put(networkAddress, place);
    }
    caller.from(place.terminal(), place.registered());
  }

  /**
   * States who asks for what (操作者・画面名).
   *
   * @param identity who, or null before sign-in
   * @param screen screen or address; numbers in it stay out of the audit, but for the fifteen
   *     digits that name a person there
   * @return the id that joins log and audit rows of this request
   */
  public String at(Identity identity, String screen) {
    String correlation = UUID.randomUUID().toString();
    caller.identify(identity);
    caller.at(screen.replaceAll("(?<![0-9])(?![0-9]{15}(?![0-9]))[0-9]{5,}", "n"), correlation);
    return correlation;
  }

  /** Takes the purpose of the session's open case (案件の利用目的), for a request that has a session. */
  public void takeUpCase() {
    workCase.purpose().ifPresent(caller::workFor);
  }
}
