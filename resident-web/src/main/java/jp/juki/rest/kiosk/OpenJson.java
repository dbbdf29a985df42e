package jp.juki.rest.kiosk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import jp.juki.application.kiosk.CardReading;

/**
 * A card was read (利用の開始).
 *
 * @param transactionId as in the header, or null
 * @param municipalityCode the city of residence
 * @param credential the certificate on the card
 * @param validation what its issuer says
 */
public record OpenJson(
    String transactionId,
    @NotNull @Pattern(regexp = "[0-9]{6}") String municipalityCode,
    @NotNull @Valid CredentialJson credential,
    @NotNull @Valid ValidationJson validation) {

  /** The certificate on the card. */
  public record CredentialJson(
      @NotNull @Pattern(regexp = "[0-9A-Za-z]{1,40}") String serial,
      @Size(max = 200) String issuerKeyHash,
      @Pattern(regexp = "CARD|PHONE") String medium) {
    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "CredentialJson[masked]";
    }
  }

  /** What the certificate's issuer says. */
  public record ValidationJson(
      @NotNull @Pattern(regexp = "[A-Z_]{1,20}") String result, String checkedAt, String tokenId) {}

  CardReading toReading() {
    return new CardReading(
        municipalityCode,
        credential.serial(),
        Objects.requireNonNullElse(credential.issuerKeyHash(), ""),
        "PHONE".equals(credential.medium()),
        validation.result());
  }
}
