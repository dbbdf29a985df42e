package jp.juki.web.address;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.juki.application.address.BuildingService;
import jp.juki.web.frame.JsonAnswer;

/**
 * Tells the buildings of a typed address (方書の候補), for the script that offers them: {@code {"names":
 * ["コーポ布施"]}}. Posted, so that the address stands in no log.
 */
@WebServlet("/building")
public class BuildingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient BuildingService buildings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var names = Json.createArrayBuilder();
    buildings.at(typed(request, "town"), typed(request, "lot")).forEach(names::add);
    JsonAnswer.write(response, Json.createObjectBuilder().add("names", names));
  }

  private static String typed(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
