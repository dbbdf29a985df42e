package jp.juki.web.certificate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.application.certificate.MoveOutDue;
import jp.juki.domain.certificate.Applicant;
import jp.juki.domain.certificate.CertificateChoices;
import jp.juki.domain.certificate.CertificateForm;
import jp.juki.domain.certificate.CertificateRequest;
import jp.juki.domain.certificate.Certifier;
import jp.juki.domain.certificate.CertifierChoice;
import jp.juki.domain.certificate.SealChoice;
import jp.juki.domain.certificate.ShownItem;
import jp.juki.domain.register.AddresseeNumber;

/** The choices on the left of the certificate screen (証明書の指定), everything omitted to begin with. */
public class CertificateEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Boolean> subjects = new LinkedHashMap<>();
  private final List<CertificateForm> forms = new ArrayList<>(CertificateForm.copies());
  private CertificateForm form = CertificateForm.HOUSEHOLD;
  private Applicant applicant = Applicant.SELF;
  private Set<String> shown = new HashSet<>();
  private boolean official;
  private int copies = 1;
  private Certifier.Kind certifier;
  private SealChoice seal = SealChoice.OWN;

  /**
   * Begins with all members of a household; with those who have moved out of it and their
   * certificate where the person in hand is one of them.
   *
   * @return who has moved out and is no member any more
   */
  List<AddresseeNumber> begin(List<AddresseeNumber> members, Optional<MoveOutDue> moveOut) {
    List<AddresseeNumber> gone = moveOut.map(due -> due.gone(members)).orElse(List.of());
    members.forEach(member -> subjects.put(member.digits(), gone.isEmpty()));
    gone.forEach(person -> subjects.put(person.digits(), true));
    moveOut.map(MoveOutDue::form).ifPresent(forms::add);
    if (!gone.isEmpty()) form = forms.getLast();
    return gone;
  }

  /** The request that the choices mean. */
  CertificateRequest toRequest() {
    Set<AddresseeNumber> persons =
        subjects.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(entry -> new AddresseeNumber(entry.getKey()))
            .collect(Collectors.toSet());
    Set<ShownItem> items =
        Arrays.stream(ShownItem.values())
            .filter(item -> shown.contains(item.key()))
            .collect(Collectors.toSet());
    return new CertificateRequest(
        new CertificateChoices(form, persons, items, official),
        copies,
        applicant,
        new CertifierChoice(Optional.ofNullable(certifier), seal));
  }

  /** Whether each member is on the certificate, by 宛名番号. */
  public Map<String, Boolean> getSubjects() {
    return subjects;
  }

  /** The copies, and the certificate that a move-out calls for. */
  public List<CertificateForm> getForms() {
    return forms;
  }

  public Applicant[] getApplicants() {
    return Applicant.values();
  }

  public Certifier.Kind[] getCertifiers() {
    return Certifier.Kind.values();
  }

  public SealChoice[] getSeals() {
    return SealChoice.values();
  }

  public CertificateForm getForm() {
    return form;
  }

  public void setForm(CertificateForm form) {
    this.form = form;
  }

  public Applicant getApplicant() {
    return applicant;
  }

  public void setApplicant(Applicant applicant) {
    this.applicant = applicant;
  }

  public Set<String> getShown() {
    return shown;
  }

  public void setShown(Set<String> shown) {
    this.shown = shown;
  }

  public boolean isOfficial() {
    return official;
  }

  public void setOfficial(boolean official) {
    this.official = official;
  }

  public int getCopies() {
    return copies;
  }

  public void setCopies(int copies) {
    this.copies = copies;
  }

  /** The certifier chosen, or null for whoever certifies on the day. */
  public Certifier.Kind getCertifier() {
    return certifier;
  }

  public void setCertifier(Certifier.Kind certifier) {
    this.certifier = certifier;
  }

  public SealChoice getSeal() {
    return seal;
  }

  public void setSeal(SealChoice seal) {
    this.seal = seal;
  }
}
