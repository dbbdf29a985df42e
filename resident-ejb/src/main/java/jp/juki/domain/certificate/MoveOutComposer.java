package jp.juki.domain.certificate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.juki.domain.address.Place;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.register.HouseholdNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.Removal;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.spec.Spec;

/**
 * Composer of move-out certificates (転出証明書の作成) and of what takes their place, as a pure function of
 * the movers' histories and the choices.
 *
 * <p>A move-out that lies ahead is certified like one that has happened. One that was notified too
 * late stands in the register ex officio, and is certified by the substitute alone.
 *
 * <p>Source: 4.1.3.0.3; 住民基本台帳法施行令 art. 23.
 */
@Spec({"4.1.3.0.3-a", "4.1.3.0.3-b", "4.1.3.0.3-c", "4.1.3.0.4-c"})
public final class MoveOutComposer {
  /** What stands for the day of the notification where the register has none. */
  public static final String EX_OFFICIO = "職権による記載";

  private MoveOutComposer() {}

  /**
   * Composes a certificate of a move-out.
   *
   * @param movers the subjects whom the register knows
   * @param choices whom and which form
   * @param issuance when, by whom and under which number
   * @return the content, or every reason why there is none
   */
  public static Outcome<CertificateContent> compose(
      List<Mover> movers, CertificateChoices choices, Issuance issuance) {
    List<ResidentRecord> records =
        movers.stream()
            .flatMap(mover -> mover.certified().stream())
            .sorted(CertificateComposer.ORDER)
            .toList();
    List<Finding> findings = findings(movers, records, choices);
    if (!findings.isEmpty()) {
      return Outcome.refused(findings);
    }
    return Outcome.accepted(
        new CertificateContent(
            choices.form(),
            heading(records.getFirst()),
            records.stream()
                .map(record -> PersonBlocks.of(record, choices.form(), choices.shown()))
                .toList(),
            certification(choices.form()),
            CertificateDates.wareki(issuance.on()).replace("　", ""),
            issuance.certifier(),
            marks(movers, choices),
            issuance.number()));
  }

  private static Set<CertificateMark> marks(List<Mover> movers, CertificateChoices choices) {
    Set<CertificateMark> marks = EnumSet.noneOf(CertificateMark.class);
    if (choices.official()) marks.add(CertificateMark.OFFICIAL);
    if (movers.stream().anyMatch(mover -> mover.firstIssuedAt().isPresent()))
      marks.add(CertificateMark.REISSUED);
    if (movers.stream().anyMatch(Mover::special)) marks.add(CertificateMark.SPECIAL);
    return marks;
  }

  /** What those on one sheet have in common: the household, and all that stands above them. */
  private record Move(HouseholdNumber household, Map<CertificateItem, CellValue> heading) {
    static Move of(ResidentRecord record) {
      return new Move(record.membership().householdNumber(), MoveOutComposer.heading(record));
    }
  }

  private static List<Finding> findings(
      List<Mover> movers, List<ResidentRecord> records, CertificateChoices choices) {
    if (choices.subjects().isEmpty()) {
      return List.of(FindingCode.CERTIFICATE_SUBJECT_MISSING.at("subjects"));
    }
    List<Finding> findings = new ArrayList<>();
    List<Removal> removals = movers.stream().flatMap(mover -> mover.removal().stream()).toList();
    boolean abroad =
        removals.stream().anyMatch(removal -> removal.reason() == MovementReason.MOVE_OUT_ABROAD);
    if (abroad) {
      findings.add(FindingCode.MOVE_OUT_ABROAD_WITHOUT_CERTIFICATE.at("subjects"));
    } else if (records.size() < choices.subjects().size()) {
      findings.add(FindingCode.MOVE_OUT_NOT_RECORDED.at("subjects"));
    }
    if (records.stream().map(Move::of).distinct().count() > 1) {
      findings.add(FindingCode.MOVE_OUTS_DIFFER.at("subjects"));
    }
    List<CertificateForm> forms =
        removals.stream().filter(Removal::domesticMoveOut).map(CertificateForm::of).toList();
    if (forms.stream().anyMatch(form -> form != choices.form())) {
      findings.add(
          (choices.form() == CertificateForm.MOVE_OUT_CERTIFICATE
                  ? FindingCode.MOVE_OUT_NOTIFIED_LATE
                  : FindingCode.MOVE_OUT_NOTIFIED_IN_TIME)
              .at("type"));
    }
    return findings;
  }

  private static Map<CertificateItem, CellValue> heading(ResidentRecord record) {
    Removal removal = record.removal().orElseThrow();
    return Map.of(
        CertificateItem.ADDRESS,
        CellValue.of(record.residence().address().full()),
        CertificateItem.HEAD,
        PersonBlocks.recorded(record.membership().headName()),
        CertificateItem.DESTINATION,
        PersonBlocks.recorded(removal.plannedDestination().map(Place::shown)),
        CertificateItem.MOVE_OUT_ON,
        CellValue.of(CertificateDates.wareki(removal.on())),
        CertificateItem.MOVE_OUT_NOTIFIED_ON,
        CellValue.of(removal.notifiedOn().map(CertificateDates::wareki).orElse(EX_OFFICIO)));
  }

  /** The certifying sentence (認証文) of a form. */
  public static String certification(CertificateForm form) {
    return form == CertificateForm.MOVE_OUT_CERTIFICATE
        ? "上記の者について、転出の届出があったことを証明する。"
        : "上記の者が転出したことを証明する。転入届に添付すべき書類として発行した。";
  }
}
