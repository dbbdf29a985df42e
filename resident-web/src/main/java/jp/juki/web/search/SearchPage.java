package jp.juki.web.search;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.juki.application.search.SearchService;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchLine;
import jp.juki.domain.search.SearchResult;
import jp.juki.domain.search.SearchedLine;
import jp.juki.web.calendar.Today;
import jp.juki.web.frame.FindingLine;
import jp.juki.web.frame.Pages;
import jp.juki.web.frame.Subject;

/**
 * The search of residents (住民の検索). The last result stays while the case is open, so that going back
 * to it is not another search.
 */
@Named
@SessionScoped
public class SearchPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SearchService service;
  @Inject Subject subject;
  @Inject Today today;

  private final DetailedForm form = new DetailedForm();
  private String line;
  private Instant openedAt;
  private boolean detailed;
  private String understood = "";
  private List<FindingLine> findings = List.of();
  private transient List<SearchRow> rows;
  private boolean more;

  /** Forgets what belongs to a case that was closed, and what was wrong with the last search. */
  public void enter() {
    findings = List.of();
    Instant open = subject.caseOpenedAt().orElse(null);
    if (open != null && open.equals(openedAt)) return;
    clear();
    openedAt = open;
  }

  /** Searches by the one line. */
  public void search() {
    detailed = false;
    understood = "";
    String typed = Objects.requireNonNullElse(line, "");
    show(service.search(SearchLine.parse(typed), typed).map(this::taken));
  }

  private SearchResult taken(SearchedLine searched) {
    understood =
        searched.understood().stream().map(SearchLine.Part::text).collect(Collectors.joining("・"));
    return searched.result();
  }

  /** Searches by the detailed form. */
  public void searchDetailed() {
    detailed = true;
    understood = "";
    switch (form.read()) {
      case Outcome.Accepted<SearchCriteria>(var criteria) ->
          show(service.search(criteria, SearchResult.LIMIT));
      case Outcome.Refused<SearchCriteria>(var refused) -> {
        rows = null;
        findings = FindingLine.of(refused);
      }
    }
  }

  /** Clears conditions and results. */
  public void clear() {
    form.clear();
    line = null;
    detailed = false;
    understood = "";
    findings = List.of();
    rows = null;
    more = false;
  }

  /** Takes a person in hand and opens the record. */
  public String take(String number) {
    subject.take(new AddresseeNumber(number));
    return Pages.again(Pages.RESIDENT);
  }

  private void show(Outcome<SearchResult> outcome) {
    findings = List.of();
    rows = null;
    switch (outcome) {
      case Outcome.Accepted<SearchResult>(var result) -> {
        rows = result.hits().stream().map(hit -> SearchRow.of(hit, today.day())).toList();
        more = result.more();
      }
      case Outcome.Refused<SearchResult>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  /** The last lines searched for, the newest first (検索履歴). */
  public List<String> getRecent() {
    return service.recent();
  }

  /** The line as typed, or null. */
  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public DetailedForm getForm() {
    return form;
  }

  /** The rows found, or null before the first search. */
  public List<SearchRow> getRows() {
    return rows;
  }

  public boolean isMore() {
    return more;
  }

  public boolean isDetailed() {
    return detailed;
  }

  /** What the line was taken for. */
  public String getUnderstood() {
    return understood;
  }

  public List<FindingLine> getFindings() {
    return findings;
  }
}
