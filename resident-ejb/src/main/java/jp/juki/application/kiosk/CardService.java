package jp.juki.application.kiosk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.juki.application.access.Caller;
import jp.juki.domain.access.Function;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardCertificates;
import jp.juki.domain.register.AddresseeNumber;

/** Tells of a resident's card (個人番号カード・電子証明書の照会) to those who have the right to see it. */
@Stateless
@DenyAll
public class CardService {
  @Inject CardCertificates certificates;
  @Inject Caller caller;

  /**
   * The serial of the certificate that a person holds (利用者証明用電子証明書シリアル番号).
   *
   * @return empty if there is none or the caller lacks the card right; the look at the person is
   *     audited by the call that shows the record
   */
  @PermitAll
  public Optional<String> serial(AddresseeNumber holder) {
    return caller.may(Function.SHOW_CARD)
        ? certificates.heldBy(holder).map(CardCertificate::serial)
        : Optional.empty();
  }
}
