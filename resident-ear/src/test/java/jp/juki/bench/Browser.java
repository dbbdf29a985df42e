package jp.juki.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a window (画面の利用者): keeps the session and the page it is on, follows links and
 * sends forms. What a browser does after the page has come (scripts, fonts, drawing) is not in it.
 */
final class Browser {
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .cookieHandler(new CookieManager())
          .build();
  private final String base;
  private String page = "";

  /**
   * @param base such as {@code http://localhost:8080}
   */
  Browser(String base) {
    this.base = base;
  }

  /** The page as it came, HTML. */
  String page() {
    return page;
  }

  /** Opens an address below the base. */
  void open(String path) {
    send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /**
   * Sends a form of the page with its hidden fields.
   *
   * @param form its id
   * @param values what was typed and which button was pressed, by the ids behind the form's
   */
  void submit(String form, Map<String, String> values) {
    String html = first("<form id=\"" + form + "\".*?</form>", page);
    Map<String, String> all = new LinkedHashMap<>();
    HIDDEN
        .matcher(html)
        .results()
        .map(MatchResult::group)
        .forEach(field -> all.put(attribute("name", field), attribute("value", field)));
    Matcher nonce = NONCE.matcher(page);
    if (nonce.find()) all.put("primefaces.nonce", nonce.group(1));
    values.forEach((id, value) -> all.put(form + ":" + id, value));
    String body =
        all.entrySet().stream()
            .map(field -> Site.encoded(field.getKey()) + "=" + Site.encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    send(
        HttpRequest.newBuilder(URI.create(base + attribute("action", html)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** The first thing of the page that the expression's group names. */
  String find(String expression) {
    return first(expression, page);
  }

  private void send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
      if (response.statusCode() != 200) throw new Site.UnexpectedAnswer(response.statusCode());
      page = response.body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String attribute(String name, String tag) {
    return first(" " + name + "=\"([^\"]*)\"", tag);
  }

  private static String first(String expression, String text) {
    Matcher matcher = Pattern.compile(expression, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) throw new IllegalStateException("not on the page: " + expression);
    return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
  }
}
