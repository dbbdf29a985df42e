package jp.juki.web.letters;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.characters.Letter;
import jp.juki.domain.characters.LetterVariants;
import jp.juki.domain.characters.Letters;
import jp.juki.domain.characters.MjLetter;
import jp.juki.domain.characters.MojiJoho;
import jp.juki.web.frame.JsonAnswer;

/**
 * Tells the variants of a letter and their codes (文字の選択), for the script that offers them: {@code
 * {"letters": [{"text": "辺", "code": "MJ025758", "unicode": "U+8FBA", "own": true}]}}. The letter
 * is posted, so that it stands in no address.
 */
@WebServlet("/letters")
public class LettersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Letter> asked =
        Optional.ofNullable(request.getParameter("letter"))
            .map(text -> Letters.of(text).first(1).list())
            .filter(letters -> !letters.isEmpty())
            .map(List::getFirst)
            .map(MojiJoho::canonical);
    JsonArrayBuilder letters = Json.createArrayBuilder();
    for (MjLetter variant : asked.map(LetterVariants::of).orElse(List.of())) {
      letters.add(
          Json.createObjectBuilder()
              .add("text", variant.letter().text())
              .add("code", variant.code())
              .add("unicode", variant.letter().notation())
              .add("own", variant.letter().equals(asked.get())));
    }
    JsonAnswer.write(response, Json.createObjectBuilder().add("letters", letters));
  }
}
