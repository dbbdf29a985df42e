package jp.juki.web.calendar;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.calendar.Wareki;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Messages;
import jp.juki.web.frame.JsonAnswer;

/**
 * Tells how a typed day is read (日付の読み), for the script that shows it beside the field: {@code
 * {"day": true, "text": "令和8年11月20日（金）"}}, or why it is no day.
 *
 * <p>It knows no page, so an answer that comes late or never cannot disturb the form; the day is
 * posted, so that it stands in no address.
 */
@WebServlet("/day")
public class DayServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<RecordedDate> day =
        Optional.ofNullable(request.getParameter("typed")).flatMap(Wareki::parse);
    JsonAnswer.write(
        response,
        Json.createObjectBuilder()
            .add("day", day.isPresent())
            .add(
                "text",
                day.map(Wareki::read)
                    .orElseGet(() -> Messages.of(FindingCode.DATE_INVALID).reason())));
  }
}
