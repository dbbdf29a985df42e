package jp.juki.browser;

import static jp.juki.product.Counter.moveIn;
import static jp.juki.product.Counter.newcomer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.juki.product.Counter;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the forms of single movements ask for and say (異動の入力画面). */
class MovementScreenIT extends ScreenTest {
  private static final Set<String> COMMON = Set.of("basis", "effectiveOn", "note");

  private final Counter counter = new Counter();
  private final LocalDate today = Counter.today();

  /** Signs in and takes in hand the head of a new household of three. */
  private List<String> family(String name, String lot) throws Exception {
    List<String> family =
        counter.done(
            moveIn(
                lot,
                newcomer(name, "太郎", "世帯主", "1960-01-07", "MALE"),
                newcomer(name, "花子", "妻", "1962-12-30", "FEMALE"),
                newcomer(name, "一郎", "子", "1992-05-05", "MALE")));
    signIn("clerk");
    openCase("1");
    takeFirst(family.getFirst());
    return family;
  }

  private void form(String kind, String title) {
    visit("/movement.xhtml?kind=" + kind);
    heading(title);
  }

  private Set<String> fields() {
    return browser.findElements(By.cssSelector("#m input, #m select, #m textarea")).stream()
        .filter(WebElement::isDisplayed)
        .map(field -> field.getAttribute("id").replaceAll(".*:", ""))
        .filter(name -> !name.equals("check"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> with(String... more) {
    Set<String> all = new TreeSet<>(COMMON);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  @Absence
  @Spec({"4.2.2.1-b", "4.2.2.1-c", "4.1.4.1-b"})
  void deathAsksForNoCauseAndAChangeOfHeadForNoAddress() throws Exception {
    family("御薬袋", "9番31号");
    form("DEATH", "死亡");
    assertEquals(with("noticedOn", "subject"), fields());
    form("HEAD_CHANGE", "世帯主変更");
    assertEquals(with("notifiedOn", "relationship"), fields());
  }

  @Test
  @Spec({"4.0.3-b", "4.1.0.2-b", "2.3.1-a"})
  void effectiveDayStartsBlankAndDayOfNotificationToday() throws Exception {
    family("勘解由小路", "9番32号");
    String now =
        "令和%d年%d月%d日"
            .formatted(today.getYear() - 2018, today.getMonthValue(), today.getDayOfMonth());
    for (var kind :
        List.of(
            List.of("MOVE_IN", "国内転入", "1", "notifiedOn"),
            List.of("MOVE_WITHIN", "転居", "1", "notifiedOn"),
            List.of("MOVE_OUT", "国内転出", "1", "notifiedOn"),
            List.of("HEAD_CHANGE", "世帯主変更", "1", "notifiedOn"),
            List.of("BIRTH", "出生", "2", "noticedOn"),
            List.of("DEATH", "死亡", "2", "noticedOn"))) {
      form(kind.get(0), kind.get(1));
      assertEquals("", value("m:effectiveOn"), kind.get(0));
      assertEquals(kind.get(2), value("m:basis"), kind.get(0));
      assertTrue(fields().contains(kind.get(3)), kind.get(0));
      assertEquals(now, value("m:" + kind.get(3)), kind.get(0));
    }
  }

  @Test
  @Spec({"4.2.0.4-a", "4.2.0.4-b", "4.2.0.5-b", "4.2.0.5-c"})
  void theDayOfTheBasisIsAskedForAndStartsToday() throws Exception {
    List<String> family = family("薬袋路", "9番38号");
    form("DEATH", "死亡");
    String now = value("m:noticedOn");
    browser.findElement(By.id("m:basis")).sendKeys("3");
    assertEquals(with("offeredOn", "subject"), fields());
    assertEquals(now, value("m:offeredOn"));
    browser.findElement(By.id("m:basis")).sendKeys(Keys.ARROW_UP);
    assertEquals(with("noticedOn", "subject"), fields());
    assertEquals(now, value("m:noticedOn"));
    assertFit();
    picture("death");
    replace("m:effectiveOn", today.minusDays(1).toString());
    counter.finalise(keep());
    assertEquals("DECEASED", counter.resident(family.getFirst()).getString("status"));
    visit("/resident.xhtml");
    String death = visible(By.cssSelector(".timeline > li")).getText();
    assertTrue(death.contains("職権") && death.contains("戸籍届出・通知日 " + now), death);
    assertFalse(death.contains("\n届出日"), "the day that no longer belongs is left out");
    form("MOVE_OUT", "国内転出");
    browser.findElement(By.id("m:basis")).sendKeys("2");
    assertFalse(fields().contains("noticedOn"));
  }

  @Test
  @Spec({"4.0.3-c", "4.1.0.2-c", "11.1-d", "4.1.0.2-a"})
  void daysAfterTodayAreRefusedWithItemReasonAndRemedy() throws Exception {
    family("波羅蜜", "9番33号");
    form("DEATH", "死亡");
    String tomorrow = today.plusDays(1).toString();
    replace("m:effectiveOn", tomorrow);
    browser.findElement(By.id("m:basis")).sendKeys("1");
    replace("m:notifiedOn", tomorrow);
    press(Keys.F9);
    assertFinding("異動日");
    assertFinding("届出日");
    List<WebElement> findings = browser.findElements(By.cssSelector(".findings ol li"));
    assertTrue(findings.size() >= 2);
    for (WebElement finding : findings) {
      String item = finding.findElement(By.tagName("a")).getText();
      String remedy = finding.findElement(By.cssSelector(".remedy")).getText();
      String reason = finding.getText().replace(item, "").replace(remedy, "");
      for (String part : List.of(item, reason, remedy)) assertFalse(part.isBlank());
    }
  }

  @Test
  @Spec({"4.0.1-c", "4.0.1-d", "4.1.3.0.1-a", "4.1.3.0.2-a", "4.1.3.0.2-c", "4.0.3-c"})
  void oneOfAHouseholdCanBeEnteredToLeaveOnALaterDay() throws Exception {
    List<String> family = family("十七夜月", "9番34号");
    form("MOVE_OUT", "国内転出");
    List<WebElement> boxes = browser.findElements(By.cssSelector("#m input[type=checkbox]"));
    assertEquals(3, boxes.size());
    assertTrue(boxes.stream().allMatch(WebElement::isSelected), "the whole household at first");
    boxes.get(0).sendKeys(Keys.SPACE);
    boxes.get(1).sendKeys(Keys.SPACE);
    LocalDate later = today.plusDays(14);
    replace("m:effectiveOn", later.toString());
    replace("m:destination", "奈良県奈良市");
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertEquals(
        List.of("十七夜月　一郎"),
        browser.findElements(By.cssSelector("section.change h3 .mj")).stream()
            .map(WebElement::getText)
            .toList());
    browser.findElements(By.cssSelector(".acks input")).forEach(box -> box.sendKeys(Keys.SPACE));
    press(Keys.F9);
    heading("異動の確認");
    counter.finalise(browser.getCurrentUrl().replaceAll(".*[?&]id=", ""));
    var leaving = counter.resident(family.get(2));
    assertEquals("RESIDENT", leaving.getString("status"));
    assertEquals(later.toString(), leaving.getJsonObject("removal").getString("on"));
    assertEquals(
        "奈良県奈良市",
        leaving.getJsonObject("removal").getJsonObject("plannedDestination").getString("text"));
  }

  @Test
  @Spec({"4.0.1-a", "4.0.1-b"})
  void moversAreChosenAmongTheHouseholdThatTheSearchFinds() throws Exception {
    List<String> family = family("一二三", "9番39号");
    String household = counter.resident(family.getFirst()).getString("householdNumber");
    visit("/search.xhtml");
    takeFirst("世帯" + household);
    form("MOVE_OUT", "国内転出");
    List<WebElement> members =
        browser.findElements(By.cssSelector("#m input[type=checkbox][id$=subject]"));
    assertEquals(3, members.size());
    members.get(0).sendKeys(Keys.SPACE);
    members.get(1).sendKeys(Keys.SPACE);
    replace("m:effectiveOn", today.minusDays(1).toString());
    replace("m:destination", "奈良県奈良市三条町9番9号");
    counter.finalise(keep());
    List<String> status = new ArrayList<>();
    for (String person : family) status.add(counter.resident(person).getString("status"));
    assertEquals(List.of("RESIDENT", "RESIDENT", "MOVED_OUT"), status);
  }

  @Test
  @Spec({"4.0.4-c", "4.2.2.1-a"})
  void deathOfTheHeadOfThreeAsksToChangeTheHead() throws Exception {
    List<String> family = family("東雲路", "9番35号");
    form("DEATH", "死亡");
    replace("m:effectiveOn", today.minusDays(1).toString());
    press(Keys.F9);
    visible(By.id("changes-title"));
    assertTrue(visible(By.cssSelector(".findings.alerts")).getText().contains("世帯主"));
    browser.findElements(By.cssSelector(".acks input")).forEach(box -> box.sendKeys(Keys.SPACE));
    press(Keys.F9);
    heading("異動の確認");
    counter.finalise(browser.getCurrentUrl().replaceAll(".*[?&]id=", ""));
    assertEquals("DECEASED", counter.resident(family.getFirst()).getString("status"));
  }

  @Test
  @Spec("4.1.4.2-a")
  void changeOfHeadSetsTheRelationshipOfEveryMember() throws Exception {
    List<String> family = family("八月朔日", "9番36号");
    form("HEAD_CHANGE", "世帯主変更");
    List<WebElement> relationships =
        browser.findElements(By.cssSelector("#m input[id$=relationship]"));
    assertEquals(3, relationships.size());
    String[] after = {"夫", "世帯主", "子"};
    for (int i = 0; i < after.length; i++) {
      relationships.get(i).clear();
      relationships.get(i).sendKeys(after[i]);
    }
    replace("m:effectiveOn", today.toString());
    press(Keys.F9);
    visible(By.id("changes-title"));
    browser.findElements(By.cssSelector(".acks input")).forEach(box -> box.sendKeys(Keys.SPACE));
    press(Keys.F9);
    heading("異動の確認");
    counter.finalise(browser.getCurrentUrl().replaceAll(".*[?&]id=", ""));
    for (int i = 0; i < after.length; i++)
      assertEquals(after[i], counter.resident(family.get(i)).getString("relationship"));
  }

  @Test
  @Spec("4.0.2-a")
  void aNewHouseholdOrAnExistingOneIsChosen() throws Exception {
    List<String> family = family("出水田", "9番37号");
    String household = counter.resident(family.getFirst()).getString("householdNumber");
    form("MOVE_IN", "国内転入");
    WebElement arrival = browser.findElement(By.id("m:arrival"));
    assertTrue(arrival.getText().contains("新しい世帯") && arrival.getText().contains("今ある世帯"));
    arrival.sendKeys("2");
    replace("m:household", "123");
    press(Keys.F9);
    assertFinding("世帯番号");
    replace("m:household", household);
    press(Keys.F9);
    visible(By.cssSelector(".findings"));
    assertFalse(
        browser.findElement(By.cssSelector(".findings ol")).getText().contains("世帯番号"),
        "an existing household is taken");
  }

  private String value(String id) {
    return browser.findElement(By.id(id)).getAttribute("value");
  }
}
