package jp.juki.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the measurement asks for (測定用の住民), found by searching the synthetic city itself.
 *
 * @param persons residents with kana and an exact day of birth
 * @param households for each of some households of four, its members
 * @param cards serials of certificates on cards
 */
record People(List<Person> persons, List<List<String>> households, List<String> cards) {
  /** A resident. */
  record Person(String number, String household, String kana, String birth) {}

  private static final List<String> SURNAMES =
      List.of(
          "タナカ", "ヤマモト", "ナカムラ", "ヨシダ", "マツモト", "イノウエ", "キムラ", "ハヤシ", "サトウ", "スズキ", "タカハシ", "ワタナベ");
  private static final int HOUSEHOLDS = 20;

  static People find(Site site, Site.Caller clerk, Site.Caller supervisor, int wanted) {
    List<Person> persons = new ArrayList<>();
    for (String surname : SURNAMES) {
      JsonObject found =
          site.get(clerk, "/api/v1/residents?limit=100&kana=" + Site.encoded(surname))
              .expect(200)
              .json();
      for (JsonValue item : found.getJsonArray("items")) {
        JsonObject person = item.asJsonObject();
        if (person.get("birth") instanceof JsonString birth && !person.getString("kana").isEmpty())
          persons.add(
              new Person(
                  person.getString("addresseeNumber"),
                  person.getString("householdNumber"),
                  person.getString("kana").replace(" ", "").replace("　", ""),
                  birth.getString()));
      }
    }
    if (persons.isEmpty()) throw new IllegalStateException("the city has nobody of these names");
    List<List<String>> fours = new ArrayList<>();
    Set<String> cards = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Person person : persons) {
      if (fours.size() >= HOUSEHOLDS && cards.size() >= wanted) break;
      if (seen.add(person.household()) && fours.size() < HOUSEHOLDS) {
        JsonObject household =
            site.get(clerk, "/api/v1/households/" + person.household()).expect(200).json();
        List<String> members =
            household.getJsonArray("members").stream()
                .map(member -> member.asJsonObject().getString("addresseeNumber"))
                .toList();
        if (members.size() == 4) fours.add(members);
      }
      if (cards.size() < wanted) {
        String serial =
            site.get(supervisor, "/api/v1/residents/" + person.number())
                .expect(200)
                .json()
                .getString("authenticationCertificateSerial", "");
        if (!serial.isEmpty()) cards.add(serial);
      }
    }
    return new People(persons, fours, List.copyOf(cards));
  }
}
