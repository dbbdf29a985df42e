package jp.juki.web.movement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import jp.juki.application.search.SearchService;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.search.SearchLine;
import jp.juki.domain.search.SearchedLine;
import jp.juki.spec.Spec;
import jp.juki.web.frame.FindingLine;

/** The household to be joined (異動先世帯): searched for, chosen and shown within the form. */
@Named
@ViewScoped
@Spec({"4.0.2-c", "4.0.2-d"})
public class JoiningPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SearchService service;
  @Inject EntryForms forms;

  private String line;
  private List<HouseholdRow> rows;
  private boolean more;
  private List<FindingLine> findings = List.of();

  /** Searches by one line as the search of residents does (基本検索). */
  public void search() {
    String typed = Objects.requireNonNullElse(line, "");
    rows = null;
    findings = List.of();
    switch (service.search(SearchLine.parse(typed), typed)) {
      case Outcome.Accepted<SearchedLine>(var found) -> {
        rows = found.result().hits().stream().map(HouseholdRow::of).toList();
        more = found.result().more();
      }
      case Outcome.Refused<SearchedLine>(var refused) -> findings = FindingLine.of(refused);
    }
  }

  /** Takes a household that was found and shows it. */
  public void choose(Entry entry, String household) {
    entry.getText().put("arrival", "JOIN");
    entry.getText().put("household", household);
    rows = null;
    join(entry);
  }

  /** Shows the household whose number stands in the form. */
  public void join(Entry entry) {
    findings = FindingLine.of(forms.join(entry));
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  /** Who was found, or null before a search and after a choice. */
  public List<HouseholdRow> getRows() {
    return rows;
  }

  /** Whether more were found than are listed. */
  public boolean isMore() {
    return more;
  }

  /** Why nothing was found or shown. */
  public List<FindingLine> getFindings() {
    return findings;
  }
}
