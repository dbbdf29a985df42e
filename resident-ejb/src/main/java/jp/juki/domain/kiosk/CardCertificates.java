package jp.juki.domain.kiosk;

import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/** The certificates of cards known to the city (利用者証明用電子証明書の管理). */
public interface CardCertificates {
  /** The certificate with this serial, or empty. */
  Optional<CardCertificate> find(String serial);

  /** The certificate that a person holds, the one accepted longest first, or empty. */
  Optional<CardCertificate> heldBy(AddresseeNumber holder);

  /** Enters certificates that are not known yet. */
  void add(List<CardCertificate> certificates);
}
