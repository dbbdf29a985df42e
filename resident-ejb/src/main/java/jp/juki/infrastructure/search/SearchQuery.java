package jp.juki.infrastructure.search;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Sex;
import jp.juki.domain.search.BirthRange;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchCriteria.Item;
import jp.juki.domain.search.SearchCriteria.Match;
import jp.juki.domain.search.SearchHit.MatchedBy;
import jp.juki.domain.search.SearchKey;

/**
 * One search as SQL (検索文): a driving table walked in the order of one of its indexes, and every
 * other condition asked for each row on the way.
 *
 * <p>The first column is the addressee number, the second the form of name (or P for a place), the
 * third whether the form is in force.
 */
final class SearchQuery {
  /** More rows than persons listed, because a person may have several matching forms. */
  private static final int ROWS = 300;

  private static final String HEAD_OF_SEX = head("h.sex = ?");
  private static final String HEAD_OF_RESIDENT = head("(h.removal_on IS NULL OR h.removal_on > ?)");

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private String from;
  private String order;
  private boolean bySuffix;

  private SearchQuery() {}

  static SearchQuery of(
      SearchCriteria criteria, Optional<Collection<AddresseeNumber>> named, LocalDate today) {
    SearchQuery query = new SearchQuery();
    if (named.isPresent()) {
      query.driveByNumbers(named.get());
      criteria.kana().ifPresent(text -> query.nameExists(NameKeys.KANA, text, criteria.match()));
      criteria.name().ifPresent(text -> query.nameExists(NameKeys.KANJI, text, criteria.match()));
      criteria.birth().ifPresent(query::birthExists);
      criteria.sex().ifPresent(sex -> query.condition(HEAD_OF_SEX, sex.code()));
      criteria.address().ifPresent(query::addressExists);
    } else if (criteria.kana().isPresent() || criteria.name().isPresent()) {
      String kind = criteria.kana().isPresent() ? NameKeys.KANA : NameKeys.KANJI;
      query.driveByName(kind, criteria.kana().or(criteria::name).orElseThrow(), criteria);
      if (criteria.kana().isPresent()) {
        criteria.name().ifPresent(text -> query.nameExists(NameKeys.KANJI, text, criteria.match()));
      }
      criteria.address().ifPresent(query::addressExists);
    } else if (criteria.address().isPresent()) {
      query.driveByAddress(criteria.address().orElseThrow());
      criteria.birth().ifPresent(query::birthExists);
      criteria.sex().ifPresent(sex -> query.condition(HEAD_OF_SEX, sex.code()));
    } else {
      query.driveByBirth(criteria);
    }
    query.rest(criteria, today);
    return query;
  }

  private void driveByNumbers(Collection<AddresseeNumber> numbers) {
    List<AddresseeNumber> few = numbers.stream().sorted().limit(ROWS).toList();
    from = "SELECT d.addressee_number, 'N', '1' FROM resident d";
    condition(
        "d.addressee_number IN (" + String.join(", ", Collections.nCopies(few.size(), "?")) + ")",
        few.stream().map(AddresseeNumber::digits).toArray());
    order = "d.addressee_number";
  }

