package jp.juki.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.juki.application.certificate.CertificateService;

/**
 * Serves the documents that the certificate screen shows (証明書の表示): the specimen of the session, or
 * an issued copy, each for a frame of this product alone.
 */
@WebServlet("/document.pdf")
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient ShownDocument shown;
  @Inject transient CertificateService certificates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String issue = request.getParameter("issue");
    Optional<byte[]> pdf =
        issue == null
            ? shown.find(request.getParameter("specimen"))
            : certificates.document(issue, String.valueOf(request.getParameter("document")));
    if (pdf.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
    response.setHeader("Content-Disposition", "inline; filename=\"certificate.pdf\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(pdf.get().length);
    response.getOutputStream().write(pdf.get());
  }
}
