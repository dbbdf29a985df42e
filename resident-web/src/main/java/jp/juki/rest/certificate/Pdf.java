package jp.juki.rest.certificate;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A document as an answer (PDFの応答). */
public final class Pdf {
  /** The type of every document. */
  public static final String TYPE = "application/pdf";

  private Pdf() {}

  /** A document to look at, under a name without extension. */
  public static Response inline(byte[] document, String name) {
    return Response.ok(document, TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
        .build();
  }
}
