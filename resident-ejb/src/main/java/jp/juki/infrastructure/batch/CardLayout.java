package jp.juki.infrastructure.batch;

import java.util.List;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.register.AddresseeNumber;

/** Layout of the file of certificates (利用者証明用電子証明書ファイル): one line a certificate. */
final class CardLayout {
  static final List<String> HEADINGS = List.of("宛名番号", "利用者証明用シリアル番号", "有効開始年月日", "有効満了年月日");

  private CardLayout() {}

  static List<String> write(CardCertificate certificate) {
    return List.of(
        certificate.holder().digits(),
        certificate.serial(),
        certificate.validFrom().toString(),
        certificate.validTo().toString());
  }

  static CardCertificate read(Cells cells) throws CellException {
    try {
      return new CardCertificate(
          cells.text("利用者証明用シリアル番号"),
          cells.read("宛名番号", AddresseeNumber::new),
          cells.day("有効開始年月日"),
          cells.day("有効満了年月日"));
    } catch (IllegalArgumentException e) {
      throw new CellException("利用者証明用シリアル番号", FindingCode.PARAMETER_INVALID);
    }
  }
}
