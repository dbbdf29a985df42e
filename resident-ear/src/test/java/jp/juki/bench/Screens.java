package jp.juki.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The screens in the order in which an office meets them (画面), each from the request to the page's
 * last byte.
 */
final class Screens {
  private final Browser clerk;
  private final Browser reviewer;
  private final Browser auditor;
  private final People people;

  /**
   * A screen to measure.
   *
   * @param name what the table calls it
   * @param before what happens before the clock runs
   * @param piece what is measured
   */
  record Screen(String name, Runnable before, Runnable piece) {}

  Screens(Site site, People people) throws IOException {
    this.people = people;
    clerk = signedIn(site, "clerk");
    reviewer = signedIn(site, "reviewer");
    auditor = signedIn(site, "auditor");
    openCase(clerk, "NOTIFICATION");
    openCase(reviewer, "REVIEW");
  }

  /** Everything that is measured; the order matters, since some screens need somebody in hand. */
  List<Screen> all() {
    return List.of(
        screen("home of a clerk", () -> clerk.open("/index.xhtml")),
        screen("home of a reviewer", () -> reviewer.open("/index.xhtml")),
        screen("search, before", () -> clerk.open("/search.xhtml")),
        new Screen("search, its list", () -> clerk.open("/search.xhtml"), this::search),
        new Screen("resident, household, history", this::list, this::openOneListed),
        screen("choice of a movement", () -> clerk.open("/movement.xhtml")),
        screen("move-in, the form", () -> clerk.open("/movement.xhtml?kind=MOVE_IN")),
        screen("move-out, the form", () -> clerk.open("/movement.xhtml?kind=MOVE_OUT")),
        screen("certificate and its specimen", this::certificate),
        new Screen(
            "audit, who saw this person",
            () -> auditor.open("/audit.xhtml?q=PERSON"),
            this::whoSawSomebody));
  }

  private static Screen screen(String name, Runnable piece) {
    return new Screen(name, () -> {}, piece);
  }

  private void list() {
    clerk.open("/search.xhtml");
    search();
  }

  private void search() {
    clerk.submit("s", Map.of("line", Work.letters(anyone().kana(), 0, 3), "go", "検索"));
    clerk.find("<form id=\"hits\"");
  }

  private void openOneListed() {
    String link = clerk.find("id=\"hits:([^\"]*:open)\"");
    clerk.submit("hits", Map.of(link, "hits:" + link));
    clerk.find("<form id=\"items\"");
  }

  private void certificate() {
    clerk.open("/certificate.xhtml");
    clerk.open("/" + clerk.find("<iframe[^>]* src=\"([^\"#]*)"));
  }

  private void whoSawSomebody() {
    auditor.submit("a", Map.of("subject", anyone().number(), "action", "", "ask", "調べる"));
    auditor.find("<caption|class=\"empty\"");
  }

  private People.Person anyone() {
    return people.persons().get(ThreadLocalRandom.current().nextInt(people.persons().size()));
  }

  private static Browser signedIn(Site site, String account) throws IOException {
    Browser browser = site.browser();
    browser.open("/login.xhtml");
    browser.submit(
        "signin",
        Map.of("account", account, "password", site.secretOf(account), "submit", "サインイン"));
    return browser;
  }

  private static void openCase(Browser browser, String purpose) {
    browser.submit("openCase", Map.of("purpose", purpose, "open", "案件を開く"));
    browser.find("案件を終了");
  }
}
