package jp.juki.rest.kiosk;

import java.util.List;
import jp.juki.application.kiosk.KioskMenu;
import jp.juki.domain.kiosk.KioskOpening;

/** An opened session (利用の開始の応答). */
public record SessionJson(String sessionId, String expiresAt, List<MenuJson> menu) {
  /** One kind of certificate. */
  public record MenuJson(String certType, boolean available, int feePerCopy) {
    static MenuJson from(KioskMenu.Item item) {
      boolean open = item.status() == KioskOpening.Status.OPEN;
      return new MenuJson(item.certificate().name(), open, item.feeYen());
    }
  }

  static SessionJson from(KioskMenu menu) {
    return new SessionJson(
        menu.sessionId(),
        menu.expiresAt().toString(),
        menu.items().stream().map(MenuJson::from).toList());
  }
}
