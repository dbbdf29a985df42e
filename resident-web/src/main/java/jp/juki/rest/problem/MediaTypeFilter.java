package jp.juki.rest.problem;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.juki.domain.finding.FindingCode;

/**
 * Refuses a Content-Type that is none (内容の形式の検査): the interfaces behind would refuse it too, but
 * before any mapper could say why.
 */
@WebFilter(urlPatterns = {"/api/*", "/kiosk/*"})
public class MediaTypeFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int UNSUPPORTED = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (readable(request.getContentType())) chain.doFilter(request, response);
    else refuse(response);
  }

  private static boolean readable(String contentType) {
    try {
      return contentType == null || MediaType.valueOf(contentType) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    Problem problem =
        Problem.of(UNSUPPORTED, List.of(FindingCode.MEDIA_TYPE_UNSUPPORTED.at("Content-Type")));
    response.setStatus(UNSUPPORTED);
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(JsonbBuilder.create().toJson(problem));
  }
}
