package jp.juki.domain.certificate;

/**
 * Output channel (交付経路): where the paper comes from, and so what the document must bring itself.
 */
public enum OutputChannel {
  /** A service counter, whose security paper (改ざん防止用紙) has a copy-evident ground already. */
  COUNTER(false),
  /** Plain paper at a kiosk: the document draws the copy-evident ground (地紋). */
  PLAIN_PAPER(true);

  private final boolean ground;

  OutputChannel(boolean ground) {
    this.ground = ground;
  }

  /** Whether the document draws a copy-evident ground. */
  public boolean ground() {
    return ground;
  }
}