  private void driveByName(String kind, String text, SearchCriteria criteria) {
    String key = key(kind, text);
    boolean exactBirth = criteria.birth().filter(b -> b.from().equals(b.to())).isPresent();
    bySuffix = criteria.match() == Match.PARTIAL;
    if (bySuffix) {
      from = "SELECT d.addressee_number, d.name_form, d.in_force FROM name_suffix d";
      condition("d.kind = ?", kind);
      condition("d.suffix_key LIKE ? ESCAPE '!'", prefix(key));
      order = "d.kind, d.suffix_key, d.birth, d.addressee_number";
    } else {
      from = "SELECT d.addressee_number, d.name_form, d.in_force FROM name_key d";
      condition("d.kind = ?", kind);
      switch (criteria.match()) {
        case EXACT -> condition("d.full_key = ?", key);
        case GIVEN_NAME -> condition("d.given_key LIKE ? ESCAPE '!'", prefix(key));
        case PREFIX, PARTIAL -> condition("d.full_key LIKE ? ESCAPE '!'", prefix(key));
      }
      order =
          criteria.match() == Match.GIVEN_NAME
              ? "d.kind, d.given_key, d.birth, d.addressee_number"
              : exactBirth
                  ? "d.kind, d.birth, d.full_key, d.addressee_number"
                  : "d.kind, d.full_key, d.birth, d.addressee_number";
    }
    criteria.birth().ifPresent(birth -> birth("d.birth", birth));
    String sexIs = bySuffix ? HEAD_OF_SEX : "d.sex = ?";
    criteria.sex().ifPresent(sex -> condition(sexIs, sex.code()));
  }

  private void driveByAddress(String text) {
    from = "SELECT d.addressee_number, 'P', d.in_force FROM address_key d";
    condition("d.place_key LIKE ? ESCAPE '!'", prefix(SearchKey.address(text)));
    order = "d.place_key, d.addressee_number";
  }

  private void driveByBirth(SearchCriteria criteria) {
    from = "SELECT d.addressee_number, 'N', '1' FROM name_key d";
    condition("d.kind = ?", NameKeys.KANJI);
    birth("d.birth", criteria.birth().orElseThrow());
    criteria.sex().ifPresent(sex -> condition("d.sex = ?", sex.code()));
    order = "d.kind, d.birth, d.full_key, d.addressee_number";
  }

  private void rest(SearchCriteria criteria, LocalDate today) {
    if (!criteria.includeRemoved() && criteria.removalReason().isEmpty()) {
      condition(bySuffix ? "d.resident_until > ?" : HEAD_OF_RESIDENT, Date.valueOf(today));
    }
    criteria.townCode().ifPresent(code -> condition(head("h.town_code = ?"), code));
    criteria
        .removalReason()
        .map(MovementReason::code)
        .ifPresent(code -> condition(head("h.removal_reason = ?"), code));
    criteria
        .relationship()
        .map(Relationship::codes)
        .ifPresent(codes -> presentHas("v.relationship = ?", codes));
    criteria.missing().stream().sorted().map(SearchQuery::missing).forEach(this::presentHas);
  }

  private static String missing(Item item) {
    return switch (item) {
      case KANA -> "v.family_kana IS NULL AND v.given_kana IS NULL";
      case INDIVIDUAL_NUMBER -> "v.individual_number IS NULL";
      case RESIDENT_RECORD_CODE -> "v.record_code IS NULL";
      case BUILDING -> "v.building IS NULL";
      case POSTAL_CODE_OF_PREVIOUS_PLACE -> "v.previous_postal IS NULL";
      case HEAD_NAME -> "v.head_name IS NULL";
    };
  }

  private void nameExists(String kind, String text, Match match) {
    String key = key(kind, text);
    String comparison =
        switch (match) {
          case EXACT -> "n.full_key = ?";
          case GIVEN_NAME -> "n.given_key LIKE ? ESCAPE '!'";
          case PREFIX, PARTIAL -> "n.full_key LIKE ? ESCAPE '!'";
        };
    Object value =
        switch (match) {
          case EXACT -> key;
          case PREFIX, GIVEN_NAME -> prefix(key);
          case PARTIAL -> "%" + prefix(key);
        };
    condition(
        "EXISTS (SELECT 1 FROM name_key n WHERE n.addressee_number = d.addressee_number"
            + " AND n.kind = ? AND "
            + comparison
            + ")",
        kind,
        value);
  }

  private void birthExists(BirthRange birth) {
    condition(
        "EXISTS (SELECT 1 FROM name_key b WHERE b.addressee_number = d.addressee_number"
            + " AND b.birth BETWEEN ? AND ?)",
        birth.from(),
        birth.to());
  }

