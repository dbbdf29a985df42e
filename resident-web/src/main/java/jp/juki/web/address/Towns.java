package jp.juki.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.juki.application.address.TownService;
import jp.juki.domain.address.TownDictionary.Town;

/** The towns of the city (町字の一覧) that address fields offer, in kana order. */
@Named
@ApplicationScoped
public class Towns {
  @Inject TownService service;
  private List<Town> all = List.of();

  /** Every town of the dictionary. */
  public synchronized List<Town> getAll() {
    if (all.isEmpty()) all = service.all();
    return all;
  }
}
