package jp.juki.web.address;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.juki.domain.address.Municipalities;
import jp.juki.domain.address.Municipality;
import jp.juki.web.frame.JsonAnswer;

/**
 * Tells which municipality a typed place lies in and which begin like it (市区町村の候補), for the script
 * that shows them at the field: {@code {"code": "272051", "names": ["大阪府吹田市"]}}.
 *
 * <p>It knows no page, so an answer that comes late or never cannot disturb the form; the place is
 * posted, so that it stands in no address.
 */
@WebServlet("/municipality")
public class MunicipalityServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = Optional.ofNullable(request.getParameter("typed")).orElse("").strip();
    var names = Json.createArrayBuilder();
    if (!typed.isEmpty())
      Municipalities.startingWith(typed, MOST).stream()
          .map(Municipality::fullName)
          .forEach(names::add);
    JsonAnswer.write(
        response,
        Json.createObjectBuilder()
            .add("code", Municipalities.of(typed).map(found -> found.code().digits()).orElse(""))
            .add("names", names));
  }
}
