package jp.juki.infrastructure.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of "now" (現在日時): the machine's clock, in the time zone of Japan. */
@ApplicationScoped
public class SystemClock {
  /** The time zone of every date in the product. */
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(JAPAN);
  }
}
