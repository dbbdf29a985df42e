package jp.juki.infrastructure.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.juki.domain.kiosk.KeyedDigest;
import jp.juki.infrastructure.secrets.BlindIndex;

/** Makes keyed digests with the installation's index key (鍵付きハッシュ値の作成). */
@ApplicationScoped
public class BlindKeyedDigest implements KeyedDigest {
  @Inject BlindIndex index;

  @Override
  public String of(String kind, String text) {
    return index.of(kind, text);
  }
}
