package jp.juki.product;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One malformed call (異常な呼出し) and how it must be refused.
 *
 * @param what what is wrong with it
 * @param body what is sent
 * @param status expected HTTP status
 * @param code expected code of the first finding
 * @param secret what was sent and may be neither answered nor logged, or null
 */
record Bad(
    String what,
    String method,
    String path,
    BodyPublisher body,
    Map<String, String> headers,
    int status,
    String code,
    String secret) {

  /** A call of the back office by a clerk who receives notifications. */
  static Bad office(String what, String method, String path, String body, int status, String code) {
    Map<String, String> headers =
        Map.of(
            "Authorization",
            Product.running().basic("clerk"),
            "X-Purpose",
            "NOTIFICATION",
            "Content-Type",
            "application/json");
    return new Bad(what, method, "/api/v1" + path, publisher(body), headers, status, code, null);
  }

  /** A message of the kiosk center. */
  static Bad kiosk(String what, String path, String body, int status, String code) {
    Map<String, String> headers =
        Map.of(
            "Authorization",
            "Bearer " + Product.running().secretOf("kiosk-center"),
            "Content-Type",
            "application/json",
            "X-Message-Id",
            UUID.randomUUID().toString(),
            "X-Transaction-Id",
            UUID.randomUUID().toString(),
            "Idempotency-Key",
            UUID.randomUUID().toString());
    String kiosk = "コンビニ：" + what;
    return new Bad(kiosk, "POST", "/kiosk/v1" + path, publisher(body), headers, status, code, null);
  }

  Bad hiding(String text) {
    return new Bad(what, method, path, body, headers, status, code, text);
  }

  Bad sending(BodyPublisher other) {
    return new Bad(what, method, path, other, headers, status, code, secret);
  }

  Bad with(String header, String value) {
    Map<String, String> changed = new TreeMap<>(headers);
    changed.put(header, value);
    return new Bad(what, method, path, body, changed, status, code, secret);
  }

  Bad without(String header) {
    Map<String, String> changed = new TreeMap<>(headers);
    changed.remove(header);
    return new Bad(what, method, path, body, changed, status, code, secret);
  }

  /** Writes the call onto a request. */
  HttpRequest.Builder onto(HttpRequest.Builder request) {
    headers.forEach(request::header);
    return request.method(method, body);
  }

  @Override
  public String toString() {
    return what + " → " + status + " " + code;
  }

  private static BodyPublisher publisher(String body) {
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }
}
