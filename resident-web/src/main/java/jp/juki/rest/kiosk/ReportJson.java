package jp.juki.rest.kiosk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import jp.juki.application.kiosk.KioskReport;
import jp.juki.rest.problem.Parameters;

/** What the center reports (状態通知). */
public record ReportJson(
    @NotNull @Min(1) @Max(999_999_999) Integer seq,
    @NotNull String type,
    String occurredAt,
    @Pattern(regexp = "[0-9a-f-]{36}") String documentId,
    @Pattern(regexp = "[0-9a-fA-F]{64}") String receivedSha256,
    @Min(0) @Max(999_999_999) Integer pagesPrinted,
    @Pattern(regexp = "[0-9A-Za-z_.-]{1,100}") String cause) {

  KioskReport toReport() {
    return new KioskReport(
        seq,
        Parameters.value("type", type, KioskReport.Type::find),
        Optional.ofNullable(documentId),
        Optional.ofNullable(receivedSha256).map(String::toLowerCase),
        Optional.ofNullable(pagesPrinted),
        Optional.ofNullable(cause));
  }
}
