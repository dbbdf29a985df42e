package jp.juki.application.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.register.AddresseeNumber;

/**
 * What a move-out calls for (転出証明書の要否).
 *
 * @param form the certificate, or its substitute if the move-out was notified too late
 * @param persons who moves, in the order of their numbers
 * @param special whether its data go over the network instead (特例転入を利用した転出), so that a certificate
 *     is issued only if somebody asks for one
 */
public record MoveOutDue(CertificateForm form, Set<AddresseeNumber> persons, boolean special) {
  /** Copies the persons. */
  public MoveOutDue {
    persons = new TreeSet<>(persons);
  }

  /** Those of them who are no members of a household any more. */
  public List<AddresseeNumber> gone(Collection<AddresseeNumber> members) {
    return persons.stream().filter(person -> !members.contains(person)).toList();
  }
}
