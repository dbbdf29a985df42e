package jp.juki.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Serves IPAmj Mincho (IPAmj明朝), so that the letter on the screen is the letter on paper.
 *
 * <p>The font is the one that certificates embed; it never changes under its address.
 */
@WebServlet("/fonts/ipamjm.ttf")
public class FontServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FONT = "/jp/juki/fonts/ipamjm.ttf";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream font = FontServlet.class.getResourceAsStream(FONT)) {
      if (font == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType("font/ttf");
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      font.transferTo(response.getOutputStream());
    }
  }
}
