package jp.juki.application.address;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.TownDictionary;
import jp.juki.domain.address.TownDictionary.Town;

/** Offers the towns of the city (町字の選択); no personal data. */
@Stateless
@DenyAll
public class TownService {
  private static final int ALL = 5000;

  @Inject TownDictionary towns;

  /** Every town, in kana order. */
  @PermitAll
  public List<Town> all() {
    return towns.startingWith("", ALL);
  }

  /** The town with this whole name or seven-digit code, or empty. */
  @PermitAll
  public Optional<Town> named(String text) {
    String typed = text.strip();
    return typed.matches("[0-9]{7}")
        ? towns.find(typed)
        : towns.startingWith(typed, ALL).stream().filter(t -> t.name().equals(typed)).findFirst();
  }
}
