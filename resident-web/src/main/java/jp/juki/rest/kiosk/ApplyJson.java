package jp.juki.rest.kiosk;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.juki.application.kiosk.KioskChoice;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.kiosk.KioskCertificate;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/** What a resident chose (申請内容). */
public record ApplyJson(
    @NotNull String certType,
    @NotNull @Size(max = 100) List<@NotNull @Size(max = 36) String> memberRefs,
    JsonObject toggles,
    @NotNull Integer copies,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String snapshotId,
    @NotNull Integer expectedFee) {

  KioskChoice toChoice() {
    Set<String> shown = new HashSet<>();
    if (toggles != null) collect("", toggles, shown);
    return new KioskChoice(
        certificate(certType), Set.copyOf(memberRefs), shown, copies, snapshotId, expectedFee);
  }

  static KioskCertificate certificate(String code) {
    if (Parameters.text(code) == null) {
      throw new InvalidRequestException(FindingCode.VALUE_MISSING, "certType");
    }
    return Parameters.value("certType", code, KioskCertificate::find);
  }

  /** Collects the keys that are true; those of a group are named {@code group.key}. */
  private static void collect(String group, JsonObject toggles, Set<String> shown) {
    toggles.forEach(
        (key, value) -> {
          switch (value.getValueType()) {
            case TRUE -> shown.add(group + key);
            case FALSE, NULL -> {}
            case OBJECT -> collect(group + key + ".", value.asJsonObject(), shown);
            default -> throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, "toggles");
          }
        });
  }

  /** Masked whole: this value may reach a log. */
  @Override
  public String toString() {
    return "ApplyJson[masked]";
  }
}
