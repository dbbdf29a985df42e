package jp.juki.application.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.PurposeOfUse;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.finding.Finding;

/**
 * Who asks, from where and why (操作者・端末・利用目的) in the current request.
 *
 * <p>The web filter fills it before any service runs; start-up and batches fill it by {@link
 * #runAs}. It tells the audit and the shown items; the right to call a service is checked by the
 * container ({@code @RolesAllowed}).
 */
@RequestScoped
public class Caller {
  private Identity identity;
  private String terminal;
  private boolean registered;
  private PurposeOfUse purpose;
  private String screen;
  private String correlation;
  private List<Finding> refusal = List.of();

  /**
   * States where the request comes from (端末).
   *
   * @param terminal a terminal code or a network address
   * @param registered whether it is a code
   */
  void from(String terminal, boolean registered) {
    this.terminal = terminal;
    this.registered = registered;
  }

  /** States who asks (操作者), or null before sign-in. */
  void identify(Identity identity) {
    this.identity = identity;
  }

  /** States how the request is known (画面名・呼出しの識別). */
  void at(String screen, String correlation) {
    this.screen = screen;
    this.correlation = correlation;
  }

  /** States why nobody could be let in (認証の拒否); the edge answers with it. */
  public void refuse(List<Finding> findings) {
    this.refusal = List.copyOf(findings);
  }

  /** Why nobody could be let in (認証の拒否), empty when somebody was. */
  public List<Finding> refusal() {
    return refusal;
  }

  /** States why (利用目的の設定): from the open case or the request's header. */
  public void workFor(PurposeOfUse purpose) {
    this.purpose = purpose;
  }

  /** The account and its rights, if somebody has signed in. */
  public Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  /**
   * The account id (操作者ID).
   *
   * @throws IllegalStateException before sign-in
   */
  public String operator() {
    return signedIn().account();
  }

  /** The operator's name (利用者名称). */
  public String operatorName() {
    return signedIn().name();
  }

  /** The code of the office (所属). */
  public String office() {
    return signedIn().office();
  }

  /** The terminal code, or the network address of an unregistered one (端末), if known. */
  public Optional<String> terminal() {
    return Optional.ofNullable(terminal);
  }

  /** The terminal code (端末), if the terminal is registered; this alone goes on paper. */
  public Optional<String> registeredTerminal() {
    return terminal().filter(known -> registered);
  }

  /** The purpose of the case or call (利用目的), if stated. */
  public Optional<PurposeOfUse> purpose() {
    return Optional.ofNullable(purpose);
  }

  /** The receipt number (受付番号), if the case has one. */
  public Optional<String> receipt() {
    return purpose().flatMap(PurposeOfUse::receipt);
  }

  /** The screen or address that asks (画面名), if known. */
  public Optional<String> screen() {
    return Optional.ofNullable(screen);
  }

  /** The id that joins log and audit rows of one request. */
  public Optional<String> correlation() {
    return Optional.ofNullable(correlation);
  }

  /**
   * True if the function is granted today (権限の有無); for showing or hiding a button, never instead of
   * the service's own check.
   */
  public boolean may(Function function) {
    return identity != null && identity.functions().contains(function);
  }

  /** True if the item may be shown to this account (項目の表示可否, 10.4). */
  public boolean sees(ShownItem item) {
    return identity != null && identity.shownItems().contains(item);
  }

  /**
   * Does work in the name of a machine or of the system (システムによる処理), then becomes the former caller
   * again.
   *
   * <p>It names the actor for the audit; it does not open doors that {@code @RolesAllowed} keeps
   * shut.
   */
  public <T> T runAs(Identity actor, PurposeOfUse why, Supplier<T> work) {
    Identity formerIdentity = identity;
    PurposeOfUse formerPurpose = purpose;
    identity = actor;
    purpose = why;
    try {
      return work.get();
    } finally {
      identity = formerIdentity;
      purpose = formerPurpose;
    }
  }

  /** Does work that gives nothing back, as {@link #runAs(Identity, PurposeOfUse, Supplier)}. */
  public void runAs(Identity actor, PurposeOfUse why, Runnable work) {
    runAs(
        actor,
        why,
        () -> {
          work.run();
          return null;
        });
  }

  private Identity signedIn() {
    if (identity == null) throw new IllegalStateException("no caller in this request");
    return identity;
  }
}
