package jp.juki.infrastructure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.juki.db.TestDatabases;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.MovementReason;
import jp.juki.domain.register.RecordVersion;
import jp.juki.domain.register.ResidenceCardNumber;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.search.SearchCriteria;
import jp.juki.domain.search.SearchCriteria.Item;
import jp.juki.domain.search.SearchHit;
import jp.juki.domain.search.SearchHit.MatchedBy;
import jp.juki.infrastructure.register.People;
import jp.juki.infrastructure.register.RegisterFixture;
import jp.juki.infrastructure.register.StoredNumbering;
import jp.juki.infrastructure.register.StoredRegister;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Searching the stored register by what only some residents have (検索キーによる検索). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexedSearchingDbTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
  private static final AddresseeNumber JAPANESE = People.person(1);
  private static final AddresseeNumber FOREIGN = People.person(2);

  private EntityManagerFactory factory;
  private RegisterFixture fixture;

  @BeforeAll
  void start() throws Exception {
    factory = RegisterFixture.start(TestDatabases.h2());
    fixture = RegisterFixture.on(factory);
    enter(People.japanese(1));
    enter(People.fullForeign(2));
  }

  @AfterAll
  void stop() {
    fixture.close();
    factory.close();
  }

  private void enter(ResidentRecord record) {
    fixture.inTransaction(
        () -> {
          long id = fixture.bean(StoredNumbering.class).movementId();
          fixture
              .bean(StoredRegister.class)
              .append(
                  People.movement(id, NOW),
                  List.of(
                      RecordVersion.next(
                          Optional.empty(),
                          record,
                          id,
                          MovementReason.MOVE_IN,
                          record.residence().residentSince(),
                          NOW,
                          Optional.empty())));
        });
  }

  private List<SearchHit> search(SearchCriteria.Builder criteria) {
    return fixture.inTransaction(
        () -> fixture.bean(IndexedSearching.class).search(criteria.build(), TODAY, 100).hits());
  }

  private List<AddresseeNumber> found(SearchCriteria.Builder criteria) {
    return search(criteria).stream().map(SearchHit::addresseeNumber).toList();
  }

  @Test
  @Spec("2.1.3-a")
  void aliasAndBothNamesOfAForeignResidentAreFoundAndTold() {
    for (SearchCriteria.Builder alias :
        List.of(SearchCriteria.builder().name("試験安子"), SearchCriteria.builder().kana("シケンヤスコ"))) {
      List<SearchHit> hits = search(alias);
      assertEquals(List.of(FOREIGN), hits.stream().map(SearchHit::addresseeNumber).toList());
      assertEquals(Optional.of(MatchedBy.ALIAS), hits.getFirst().matchedBy());
    }
    assertEquals(List.of(FOREIGN), found(SearchCriteria.builder().name("tester anna")));
    assertEquals(List.of(FOREIGN), found(SearchCriteria.builder().name("試安娜")));
  }

  @Test
  @Spec("2.1.3-i")
  void numberOfAResidenceCardFindsItsHolder() {
    assertEquals(
        List.of(FOREIGN),
        found(SearchCriteria.builder().cardNumber(new ResidenceCardNumber("AB12345678CD"))));
    assertEquals(
        List.of(),
        found(SearchCriteria.builder().cardNumber(new ResidenceCardNumber("AB12345679CD"))));
  }

  @Test
  @Spec("2.1.3-m")
  void whatWasNotEnteredIsACondition() {
    assertEquals(List.of(JAPANESE, FOREIGN), found(SearchCriteria.builder().address("荒本北一丁目")));
    for (Item item : List.of(Item.KANA, Item.INDIVIDUAL_NUMBER))
      assertEquals(
          List.of(FOREIGN),
          found(SearchCriteria.builder().address("荒本北一丁目").missing(Set.of(item))),
          item.name());
    assertEquals(
        List.of(),
        found(
            SearchCriteria.builder().address("荒本北一丁目").missing(Set.of(Item.RESIDENT_RECORD_CODE))));
  }
}
