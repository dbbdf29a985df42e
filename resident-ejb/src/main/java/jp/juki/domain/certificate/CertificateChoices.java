package jp.juki.domain.certificate;

import java.util.EnumSet;
import java.util.Set;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.spec.Spec;

/**
 * Choices of the applicant (証明書の指定): whom, in which form, and what is not left out.
 *
 * @param form the form (世帯連記式か否か)
 * @param subjects whose records, from one household
 * @param shown what is shown of the items omitted by default: everything on the forms of a
 *     move-out, whose content is what the law lists
 * @param official whether it is marked 公用
 */
@Spec({"5.1-a", "5.1-b", "5.1-c", "5.7-a"})
public record CertificateChoices(
    CertificateForm form, Set<AddresseeNumber> subjects, Set<ShownItem> shown, boolean official) {
  /** Copies the sets. */
  public CertificateChoices {
    subjects = Set.copyOf(subjects);
    shown = Set.copyOf(form.ofMoveOut() ? EnumSet.allOf(ShownItem.class) : shown);
  }

  /** The same, marked 公用. */
  CertificateChoices forOfficialUse() {
    return new CertificateChoices(form, subjects, shown, true);
  }
}
