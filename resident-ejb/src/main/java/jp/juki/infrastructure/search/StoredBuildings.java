package jp.juki.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.juki.domain.address.Buildings;
import jp.juki.domain.search.SearchKey;

/** Buildings by the addresses of the residents (方書の候補), found as a search by address finds them. */
@ApplicationScoped
public class StoredBuildings implements Buildings {
  static final String SQL_AT =
      "SELECT DISTINCT v.building FROM address_key k"
          + " JOIN resident r ON r.addressee_number = k.addressee_number"
          + " JOIN record_version v ON v.addressee_number = r.addressee_number"
          + " AND v.version_no = r.version_no"
          + " WHERE k.place_key = ? AND k.kind = 'P' AND k.in_force = '1'"
          + " AND r.removal_on IS NULL AND v.building IS NOT NULL"
          + " ORDER BY v.building OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY";

  private static final int ROOMS = 1000;

  @PersistenceContext EntityManager entities;

  @Override
  public List<String> at(String town, String lot) {
    List<?> written =
        entities
            .createNativeQuery(SQL_AT)
            .setParameter(1, SearchKey.address(town + lot))
            .setParameter(2, ROOMS)
            .getResultList();
    return written.stream()
        .map(building -> Buildings.named((String) building))
        .flatMap(Optional::stream)
        .distinct()
        .limit(LIMIT)
        .toList();
  }
}
