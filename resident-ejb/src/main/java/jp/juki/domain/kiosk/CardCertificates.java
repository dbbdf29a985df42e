package jp.juki.domain.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.register.AddresseeNumber;

/** The certificates of cards known to the city (利用者証明用電子証明書の管理). */
public interface CardCertificates {
  /** The certificate with this serial, or empty. */
  Optional<CardCertificate> find(String serial);

  /** The certificate that a person holds and none has replaced, the longest first, or empty. */
  Optional<CardCertificate> heldBy(AddresseeNumber holder);

  /** Enters certificates that are not known yet. */
  void add(List<CardCertificate> certificates);

  /** Corrects the days of a certificate that is known. */
  void correct(CardCertificate certificate);

  /**
   * Ends every other certificate of the holder, because this one replaces them; their rows stay.
   *
   * @param on the day from which they are not accepted
   * @param operator who does it (操作者ID)
   * @return how many ended
   */
  int endOthers(CardCertificate certificate, LocalDate on, String operator, Instant at);
}
