package jp.juki.web.frame;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a servlet tells the script of the screens (画面への応答). */
public final class JsonAnswer {
  private JsonAnswer() {}

  /**
   * Writes an object as the whole answer.
   *
   * @throws IOException if the browser is gone
   */
  public static void write(HttpServletResponse response, JsonObjectBuilder object)
      throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    try (JsonWriter answer = Json.createWriter(response.getWriter())) {
      answer.writeObject(object.build());
    }
  }
}
