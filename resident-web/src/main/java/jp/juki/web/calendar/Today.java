package jp.juki.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Today in Asia/Tokyo (今日), for beans that live as long as a screen. */
@ApplicationScoped
public class Today {
  @Inject Clock clock;

  /** The day of the injected clock. */
  public LocalDate day() {
    return LocalDate.now(clock);
  }
}
