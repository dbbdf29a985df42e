package jp.juki.web.audit;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.juki.domain.access.Function;
import jp.juki.domain.audit.AuditEntry;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.audit.AuditRecord;
import jp.juki.domain.audit.AuditResult;
import jp.juki.domain.audit.AuditSubject;
import jp.juki.domain.audit.NumberUse;
import jp.juki.domain.calendar.Wareki;

/**
 * One row of the log as an auditor reads it (アクセスログの1行).
 *
 * @param id number of the row
 * @param day 日付
 * @param time 時刻
 * @param operator 利用者名称 and id
 * @param office code of the 所属, or null
 * @param terminal code of the 端末, or null
 * @param action 操作の種類
 * @param result 結果
 * @param done whether it succeeded
 * @param purpose 利用目的 and 受付番号
 * @param subjects 処理対象者 with how each was touched
 * @param details anything else: function, conditions, certificate, findings
 */
public record AuditRow(
    long id,
    String day,
    String time,
    String operator,
    String office,
    String terminal,
    String action,
    String result,
    boolean done,
    String purpose,
    List<Touched> subjects,
    List<String> details) {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Map<AuditResult, String> RESULTS =
      Map.of(
          AuditResult.OK, "成功",
          AuditResult.REFUSED, "不受理",
          AuditResult.DENIED, "権限なし",
          AuditResult.ERROR, "異常");
  private static final Map<AuditSubject.Relation, String> RELATIONS =
      Map.of(
          AuditSubject.Relation.TARGET, "対象",
          AuditSubject.Relation.LISTED, "一覧",
          AuditSubject.Relation.INCIDENTAL, "付随");

  /**
   * A person whose record was touched.
   *
   * @param number 宛名番号
   * @param how 対象の別
   */
  public record Touched(String number, String how) {}

  /**
   * The row of a record of the log.
   *
   * @param purposes names of the purposes by code
   */
  static AuditRow of(AuditRecord row, Map<String, String> purposes) {
    AuditEntry entry = row.entry();
    AuditEvent event = entry.event();
    ZonedDateTime at = entry.occurredAt().atZone(TOKYO);
    return new AuditRow(
        row.id(),
        Wareki.shortFormat(at.toLocalDate()),
        "%d:%02d:%02d".formatted(at.getHour(), at.getMinute(), at.getSecond()),
        join("　", entry.operatorName(), entry.operator()),
        entry.office(),
        entry.terminal(),
        event.action().japanese(),
        RESULTS.get(event.result()),
        event.result() == AuditResult.OK,
        entry.purpose() == null
            ? ""
            : join(
                "　",
                purposes.getOrDefault(entry.purpose().code(), entry.purpose().code()),
                entry.purpose().receipt().orElse(null)),
        event.subjects().stream()
            .map(s -> new Touched(s.addressee().digits(), RELATIONS.get(s.relation())))
            .toList(),
        details(event));
  }

  private static List<String> details(AuditEvent event) {
    return Stream.of(
            labelled("機能", Optional.ofNullable(event.function()).map(Function::japanese)),
            labelled("条件", Optional.ofNullable(event.criteria()).map(AuditWords::say)),
            labelled("該当", Optional.ofNullable(event.hits()).map(hits -> hits + "件")),
            labelled("対象", Optional.ofNullable(event.recordRef()).map(AuditWords::say)),
            labelled("様式", Optional.ofNullable(event.form()).map(AuditWords::say)),
            labelled("部数", Optional.ofNullable(event.copies()).map(String::valueOf)),
            labelled("発行番号", Optional.ofNullable(event.issueNumber())),
            labelled("エラー・アラート", Optional.ofNullable(event.findings())),
            labelled("備考", Optional.ofNullable(event.detail()).map(AuditWords::say)),
            event.numberUse() == NumberUse.NONE ? "" : "個人番号を扱った")
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String labelled(String label, Optional<String> value) {
    return value.map(text -> label + "：" + text).orElse("");
  }

  private static String join(String between, String... parts) {
    return String.join(between, Stream.of(parts).filter(Objects::nonNull).toList());
  }
}
