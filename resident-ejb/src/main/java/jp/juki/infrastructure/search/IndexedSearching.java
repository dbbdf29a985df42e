package jp.juki.infrastructure.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentKind;
import jp.juki.domain.register.ResidentStatus;
import jp.juki.domain.register.Sex;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchHit;
import jp.juki.domain.search.SearchHit.MatchedBy;
import jp.juki.domain.search.SearchResult;
import jp.juki.domain.search.Searching;
import jp.juki.infrastructure.register.RecordedDates;

/**
 * Searches by the stored keys (検索キーによる検索). The statement walks one index in its own order and stops
 * at a hard limit, so that it costs the same in a small and in a large city.
 */
@ApplicationScoped
public class IndexedSearching implements Searching {
  /** Rows asked for together; a database compares each row found with all that a list names. */
  private static final int AT_ONCE = 16;

  static final String SQL_HEADS =
      "SELECT r.addressee_number, r.household_number, r.resident_kind, r.display_name,"
          + " r.display_kana, r.birth_on, r.birth_kind, r.birth_text, r.birth_wording, r.sex,"
          + " r.address_text, r.removal_reason, r.removal_on, k.lock_kind FROM resident r"
          + " LEFT JOIN resident_lock k ON k.addressee_number = r.addressee_number"
          + " AND k.lock_kind = 'P' WHERE r.addressee_number IN ("
          + String.join(", ", Collections.nCopies(AT_ONCE, "?"))
          + ")";

  @Resource(lookup = "java:app/jdbc/resident")
  DataSource database;

  @Inject Register register;

  @Override
  public SearchResult search(SearchCriteria criteria, LocalDate today, int limit) {
    Optional<Collection<AddresseeNumber>> named = named(criteria);
    if (named.isPresent() && named.get().isEmpty()) {
      return new SearchResult(List.of(), false);
    }
    SearchQuery query = SearchQuery.of(criteria, named, today);
    try (Connection connection = database.getConnection()) {
      Map<String, Optional<MatchedBy>> found = found(connection, query);
      List<String> numbers = found.keySet().stream().limit(limit).toList();
      return new SearchResult(hits(connection, numbers, found, today), found.size() > limit);
    } catch (SQLException e) {
      throw new IllegalStateException("search failed", e);
    }
  }

  private Optional<Collection<AddresseeNumber>> named(SearchCriteria criteria) {
    List<Collection<AddresseeNumber>> sets = new ArrayList<>();
    criteria.addresseeNumber().ifPresent(number -> sets.add(List.of(number)));
    criteria.householdNumber().ifPresent(number -> sets.add(register.everMembers(number)));
    criteria.individualNumber().ifPresent(number -> sets.add(register.holdersOf(number)));
    criteria.recordCode().ifPresent(code -> sets.add(register.holdersOf(code)));
    criteria.cardNumber().ifPresent(card -> sets.add(register.holdersOf(card)));
    return sets.stream()
        .reduce((left, right) -> left.stream().filter(right::contains).collect(Collectors.toSet()));
  }

  private static Map<String, Optional<MatchedBy>> found(Connection connection, SearchQuery query)
      throws SQLException {
    Map<String, Optional<MatchedBy>> found = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      query.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Optional<MatchedBy> by = query.matchedBy(rows.getString(2), rows.getString(3));
          found.merge(rows.getString(1), by, (left, right) -> left.isEmpty() ? left : right);
        }
      }
    }
    return found;
  }

  private static List<SearchHit> hits(
      Connection connection,
      List<String> numbers,
      Map<String, Optional<MatchedBy>> found,
      LocalDate today)
      throws SQLException {
    Map<String, SearchHit> hits = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(SQL_HEADS)) {
      for (int from = 0; from < numbers.size(); from += AT_ONCE) {
        for (int i = 0; i < AT_ONCE; i++)
          statement.setString(i + 1, numbers.get(Math.min(from + i, numbers.size() - 1)));
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            SearchHit hit = hit(row, found.get(row.getString("addressee_number")), today);
            hits.put(hit.addresseeNumber().digits(), hit);
          }
        }
      }
    }
    return numbers.stream().map(hits::get).toList();
  }

  private static SearchHit hit(ResultSet row, Optional<MatchedBy> matchedBy, LocalDate today)
      throws SQLException {
    Optional<MovementReason> reason =
        Optional.ofNullable(row.getString("removal_reason")).map(MovementReason::ofCode);
    Optional<LocalDate> removalOn =
        Optional.ofNullable(row.getDate("removal_on")).map(Date::toLocalDate);
    ResidentStatus status =
        removalOn.filter(day -> !today.isBefore(day)).isPresent()
            ? Removal.statusBy(reason.orElseThrow())
            : ResidentStatus.RESIDENT;
    return new SearchHit(
        new AddresseeNumber(row.getString("addressee_number")),
        new HouseholdNumber(row.getString("household_number")),
        ResidentKind.ofCode(row.getString("resident_kind")),
        row.getString("display_name"),
        Optional.ofNullable(row.getString("display_kana")).orElse(""),
        RecordedDates.of(
            row.getString("birth_kind"),
            row.getDate("birth_on").toLocalDate(),
            row.getString("birth_text"),
            row.getString("birth_wording")),
        Sex.ofCode(row.getString("sex")),
        row.getString("address_text"),
        status,
        reason,
        removalOn,
        matchedBy,
        row.getString("lock_kind") != null);
  }

  /** Composed statements for the corpus of SQL that is checked against Oracle's grammar. */
  static List<String> sqlSamples() {
    return SearchQuery.samples();
  }
}
