package jp.juki.web.certificate;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.io.Serializable;
import java.util.Optional;
import jp.juki.web.frame.CaseView;

/**
 * The document that a screen shows (表示中の文書): a specimen of a certificate or a notice. Only the
 * newest is kept, and only for the session that asked for it.
 */
@SessionScoped
public class ShownDocument implements Serializable {
  private static final long serialVersionUID = 1L;

  private int version;
  private byte[] pdf;

  /** Keeps a document and tells under which version it is asked for. */
  public int keep(byte[] drawn) {
    pdf = drawn;
    return ++version;
  }

  /** Forgets the document with the case. */
  void forget(@Observes(notifyObserver = Reception.IF_EXISTS) CaseView.Closed closed) {
    pdf = null;
  }

  /** The document of this version, unless a newer one has taken its place. */
  Optional<byte[]> find(String asked) {
    return Optional.ofNullable(pdf).filter(kept -> String.valueOf(version).equals(asked));
  }
}
