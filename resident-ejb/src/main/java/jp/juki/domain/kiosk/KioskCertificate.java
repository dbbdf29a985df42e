package jp.juki.domain.kiosk;

import java.util.Arrays;
import java.util.Optional;
import jp.juki.domain.certificate.CertificateForm;

/**
 * Kind of certificate that kiosks print (コンビニ交付の証明書種別); the name is the persistent code.
 *
 * <p>Other registers' certificates come from other providers.
 */
public enum KioskCertificate {
  /** 住民票の写し（世帯連記式）: some or all of the household. */
  RESIDENT_RECORD_HOUSEHOLD(CertificateForm.HOUSEHOLD),
  /** 住民票の写し（個人票）: one person. */
  RESIDENT_RECORD_INDIVIDUAL(CertificateForm.INDIVIDUAL);

  private final CertificateForm form;

  KioskCertificate(CertificateForm form) {
    this.form = form;
  }

  /** The form (様式). */
  public CertificateForm form() {
    return form;
  }

  /** The kind of a code. */
  public static Optional<KioskCertificate> find(String code) {
    return Arrays.stream(values()).filter(known -> known.name().equals(code)).findFirst();
  }
}
