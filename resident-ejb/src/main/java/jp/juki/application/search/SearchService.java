package jp.juki.application.search;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.application.audit.Audit;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Functions;
import jp.juki.domain.audit.AuditAction;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchHit;
import jp.juki.domain.search.SearchLine;
import jp.juki.domain.search.SearchMemory;
import jp.juki.domain.search.SearchPolicy;
import jp.juki.domain.search.SearchResult;
import jp.juki.domain.search.SearchedLine;
import jp.juki.domain.search.Searching;
import jp.juki.spec.Spec;

/**
 * Searches the register (基本検索). Each search leaves one audit row that names everybody it listed;
 * the conditions stand there by kind only, never by value.
 */
@Stateless
@DenyAll
public class SearchService {
  @Inject Searching searching;
  @Inject SearchMemory memory;
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Searches by conditions.
   *
   * @param limit the most persons to list; more than {@link SearchResult#LIMIT} counts as that
   * @return the persons, or every reason why the conditions cannot be searched for
   */
  @RolesAllowed(Functions.SEARCH)
  @Spec("10.2-a")
  public Outcome<SearchResult> search(SearchCriteria criteria, int limit) {
    Outcome<SearchCriteria> decided = SearchPolicy.decide(criteria);
    AuditEvent event = AuditEvent.of(AuditAction.SEARCH).with(Function.SEARCH).with(use(criteria));
    if (decided instanceof Outcome.Refused<SearchCriteria>(var findings)) {
      audit.record(event.refused(findings));
      return Outcome.refused(findings);
    }
    int most = Math.clamp(limit, 1, SearchResult.LIMIT);
    SearchResult result = searching.search(criteria, LocalDate.now(clock), most);
    audit.record(
        event
            .withCriteria(kinds(criteria), result.hits().size())
            .with(
                Relation.LISTED, result.hits().stream().map(SearchHit::addresseeNumber).toList()));
    return Outcome.accepted(result);
  }

  /**
   * Searches by one typed line and remembers it for the operator (検索履歴).
   *
   * @param line kana, kanji, a birth or a number; a number of fifteen digits is tried as 宛名番号 and
   *     then as 世帯番号, a word in kanji as a name and then as a town, and the answer says which of
   *     them it was; both if it was neither
   */
  @RolesAllowed(Functions.SEARCH)
  @Spec({"2.1.1-a", "2.1.3-e", "2.1.3-f"})
  public Outcome<SearchedLine> search(SearchLine line, String typed) {
    if (line.unreadable().isPresent()) {
      List<Finding> findings = List.of(line.unreadable().get().at("criteria"));
      audit.record(AuditEvent.of(AuditAction.SEARCH).with(Function.SEARCH).refused(findings));
      return Outcome.refused(findings);
    }
    Outcome<SearchResult> first = search(line.criteria(), SearchResult.LIMIT);
    if (first instanceof Outcome.Accepted<SearchResult>) {
      memory.remember(caller.operator(), clock.instant(), typed);
    }
    Optional<SearchLine> other = line.asHouseholdNumber().or(() -> SearchLine.ofTown(typed));
    if (other.isEmpty() || !nobody(first)) {
      return first.map(result -> new SearchedLine(result, line.understood()));
    }
    Outcome<SearchResult> second = search(other.get().criteria(), SearchResult.LIMIT);
    List<SearchLine.Part> taken = new ArrayList<>(line.understood());
    other.get().understood().stream().filter(part -> !taken.contains(part)).forEach(taken::add);
    return second.map(
        result -> new SearchedLine(result, nobody(second) ? taken : other.get().understood()));
  }

  private static boolean nobody(Outcome<SearchResult> outcome) {
    return outcome instanceof Outcome.Accepted<SearchResult>(SearchResult result)
        && result.hits().isEmpty();
  }

  /** The lines that the operator searched for last, the newest first. */
  @RolesAllowed(Functions.SEARCH)
  @Spec("2.1.1-b")
  public List<String> recent() {
    return memory.recent(caller.operator());
  }

  private static NumberUse use(SearchCriteria criteria) {
    return criteria.individualNumber().isPresent() ? NumberUse.MASKED : NumberUse.NONE;
  }

  /** Which conditions were given, without their values. */
  private static String kinds(SearchCriteria criteria) {
    List<String> kinds = new ArrayList<>();
    criteria.kana().ifPresent(text -> kinds.add("kana:" + criteria.match()));
    criteria.name().ifPresent(text -> kinds.add("name:" + criteria.match()));
    criteria.birth().ifPresent(value -> kinds.add("birth"));
    criteria.sex().ifPresent(value -> kinds.add("sex"));
    criteria.address().ifPresent(value -> kinds.add("address"));
    criteria.townCode().ifPresent(value -> kinds.add("townCode"));
    criteria.relationship().ifPresent(value -> kinds.add("relationship"));
    criteria.removalReason().ifPresent(value -> kinds.add("removalReason"));
    criteria.addresseeNumber().ifPresent(value -> kinds.add("addresseeNumber"));
    criteria.householdNumber().ifPresent(value -> kinds.add("householdNumber"));
    criteria.individualNumber().ifPresent(value -> kinds.add("individualNumber"));
    criteria.recordCode().ifPresent(value -> kinds.add("recordCode"));
    criteria.cardNumber().ifPresent(value -> kinds.add("cardNumber"));
    criteria.missing().stream().sorted().forEach(item -> kinds.add("missing:" + item));
    if (criteria.includeRemoved()) {
      kinds.add("includeRemoved");
    }
    return String.join(" ", kinds);
  }
}
