package jp.juki.infrastructure.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.register.History;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;

/**
 * Row of {@code resident} (住民の現在の姿): what lists show of the present record, derived from the
 * history, and the row that is locked while somebody changes the person.
 */
@Entity
@Table(name = "resident")
@NamedQuery(
    name = "ResidentHead.bornOn",
    query = "SELECT h FROM ResidentHead h WHERE h.birthOn = :birthOn AND h.sex = :sex")
@NamedQuery(name = "ResidentHead.clear", query = "DELETE FROM ResidentHead h")
public class ResidentHead {
  @Id
  @Column(name = "addressee_number")
  String addresseeNumber;

  @Version
  @Column(name = "lock_version")
  long lockVersion;

  @Column(name = "version_no")
  int version;

  @Column(name = "household_number")
  String householdNumber;

  @Column(name = "resident_kind")
  String kind;

  @Column(name = "display_name")
  String displayName;

  @Column(name = "display_kana")
  String displayKana;

  @Column(name = "birth_on")
  LocalDate birthOn;

  @Column(name = "birth_kind")
  String birthKind;

  @Column(name = "birth_text")
  String birthText;

  @Column(name = "birth_wording")
  String birthWording;

  @Column(name = "sex")
  String sex;

  @Column(name = "address_text")
  String addressText;

  @Column(name = "town_code")
  String townCode;

  @Column(name = "removal_reason")
  String removalReason;

  @Column(name = "removal_on")
  LocalDate removalOn;

  @Column(name = "recorded_at")
  LocalDateTime recordedAt;

  /** For the persistence provider. */
  protected ResidentHead() {}

  /** The head of a history. */
  ResidentHead(History history) {
    addresseeNumber = history.present().record().addresseeNumber().digits();
    follow(history);
  }

  /** Takes over what the present record of the history says. */
  final void follow(History history) {
    RecordVersion present = history.present();
    ResidentRecord record = present.record();
    ResidentRecord.Person person = record.person();
    version = present.version();
    householdNumber = record.membership().householdNumber().digits();
    kind = record.kind().code();
    displayName = person.name().text();
    String kana = person.furigana().text();
    displayKana = kana.isEmpty() ? null : kana;
    birthOn = person.birth().sortDay();
    birthKind = ColumnWriter.kind(person.birth());
    birthText = person.birth() instanceof RecordedDate.Exact ? null : person.birth().wareki();
    birthWording =
        person.birth() instanceof RecordedDate.Unknown unknown ? unknown.wording().code() : null;
    sex = person.sex().code();
    addressText = record.residence().address().full();
    townCode = record.residence().address().townCode();
    removalReason = record.removal().map(removal -> removal.reason().code()).orElse(null);
    removalOn = record.removal().map(Removal::effectiveOn).orElse(null);
    recordedAt = LocalDateTime.ofInstant(present.recordedAt(), ZoneOffset.UTC);
  }
}
