package jp.juki.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screens as whoever runs no script meets them (画面のHTTP): pages are read and forms sent. */
final class Screens {
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

  private final Product product = Product.running();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.ALWAYS)
          .build();
  private URI at;
  private String page;

  /** The first page of an account with an open case for notifications. */
  static Screens openedBy(String account) throws Exception {
    Screens screens = new Screens();
    screens.visit("/login.xhtml");
    screens.press(
        "signin:submit",
        "signin:account",
        account,
        "signin:password",
        screens.product.secretOf(account));
    screens.visit("/index.xhtml");
    screens.press("openCase:open", "openCase:purpose", "NOTIFICATION");
    return screens;
  }

  /** Reads a page. */
  void visit(String path) throws Exception {
    take(HttpRequest.newBuilder(product.at(path)).build());
  }

  /** The page as it stands. */
  String page() {
    return page;
  }

  /** Presses a button, with names and values of fields of its form. */
  void press(String button, String... fields) throws Exception {
    int place = page.indexOf("name=\"" + button + "\"");
    assertTrue(place > 0, () -> "no button " + button + " on " + at);
    String form = page.substring(page.lastIndexOf("<form", place), place);
    String id = first(form, Pattern.compile(" id=\"([^\"]+)\""));
    StringBuilder body = new StringBuilder(pair(id, id) + pair(button, "x"));
    for (int i = 0; i < fields.length; i += 2) body.append(pair(fields[i], fields[i + 1]));
    body.append(pair("primefaces.nonce", first(page, Pattern.compile("nonce=\"([^\"]+)\""))));
    body.append(pair("jakarta.faces.ViewState", first(page, STATE)));
    String action = first(form, Pattern.compile(" action=\"([^\"]+)\"")).replace("&amp;", "&");
    take(
        HttpRequest.newBuilder(at.resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** What the server tells the script of a page about names and values that are typed. */
  String told(String path, String... typed) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < typed.length; i += 2) body.append(pair(typed[i], typed[i + 1]));
    HttpRequest question =
        HttpRequest.newBuilder(product.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> answer =
        client.send(question, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  /** The name of the field with this title. */
  String named(String title) {
    String field = first(page, Pattern.compile("(<input[^>]* title=\"" + title + "\"[^>]*>)"));
    return first(field, Pattern.compile(" name=\"([^\"]+)\""));
  }

  /** The values of a list to choose from. */
  List<String> offered(String list) {
    String options =
        first(page, Pattern.compile("<datalist id=\"" + list + "\"[^>]*>(.*?)</datalist>"));
    return Pattern.compile("value=\"([^\"]*)\"")
        .matcher(options)
        .results()
        .map(option -> option.group(1))
        .toList();
  }

  private void take(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode(), () -> request.uri().toString());
    at = answer.uri();
    page = answer.body();
  }

  private static String first(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), pattern::pattern);
    return matcher.group(1);
  }

  private static String pair(String name, String value) {
    return "&"
        + URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
