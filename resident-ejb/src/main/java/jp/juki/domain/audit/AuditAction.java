package jp.juki.domain.audit;

import static jp.juki.domain.audit.AuditStream.AUTHENTICATION;
import static jp.juki.domain.audit.AuditStream.ERROR;
import static jp.juki.domain.audit.AuditStream.EVENT;
import static jp.juki.domain.audit.AuditStream.OPERATION;
import static jp.juki.domain.audit.AuditStream.PRINT;
import static jp.juki.domain.audit.AuditStream.SETTING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Act that leaves an audit row (操作の種類).
 *
 * <p>The persistent code is given in full; codes are appended, never reused.
 */
public enum AuditAction {
  SEARCH("SEARCH", OPERATION, true, "検索"),
  VIEW("VIEW", OPERATION, true, "照会"),
  VIEW_HOUSEHOLD("VIEW_HOUSEHOLD", OPERATION, true, "世帯の照会"),
  VIEW_HISTORY("VIEW_HISTORY", OPERATION, true, "履歴の照会"),
  VIEW_MOVEMENT("VIEW_MOVEMENT", OPERATION, true, "異動の照会"),
  SHOW_ITEM("SHOW_ITEM", OPERATION, true, "項目の表示"),
  MOVEMENT_PROVISIONAL("MOVEMENT_PROVISIONAL", OPERATION, true, "仮登録"),
  MOVEMENT_WITHDRAWN("MOVEMENT_WITHDRAWN", OPERATION, true, "仮登録の取下げ"),
  MOVEMENT_FINAL("MOVEMENT_FINAL", OPERATION, true, "本登録"),
  MOVEMENT_CANCELLED("MOVEMENT_CANCELLED", OPERATION, true, "異動の取消し"),
  CERTIFICATE_PREVIEWED("CERTIFICATE_PREVIEWED", PRINT, true, "証明書のプレビュー"),
  CERTIFICATE_ISSUED("CERTIFICATE_ISSUED", PRINT, true, "証明書の交付"),
  CERTIFICATE_PRINTED("CERTIFICATE_PRINTED", PRINT, true, "証明書の出力"),
  CERTIFICATE_VOIDED("CERTIFICATE_VOIDED", PRINT, true, "証明書の破棄"),
  NOTICE_PRINTED("NOTICE_PRINTED", PRINT, true, "通知書の出力"),
  AWAITED_NOTICES_LISTED("AWAITED_NOTICES_LISTED", OPERATION, true, "転入通知未着者一覧の照会"),
  AWAITED_NOTICES_PRINTED("AWAITED_NOTICES_PRINTED", PRINT, true, "転入通知未着者一覧の出力"),
  HEADLESS_LISTED("HEADLESS_LISTED", OPERATION, true, "世帯主のいない世帯の一覧の照会"),
  HEADLESS_PRINTED("HEADLESS_PRINTED", PRINT, true, "世帯主のいない世帯の一覧の出力"),
  MESSAGE_SENT("MESSAGE_SENT", OPERATION, true, "CSへの電文の送信"),
  MOVE_OUT_DATA_RECEIVED("MOVE_OUT_DATA_RECEIVED", OPERATION, false, "転出証明書情報の受信"),
  MOVE_OUT_DATA_LISTED("MOVE_OUT_DATA_LISTED", OPERATION, true, "受信した転出証明書情報の一覧"),
  MOVE_OUT_DATA_VIEWED("MOVE_OUT_DATA_VIEWED", OPERATION, true, "受信した転出証明書情報の照会"),
  CARD_REGISTERED("CARD_REGISTERED", OPERATION, true, "個人番号カードの登録"),
  KIOSK_SESSION("KIOSK_SESSION", OPERATION, true, "コンビニ交付の開始"),
  KIOSK_OPTIONS("KIOSK_OPTIONS", OPERATION, true, "コンビニ交付の選択肢"),
  KIOSK_APPLICATION("KIOSK_APPLICATION", PRINT, true, "コンビニ交付の申請"),
  KIOSK_DOCUMENT("KIOSK_DOCUMENT", PRINT, true, "コンビニ交付の証明書送信"),
  KIOSK_EVENT("KIOSK_EVENT", OPERATION, true, "コンビニ交付の状態通知"),
  SIGN_IN("SIGN_IN", AUTHENTICATION, false, "サインイン"),
  SIGN_OUT("SIGN_OUT", AUTHENTICATION, false, "サインアウト"),
  SCREEN_LOCKED("SCREEN_LOCKED", AUTHENTICATION, false, "画面のロック"),
  SCREEN_UNLOCKED("SCREEN_UNLOCKED", AUTHENTICATION, false, "画面のロックの解除"),
  ACCOUNT_LOCKED("ACCOUNT_LOCKED", AUTHENTICATION, false, "利用者の停止"),
  PASSWORD_CHANGED("PASSWORD_CHANGED", AUTHENTICATION, false, "パスワードの変更"),
  CASE_OPENED("CASE_OPENED", EVENT, false, "案件の開始"),
  CASE_CLOSED("CASE_CLOSED", EVENT, false, "案件の終了"),
  ACCESS_CHANGED("ACCESS_CHANGED", SETTING, false, "操作権限の変更"),
  AUDIT_VIEWED("AUDIT_VIEWED", OPERATION, false, "アクセスログの照会"),
  AUDIT_VERIFIED("AUDIT_VERIFIED", EVENT, false, "アクセスログの検証"),
  IMPORTED("IMPORTED", OPERATION, false, "データの取込み"),
  /** A call whose service was never reached: no right, or a failure before it knew its act. */
  CALL("CALL", EVENT, false, "呼出し"),
  FAILURE("FAILURE", ERROR, false, "システムの異常");

  private final String code;
  private final AuditStream stream;
  private final boolean personal;
  private final String japanese;

  AuditAction(String code, AuditStream stream, boolean personal, String japanese) {
    this.code = code;
    this.stream = stream;
    this.personal = personal;
    this.japanese = japanese;
  }

  /** The persistent code. */
  public String code() {
    return code;
  }

  /** The log it belongs to. */
  public AuditStream stream() {
    return stream;
  }

  /** True if it shows or changes residents' records, which nobody may do without a purpose. */
  public boolean personal() {
    return personal;
  }

  /** The name an auditor reads. */
  public String japanese() {
    return japanese;
  }

  /** The act of a persistent code. */
  public static Optional<AuditAction> find(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }
}
