package jp.juki.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import jp.juki.application.access.WorkCase;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.ResidentRecord;

/** The person in hand (対象者) as the case bar names them; gone when the case is closed. */
@Named
@SessionScoped
public class Subject implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject WorkCase workCase;

  private String number;
  private String name;
  private String birth;

  /** Takes a person in hand by number; the record is shown by the page that follows. */
  public void take(AddresseeNumber addressee) {
    workCase.take(addressee.digits());
  }

  /** Remembers how to name the person in hand. */
  public void show(ResidentRecord record) {
    number = record.addresseeNumber().digits();
    name = record.person().name().text();
    birth = record.kind().birth(record.person().birth());
  }

  /** The number of the person in hand, if there is one. */
  public Optional<AddresseeNumber> addressee() {
    return workCase.subject().map(AddresseeNumber::new);
  }

  /** When the case was opened that the person belongs to. */
  public Optional<Instant> caseOpenedAt() {
    return workCase.openedAt();
  }

  /** Whether the case bar can name the person in hand. */
  public boolean isNamed() {
    return number != null && workCase.subject().filter(number::equals).isPresent();
  }

  public String getName() {
    return name;
  }

  public String getBirth() {
    return birth;
  }
}
