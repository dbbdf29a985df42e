package jp.juki.web.access;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Messages;
import jp.juki.web.frame.JsonAnswer;

/**
 * Locks the screen of a session and opens it again (離席ロック): posted without a password it locks,
 * with one it answers {@code {"open": true}} or why not. The page itself stays where it is, with
 * all that was typed.
 */
@WebServlet("/lock")
public class LockServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Sessions sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String password = request.getParameter("password");
    if (password == null) sessions.lock(request.getSession());
    boolean open = password != null && sessions.unlock(request.getSession(), password);
    boolean ended = request.getSession(false) == null;
    JsonAnswer.write(
        response,
        Json.createObjectBuilder()
            .add("open", open)
            .add("ended", ended)
            .add("text", Messages.of(FindingCode.SIGN_IN_FAILED).reason()));
  }
}
