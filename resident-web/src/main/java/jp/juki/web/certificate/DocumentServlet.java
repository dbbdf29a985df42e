package jp.juki.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.juki.application.certificate.CertificateService;
import jp.juki.domain.finding.Outcome;

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
            : issued(issue, String.valueOf(request.getParameter("document")));
    if (pdf.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
    response.setHeader("Content-Disposition", "inline; filename=\"certificate.pdf\"");
    response.setContentLength(pdf.get().length);
    response.getOutputStream().write(pdf.get());
  }

  private Optional<byte[]> issued(String issue, String document) {
    return certificates.document(issue, document) instanceof Outcome.Accepted<byte[]>(var pdf)
        ? Optional.of(pdf)
        : Optional.empty();
  }
}
