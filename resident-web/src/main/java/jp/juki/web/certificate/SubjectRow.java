package jp.juki.web.certificate;

import java.io.Serializable;
import jp.juki.application.register.ResidentView;
import jp.juki.domain.register.ResidentRecord;

/**
 * Somebody who can be on a certificate, as the screen lists them (証明の対象者).
 *
 * @param number 宛名番号
 * @param name 氏名
 * @param birth 生年月日, which tells apart who bears the same name
 * @param relationship 続柄
 */
public record SubjectRow(String number, String name, String birth, String relationship)
    implements Serializable {
  /** The row of a person. */
  static SubjectRow of(ResidentView view) {
    ResidentRecord record = view.record();
    return new SubjectRow(
        view.addresseeNumber().digits(),
        record.person().name().text(),
        record.kind().birth(record.person().birth()),
        record.membership().relationship().text());
  }
}
