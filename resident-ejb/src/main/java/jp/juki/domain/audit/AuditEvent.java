package jp.juki.domain.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.juki.domain.access.Function;
import jp.juki.domain.audit.AuditSubject.Relation;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.register.AddresseeNumber;

/**
 * What a service states about its act (操作の記録); who, when, where and why are added by the audit
 * itself.
 *
 * <p>Identifiers only: no name, no address, no 個人番号 may stand in any text here. Start with {@link
 * #of} and add by the {@code with…} methods, each of which gives a new value.
 *
 * @param action what was done, not null
 * @param result how it ended, not null
 * @param function the function used, or null
 * @param subjects everybody whose record was touched, shown or listed, never null
 * @param numberUse whether a 個人番号 was touched, not null
 * @param criteria normalised search conditions without plain personal data, or null
 * @param hits number of hits, or null
 * @param recordRef what was written or read, such as {@code movement/123}, or null
 * @param form form code of a certificate (様式), or null
 * @param copies number of copies, or null
 * @param issueNumber 発行番号, or null
 * @param findings codes of the findings, comma-separated, or null
 * @param detail anything else an auditor needs, without personal data, or null
 */
public record AuditEvent(
    AuditAction action,
    AuditResult result,
    Function function,
    List<AuditSubject> subjects,
    NumberUse numberUse,
    String criteria,
    Integer hits,
    String recordRef,
    String form,
    Integer copies,
    String issueNumber,
    String findings,
    String detail) {
  public AuditEvent {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(numberUse, "numberUse");
    subjects = List.copyOf(subjects);
  }

  /** An act that was done (成功). */
  public static AuditEvent of(AuditAction action) {
    Draft draft = new Draft();
    draft.action = action;
    draft.result = AuditResult.OK;
    draft.subjects = List.of();
    draft.numberUse = NumberUse.NONE;
    return draft.event();
  }

  /** The same act refused for these findings (不受理). */
  public AuditEvent refused(List<Finding> found) {
    return changed(
        draft -> {
          draft.result = AuditResult.REFUSED;
          draft.findings = codes(found);
        });
  }

  /** The same act with another result. */
  public AuditEvent with(AuditResult ended) {
    return changed(draft -> draft.result = ended);
  }

  /** The same act done with this function. */
  public AuditEvent with(Function used) {
    return changed(draft -> draft.function = used);
  }

  /** The same act, about one more person (対象者). */
  public AuditEvent withTarget(AddresseeNumber addressee) {
    return with(Relation.TARGET, List.of(addressee));
  }

  /** The same act, about these persons too, in this relation. */
  public AuditEvent with(Relation relation, Collection<AddresseeNumber> addressees) {
    List<AuditSubject> all = new ArrayList<>(subjects);
    addressees.forEach(addressee -> all.add(new AuditSubject(addressee, relation)));
    return changed(draft -> draft.subjects = all);
  }

  /** The same act, having touched a 個人番号 in this way. */
  public AuditEvent with(NumberUse use) {
    return changed(draft -> draft.numberUse = use);
  }

  /**
   * The same search with its conditions and number of hits (検索条件・該当件数).
   *
   * @param conditions normalised, without plain personal data
   */
  public AuditEvent withCriteria(String conditions, int found) {
    return changed(
        draft -> {
          draft.criteria = conditions;
          draft.hits = found;
        });
  }

  /** The same act, on this record, such as {@code movement/123}. */
  public AuditEvent withRecord(String reference) {
    return changed(draft -> draft.recordRef = reference);
  }

  /** The same act, with the certificate it produced (様式・部数・発行番号). */
  public AuditEvent withCertificate(String formCode, int copyCount, String number) {
    return changed(
        draft -> {
          draft.form = formCode;
          draft.copies = copyCount;
          draft.issueNumber = number;
        });
  }

  /** The same act, with the alerts that were acknowledged (確認したアラート). */
  public AuditEvent withFindings(List<Finding> acknowledged) {
    return changed(draft -> draft.findings = acknowledged.isEmpty() ? null : codes(acknowledged));
  }

  /** The same act, with a remark that holds no personal data. */
  public AuditEvent withDetail(String remark) {
    return changed(draft -> draft.detail = remark);
  }

  private static String codes(List<Finding> findings) {
    return findings.stream().map(f -> f.code().code()).collect(Collectors.joining(","));
  }

  private AuditEvent changed(Consumer<Draft> change) {
    Draft draft = new Draft();
    draft.action = action;
    draft.result = result;
    draft.function = function;
    draft.subjects = subjects;
    draft.numberUse = numberUse;
    draft.criteria = criteria;
    draft.hits = hits;
    draft.recordRef = recordRef;
    draft.form = form;
    draft.copies = copies;
    draft.issueNumber = issueNumber;
    draft.findings = findings;
    draft.detail = detail;
    change.accept(draft);
    return draft.event();
  }

  /** An event while it is being stated. */
  private static final class Draft {
    private AuditAction action;
    private AuditResult result;
    private Function function;
    private List<AuditSubject> subjects;
    private NumberUse numberUse;
    private String criteria;
    private Integer hits;
    private String recordRef;
    private String form;
    private Integer copies;
    private String issueNumber;
    private String findings;
    private String detail;

    AuditEvent event() {
      return new AuditEvent(
          action,
          result,
          function,
          subjects,
          numberUse,
          criteria,
          hits,
          recordRef,
          form,
          copies,
          issueNumber,
          findings,
          detail);
    }
  }
}
