package jp.juki.product;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.juki.domain.movement.JointFinalization;
import jp.juki.domain.search.SearchMemory;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;

/** What only the screens offer, asked of the running product without a browser (画面の処理). */
class ScreensIT {
  /** One more than are kept. */
  private static final String SEARCHED = "一二三四五六七八九十百千万上下左右東西南北";

  private final Counter counter = new Counter();

  @Test
  @Spec("2.1.1-a")
  void whatAnOperatorSearchedForLastIsKeptForThatOperatorAlone() throws Exception {
    assertEquals(SearchMemory.KEPT + 1, SEARCHED.length());
    Screens clerk = Screens.openedBy("clerk");
    clerk.visit("/search.xhtml");
    for (String letter : SEARCHED.split("")) clerk.press("s:go", "s:line", "鎮守" + letter);
    List<String> kept = clerk.offered("recent");
    assertEquals(SearchMemory.KEPT, kept.size());
    assertEquals("鎮守北", kept.getFirst());
    assertEquals("鎮守二", kept.getLast(), "the oldest made room");
    clerk.press("s:go", "s:line", "鎮守二");
    assertEquals("鎮守二", clerk.offered("recent").getFirst());
    assertEquals(SearchMemory.KEPT, clerk.offered("recent").size());

    Screens other = Screens.openedBy("supervisor");
    other.visit("/search.xhtml");
    assertTrue(other.offered("recent").stream().noneMatch(line -> line.startsWith("鎮守")));
    Screens again = Screens.openedBy("clerk");
    again.visit("/search.xhtml");
    assertEquals(clerk.offered("recent"), again.offered("recent"), "kept after the session");
  }

  @Test
  @Spec("4.0.7-a")
  void buildingsOfTheEnteredLotAreOfferedAndNobodysHousehold() throws Exception {
    for (String building : List.of("コーポ花園２０３号室", "山田方"))
      counter.done(
          moveIn("8番12号", newcomer("鎮守坂", "太郎", "世帯主", "1980-01-07", "MALE"))
              .add("address", Counter.address("8番12号").add("building", building)));
    Screens clerk = Screens.openedBy("clerk");
    assertEquals(
        "{\"names\":[\"コーポ花園\"]}", clerk.told("/building", "town", "荒川一丁目", "lot", "8-12"));
    assertEquals(
        "{\"names\":[]}", clerk.told("/building", "town", "荒川一丁目", "lot", ""), "no lot yet");
  }

  @Test
  @Spec("4.0.8-f")
  void chosenMoversOfTheListAreFinalisedTogether() throws Exception {
    List<String> waiting = new ArrayList<>();
    for (int i = 1; i <= 3; i++) waiting.add(enter("鎮守", i, "clerk"));
    Screens reviewer = Screens.openedBy("reviewer");
    reviewer.visit("/index.xhtml");
    reviewer.press(
        "review:go",
        reviewer.named(waiting.get(0) + " を選ぶ"),
        "on",
        reviewer.named(waiting.get(2) + " を選ぶ"),
        "on");
    reviewer.press("r:complete");
    assertEquals("FINAL", state(waiting.get(0)));
    assertEquals("PROVISIONAL", state(waiting.get(1)));
    assertEquals("FINAL", state(waiting.get(2)));
    counter.finalise(waiting.get(1));
  }

  @Test
  @Spec({"4.0.8-f", "4.0.8-g"})
  void whatWaitsAtAnOfficeIsFinalisedAsAWholeUpToALimit() throws Exception {
    String elsewhere = enter("鎮守森", 1, "clerk");
    List<String> waiting = new ArrayList<>();
    while (waitingAtOffice() <= JointFinalization.LIMIT)
      waiting.add(enter("鎮守社", waiting.size() + 1, "supervisor"));
    assertTrue(waiting.size() > 2);
    Screens reviewer = Screens.openedBy("reviewer");
    reviewer.visit("/index.xhtml");
    reviewer.press("at:show", "at:office", "01");
    reviewer.press("review:go");
    assertTrue(reviewer.page().contains("まとめて審査できません"), "one more than the limit");
    assertEquals("PROVISIONAL", state(waiting.getFirst()));

    String withdrawn = waiting.removeLast();
    counter.ask("DELETE", "/movements/" + withdrawn + "?reason=DUPLICATE", null, "supervisor");
    reviewer.visit("/index.xhtml");
    reviewer.press("at:show", "at:office", "01");
    reviewer.press("review:go");
    assertFalse(reviewer.page().contains("鎮守森"), "of another office");
    reviewer.press("r:complete");
    for (String movement : waiting) assertEquals("FINAL", state(movement));
    assertEquals("WITHDRAWN", state(withdrawn));
    assertEquals("PROVISIONAL", state(elsewhere));
    counter.finalise(elsewhere);
  }

  private String enter(String family, int number, String account) throws Exception {
    String birth = LocalDate.of(1960, 1, 7).plusDays(number).toString();
    return counter.enter(
        moveIn("9番%d号".formatted(number), newcomer(family, "太郎", "世帯主", birth, "MALE")), account);
  }

  private String state(String movement) throws Exception {
    return counter.get("/movements/" + movement).getString("state");
  }

  /** How many movements wait at the office of the supervisor. */
  private int waitingAtOffice() throws Exception {
    String path = "/movements?state=PROVISIONAL&filter=OFFICE";
    return Counter.json(counter.ask("GET", path, null, "supervisor"), 200)
        .getJsonArray("items")
        .size();
  }
}
