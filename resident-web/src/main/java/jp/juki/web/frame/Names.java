package jp.juki.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import jp.juki.application.access.NameService;
import jp.juki.domain.address.Municipality;

/** Names in place of codes (名称の表示), each asked for once in a request. */
@Named
@RequestScoped
public class Names {
  @Inject NameService service;

  private final Map<String, String> offices = new HashMap<>();
  private final Map<String, String> terminals = new HashMap<>();
  private final Map<String, String> operators = new HashMap<>();

  /** 市区町村名 of the city that runs this system. */
  public String getMunicipality() {
    return Municipality.OWN.name();
  }

  /** How every address in the city begins, from the prefecture on (都道府県名・市区町村名). */
  public String getAddressStart() {
    return Municipality.OWN.fullName();
  }

  /** 事務所名称, or empty text for no code. */
  public String office(String code) {
    return code == null ? "" : offices.computeIfAbsent(code, service::office);
  }

  /** 端末名, or empty text for no code. */
  public String terminal(String code) {
    return code == null ? "" : terminals.computeIfAbsent(code, service::terminal);
  }

  /** 事務所名称 of an operator's 所属. */
  public String officeOf(String account) {
    return office(service.officeOf(account));
  }

  /** 利用者名称, or empty text for no account. */
  public String operator(String account) {
    return account == null ? "" : operators.computeIfAbsent(account, service::operator);
  }
}
