package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Metadata packet (文書情報) of a document: the days in it, which must agree with the information. */
final class DocumentMetadata {
  private static final Pattern DATE =
      Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(<)");
  private static final Pattern DATE_ATTRIBUTE =
      Pattern.compile("(xmp:(?:CreateDate|ModifyDate|MetadataDate)=\")[^\"]*(\")");

  private DocumentMetadata() {}

  /** Sets every date of the packet. */
  static void setDay(PDDocument document, OffsetDateTime day) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String text = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").format(day);
    String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    packet = DATE.matcher(packet).replaceAll("$1" + text + "$2");
    packet = DATE_ATTRIBUTE.matcher(packet).replaceAll("$1" + text + "$2");
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
  }
}
