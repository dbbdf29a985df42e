package jp.juki.application.address;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.juki.domain.access.Functions;
import jp.juki.domain.address.Buildings;
import jp.juki.spec.Spec;

/** Offers the buildings of an address (方書の選択) to whoever enters movements; no personal data. */
@Stateless
@DenyAll
public class BuildingService {
  @Inject Buildings buildings;

  /**
   * The buildings at an address.
   *
   * @param town 町名
   * @param lot 番地・号
   * @return none if either is blank
   */
  @RolesAllowed(Functions.Any.MOVEMENT)
  @Spec("4.0.7-a")
  public List<String> at(String town, String lot) {
    return town.isBlank() || lot.isBlank() ? List.of() : buildings.at(town.strip(), lot.strip());
  }
}
