package jp.juki.web.certificate;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.util.Optional;
import jp.juki.web.frame.CaseView;

/**
 * The specimen that a certificate screen shows (プレビュー); only the newest is kept, and only for the
 * session that asked for it.
 */
@SessionScoped
public class ShownDocument implements Serializable {
  private static final long serialVersionUID = 1L;

  private int version;
  private byte[] pdf;

  /** Keeps a specimen and tells under which version it is asked for. */
  int keep(byte[] specimen) {
    pdf = specimen;
    return ++version;
  }

  /** Forgets the specimen with the case. */
  void forget(@Observes(notifyObserver = Reception.IF_EXISTS) CaseView.Closed closed) {
    pdf = null;
  }

  /** The specimen of this version, unless a newer one has taken its place. */
  Optional<byte[]> find(String asked) {
    return Optional.ofNullable(pdf).filter(kept -> String.valueOf(version).equals(asked));
  }
}