  private void addressExists(String text) {
    condition(
        "EXISTS (SELECT 1 FROM address_key a WHERE a.addressee_number = d.addressee_number"
            + " AND a.place_key LIKE ? ESCAPE '!')",
        prefix(SearchKey.address(text)));
  }

  private static String head(String comparison) {
    return "EXISTS (SELECT 1 FROM resident h WHERE h.addressee_number = d.addressee_number AND "
        + comparison
        + ")";
  }

  private void presentHas(String comparison, Object... value) {
    condition(
        "EXISTS (SELECT 1 FROM resident h JOIN record_version v ON v.addressee_number ="
            + " h.addressee_number AND v.version_no = h.version_no WHERE h.addressee_number ="
            + " d.addressee_number AND "
            + comparison
            + ")",
        value);
  }

  private void birth(String column, BirthRange birth) {
    if (birth.from().equals(birth.to())) {
      condition(column + " = ?", birth.from());
    } else {
      condition(column + " BETWEEN ? AND ?", birth.from(), birth.to());
    }
  }

  private void condition(String text, Object... bound) {
    where.append(where.isEmpty() ? " WHERE " : " AND ").append(text);
    values.addAll(List.of(bound));
  }

  private static String key(String kind, String text) {
    return kind.equals(NameKeys.KANA) ? SearchKey.kana(text) : SearchKey.name(text);
  }

  private static String prefix(String key) {
    return key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  String sql() {
    return from + where + " ORDER BY " + order + " FETCH FIRST " + ROWS + " ROWS ONLY";
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  /** What a row says about how the person was found; empty for the present name or address. */
  Optional<MatchedBy> matchedBy(String form, String inForce) {
    boolean past = inForce.equals("0");
    return switch (form) {
      case "F" -> Optional.of(MatchedBy.FORMER_NAME);
      case "A" -> Optional.of(MatchedBy.ALIAS);
      case "P" -> past ? Optional.of(MatchedBy.PAST_ADDRESS) : Optional.empty();
      default -> past ? Optional.of(MatchedBy.PAST_NAME) : Optional.empty();
    };
  }

  /** Statements for a representative set of conditions, each condition at least once. */
  static List<String> samples() {
    BirthRange day = new BirthRange("19800401", "19800401");
    BirthRange year = new BirthRange("19800000", "19801231");
    LocalDate today = LocalDate.of(2026, 1, 1);
    List<String> samples = new ArrayList<>();
    for (Match match : Match.values()) {
      for (BirthRange birth : List.of(day, year)) {
        SearchCriteria criteria =
            SearchCriteria.builder().kana("ヤマダ").match(match).birth(birth).build();
        samples.add(of(criteria, Optional.empty(), today).sql());
      }
    }
    SearchCriteria everything =
        SearchCriteria.builder()
            .kana("ヤマダ")
            .name("山田")
            .birth(year)
            .sex(Sex.FEMALE)
            .address("荒川一丁目")
            .townCode("0001001")
            .relationship(Relationship.HEAD)
            .removalReason(MovementReason.MOVE_OUT)
            .missing(Set.of(Item.values()))
            .build();
    samples.add(of(everything, Optional.empty(), today).sql());
    AddresseeNumber number = AddresseeNumber.ofSerial(1).orElseThrow();
    samples.add(of(everything, Optional.of(List.of(number)), today).sql());
    for (SearchCriteria one :
        List.of(
            SearchCriteria.builder().name("山田").build(),
            SearchCriteria.builder().address("荒川").birth(day).sex(Sex.MALE).build(),
            SearchCriteria.builder().birth(day).build(),
            SearchCriteria.builder().birth(year).sex(Sex.MALE).includeRemoved(true).build())) {
      samples.add(of(one, Optional.empty(), today).sql());
    }
    return samples.stream().distinct().toList();
  }
}
