package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jp.juki.domain.certificate.Certifier.Seal;
import jp.juki.spec.Spec;

/** Images of the electronic seals (電子公印の印影): one bit deep, black, at most 25 mm square. */
@Spec({"5.6-c", "5.6-e"})
final class SealImages {
  private static final Map<Seal, String> IMAGES = read();

  private SealImages() {}

  /** Returns the image of a seal as a data URI. */
  static String dataUri(Seal seal) {
    return IMAGES.get(seal);
  }

  private static Map<Seal, String> read() {
    Map<Seal, String> images = new EnumMap<>(Seal.class);
    for (Seal seal : Seal.values()) {
      String name =
          "/jp/juki/certificate/seal/%s.png".formatted(seal.name().toLowerCase(Locale.ROOT));
      try (InputStream in = SealImages.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("seal missing: " + seal);
        }
        String base64 = Base64.getEncoder().encodeToString(in.readAllBytes());
        images.put(seal, "data:image/png;base64," + base64);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return images;
  }
}
