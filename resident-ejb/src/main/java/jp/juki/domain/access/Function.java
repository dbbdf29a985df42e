package jp.juki.domain.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.juki.spec.Spec;

/**
 * Function that a role may hold (処理の権限), each granted by itself as clause 10.3 asks.
 *
 * <p>The persistent code is the constant of {@link Functions}; codes are appended, never reused.
 */
@Spec({"10.3-i", "10.3-l"})
public enum Function {
  SEARCH(Functions.SEARCH, "住民の検索"),
  VIEW_RESIDENT(Functions.VIEW_RESIDENT, "住民・世帯の照会"),
  VIEW_HISTORY(Functions.VIEW_HISTORY, "異動履歴の照会"),
  VIEW_MOVEMENT(Functions.VIEW_MOVEMENT, "異動の照会"),
  SHOW_CARD(Functions.SHOW_CARD, "個人番号カードの照会"),
  REGISTER_CARD(Functions.REGISTER_CARD, "個人番号カードの登録"),
  MOVE_IN(Functions.MOVE_IN, "転入"),
  MOVE_WITHIN(Functions.MOVE_WITHIN, "転居"),
  MOVE_OUT(Functions.MOVE_OUT, "転出"),
  BIRTH(Functions.BIRTH, "出生"),
  DEATH(Functions.DEATH, "死亡"),
  HOUSEHOLD_CHANGE(Functions.HOUSEHOLD_CHANGE, "世帯変更"),
  EX_OFFICIO(Functions.EX_OFFICIO, "職権による記載等"),
  CANCEL_MOVEMENT(Functions.CANCEL_MOVEMENT, "異動の取消し"),
  FINALIZE_MOVEMENT(Functions.FINALIZE_MOVEMENT, "本登録"),
  ISSUE_CERTIFICATE(Functions.ISSUE_CERTIFICATE, "証明書の交付"),
  KIOSK(Functions.KIOSK, "コンビニ交付"),
  RECEIVE_MESSAGE(Functions.RECEIVE_MESSAGE, "住基ネットからの受信"),
  AUDIT(Functions.AUDIT, "アクセスログ管理"),
  MANAGE_ACCESS(Functions.MANAGE_ACCESS, "操作権限管理"),
  BATCH(Functions.BATCH, "バッチ処理");

  /** Those that enter a movement, each of its own kind (異動の入力). */
  public static final Set<Function> MOVEMENTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              MOVE_IN, MOVE_WITHIN, MOVE_OUT, BIRTH, DEATH, HOUSEHOLD_CHANGE, CANCEL_MOVEMENT));

  private final String code;
  private final String japanese;

  Function(String code, String japanese) {
    this.code = code;
    this.japanese = japanese;
  }

  /** What whoever holds these functions is admitted as: their codes, and what any of them gives. */
  public static Set<String> groups(Set<Function> held) {
    Set<String> groups = held.stream().map(Function::code).collect(Collectors.toSet());
    if (held.stream().anyMatch(MOVEMENTS::contains)) groups.add(Functions.Any.MOVEMENT);
    return groups;
  }

  /** The persistent code. */
  public String code() {
    return code;
  }

  /** The name shown to administrators. */
  public String japanese() {
    return japanese;
  }

  /** The function of a persistent code. */
  public static Optional<Function> find(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }
}
