package jp.juki.application.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.juki.application.access.Caller;
import jp.juki.application.access.TestCallers;
import jp.juki.application.audit.EdgeAudit;
import jp.juki.application.movement.FinalMovement;
import jp.juki.application.movement.MovementService;
import jp.juki.application.movement.ProvisionalMovement;
import jp.juki.db.TestDatabases;
import jp.juki.domain.access.Function;
import jp.juki.domain.access.Identity;
import jp.juki.domain.access.ShownItem;
import jp.juki.domain.address.Address;
import jp.juki.domain.address.Place;
import jp.juki.domain.address.TownDictionary.Town;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Arrival;
import jp.juki.domain.movement.Cancellation;
import jp.juki.domain.movement.Circumstances;
import jp.juki.domain.movement.MoveIn;
import jp.juki.domain.movement.MoveOut;
import jp.juki.domain.movement.MovementRequest;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.movement.SpecialMoveOut;
import jp.juki.domain.network.CsLink;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessages;
import jp.juki.domain.network.ReceivedMoveOut;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Basis;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.Register;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.Sex;
import jp.juki.infrastructure.address.StoredTownDictionary;
import jp.juki.infrastructure.register.People;
import jp.juki.infrastructure.register.RegisterFixture;
import jp.juki.infrastructure.register.StoredNumbering;
import jp.juki.infrastructure.register.StoredRegister;
import jp.juki.spec.Absence;
import jp.juki.spec.Spec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data of move-out certificates to CS and from it, with the real register on H2. */
class NetworkTrafficDbTest {
  private static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
  private static final Place NARA = Place.of("奈良県奈良市三条町9番9号");
  private static final Path FOLDER = Path.of("target/fixture/cs/out");

  private EntityManagerFactory factory;
  private RegisterFixture fixture;
  private MovementService movements;
  private NetworkMessages messages;
  private MessageSender sender;
  private ReceivedMoveOutService received;
  private Register register;

  /** The database of this class and the dialect to speak to it. */
  EntityManagerFactory open() throws Exception {
    return RegisterFixture.start(TestDatabases.h2());
  }

  @BeforeEach
  void start() throws Exception {
    factory = open();
    fixture = RegisterFixture.on(factory);
    fixture.clock.set(NOW);
    movements = fixture.bean(MovementService.class);
    messages = fixture.bean(NetworkMessages.class);
    sender = fixture.bean(MessageSender.class);
    received = fixture.bean(ReceivedMoveOutService.class);
    register = fixture.bean(StoredRegister.class);
    signIn(Set.of(ShownItem.values()));
    fixture.inTransaction(
        () -> {
          fixture
              .bean(StoredTownDictionary.class)
              .put(List.of(new Town("0001001", "荒川一丁目", "アラカワ１チョウメ", "5770843")));
          fixture.bean(StoredNumbering.class).stock(StoredNumbering.madeUp(50, new SecureRandom()));
        });
    for (Path file : files()) Files.delete(file);
  }

  @AfterEach
  void stop() {
    fixture.close();
    factory.close();
  }

  @Test
  @Spec({"4.1.3.0.4-a", "4.1.3.0.4-b"})
  void dataOfASpecialMoveOutAreSentOnceOnlyWhenItIsFinal() throws IOException {
    List<AddresseeNumber> family = family();
    ProvisionalMovement entered =
        entered(new SpecialMoveOut(notified(5), Set.copyOf(family), NARA));
    assertEquals(List.of(), due());
    accepted(call(() -> movements.complete(entered.id(), Optional.empty())));
    MoveOutData data = call(() -> messages.standing(entered.id())).orElseThrow().data();
    assertEquals(List.of("青木　一郎", "青木　二郎"), names(data));
    assertEquals(Optional.of("青木　一郎"), data.head());
    assertEquals("大阪府東大阪市荒川一丁目1番1号", data.from().text());
    assertEquals("272272", data.from().municipalityCode().orElseThrow().digits());
    assertEquals(NARA.text(), data.destination().text());
    assertEquals(RecordedDate.of(TODAY.plusDays(5)), data.movesOutOn());
    assertEquals(Optional.of(TODAY), data.notifiedOn());
    sendAll();
    assertEquals(List.of(), due());
    String text = Files.readString(files().getFirst());
    assertTrue(text.startsWith("{\"kind\":\"MOVE_OUT_DATA\",\"messageId\":\"272272-1\""), text);
    assertTrue(text.contains(People.individualNumber(0).digits()));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
    Files.delete(files().getFirst());
    call(
        () -> {
          sender.send(1);
          return null;
        });
    assertEquals(List.of(), files(), "what was sent is not sent again");
    assertEquals(
        List.of("network-message/1|PRINTED|MOVE_OUT_DATA|"),
        fixture.rows(
            "SELECT record_ref, number_use, detail FROM audit_event"
                + " WHERE action_code = 'MESSAGE_SENT'"));
  }

  @Test
  @Absence
  @Spec("4.1.3.0.4-d")
  void nothingOffersToSendDataAgain() {
    assertEquals(
        Set.of("add", "withdraw", "standing", "due", "take"),
        Arrays.stream(NetworkMessages.class.getMethods())
            .map(Method::getName)
            .collect(Collectors.toSet()));
    assertEquals(
        List.of(),
        Arrays.stream(Function.values())
            .map(Function::japanese)
            .filter(name -> name.contains("送信"))
            .toList());
  }

  @Test
  @Spec({"4.1.3.0.4-b", "7.1.1.1-c"})
  void whoeverIsCalledBackIsTakenBackInTheOrderOfTheMovements() throws IOException {
    List<AddresseeNumber> family = family();
    FinalMovement moveOut = finalised(new SpecialMoveOut(notified(5), Set.copyOf(family), NARA));
    finalised(new Cancellation(exOfficio(), moveOut.movementId(), Set.of(family.get(0))));
    assertEquals(List.of(1L, 2L, 3L), due());
    assertEquals(
        List.of("青木　二郎"),
        names(call(() -> messages.standing(moveOut.movementId())).orElseThrow().data()));
    sendAll();
    List<String> sent = new ArrayList<>();
    for (Path file : files()) sent.add(Files.readString(file));
    assertEquals(
        "{\"kind\":\"MOVE_OUT_DATA_WITHDRAWN\",\"messageId\":\"272272-2\",\"withdraws\":\"272272-1\"}",
        sent.get(1));
    assertTrue(sent.get(2).contains("272272-3") && sent.get(2).contains("二郎"));
    finalised(new Cancellation(exOfficio(), moveOut.movementId(), Set.of(family.get(1))));
    assertEquals(Optional.empty(), call(() -> messages.standing(moveOut.movementId())));
    assertEquals(List.of(4L), due());
  }

  @Test
  @Spec({"4.1.3.0.4-b", "7.1.1.1-c"})
  void whatCannotBeSentStaysDueAndKeepsTheLaterOnesWaiting() throws IOException {
    for (AddresseeNumber mover : family().reversed())
      finalised(new SpecialMoveOut(notified(5), Set.of(mover), NARA));
    CsLink working = sender.link;
    sender.link =
        message -> {
          if (message.number() == 1) throw new IOException("the folder is gone");
          working.send(message);
        };
    MessageSending sending = fixture.bean(MessageSending.class);
    sending.sender =
        new MessageSender() {
          @Override
          public void send(long number) {
            call(
                () -> {
                  sender.send(number);
                  return null;
                });
          }
        };
    List<Throwable> told = new ArrayList<>();
    sending.edge =
        new EdgeAudit() {
          @Override
          public String failed(Throwable failure) {
            told.add(failure);
            return "1";
          }
        };
    sending.send();
    sending.send();
    assertEquals(List.of(1L, 2L), due());
    assertEquals(List.of(), files());
    assertEquals(1, told.size(), "the failure is told once");
    sender.link = working;
    sending.send();
    assertEquals(List.of(), due());
    assertEquals(2, files().size());
  }

  @Test
  @Spec({"4.1.1.3-a", "10.4-a"})
  void whatTheWriterMayNotSeeIsTakenFromTheReceivedData() {
    MoveOutData data = data();
    long number = accepted(call(() -> received.receive("292010-1", data)));
    assertEquals(number, accepted(call(() -> received.receive("292010-1", data))));
    signIn(Set.of());
    ReceivedMoveOut seen = call(() -> received.list(Optional.empty())).rows().getFirst();
    assertFalse(seen.data().persons().getFirst().individualNumber().isPresent());
    assertFalse(seen.data().persons().getFirst().domicile().place().contains("荒川"));
    List<Newcomer> newcomers = seen.data().persons().stream().map(Newcomer::of).toList();
    FinalMovement moveIn = finalised(moveIn(newcomers, Optional.of(number)));
    ResidentRecord head = record(moveIn.records().getFirst().addresseeNumber());
    assertEquals(data.persons().getFirst().individualNumber(), head.individualNumber());
    assertEquals(Optional.of(data.persons().getFirst().domicile()), head.domicile());
    assertEquals(List.of(), call(() -> received.list(Optional.empty())).rows());
    ReceivedMoveOut taken = call(() -> received.find(number)).orElseThrow();
    assertEquals(ReceivedMoveOut.State.TAKEN_IN, taken.state());
    assertEquals(List.of(moveIn.movementId()), taken.movements());
    cancel(moveIn);
    assertEquals(
        List.of(number),
        call(() -> received.list(Optional.empty())).rows().stream()
            .map(ReceivedMoveOut::number)
            .toList());
  }

  @Test
  @Spec("4.1.1.3-a")
  void dataThatTheSenderTookBackAreNotTakenIn() {
    long number = accepted(call(() -> received.receive("292010-2", data())));
    assertEquals(number, accepted(call(() -> received.withdraw("292010-2"))));
    assertEquals(List.of(), call(() -> received.list(Optional.empty())).rows());
    List<Newcomer> newcomers = data().persons().stream().map(Newcomer::of).toList();
    assertEquals(
        List.of(FindingCode.RECEIVED_DATA_WITHDRAWN.at("received")),
        accepted(call(() -> movements.assess(moveIn(newcomers, Optional.of(number))))).findings());
    assertEquals(
        List.of(FindingCode.TARGET_NOT_FOUND.at("received")),
        accepted(call(() -> movements.assess(moveIn(newcomers, Optional.of(999L))))).findings());
    assertEquals(
        Outcome.refused(FindingCode.TARGET_NOT_FOUND, "withdraws"),
        call(() -> received.withdraw("292010-9")));
    MoveOutData other =
        new MoveOutData(
            NARA,
            Optional.empty(),
            data().destination(),
            data().movesOutOn(),
            Optional.empty(),
            data().persons());
    assertEquals(
        Outcome.refused(FindingCode.MESSAGE_REPEATED_OTHERWISE, "messageId"),
        call(() -> received.receive("292010-2", other)));
    assertEquals(
        List.of(
            "received-move-out/1|OK|", "received-move-out/1|OK|", "null|REFUSED|", "null|REFUSED|"),
        fixture.rows(
            "SELECT record_ref, result_code FROM audit_event"
                + " WHERE action_code = 'MOVE_OUT_DATA_RECEIVED' ORDER BY event_id"));
  }

  @Test
  @Spec("4.1.1.3-a")
  void moversOfOneMessageComeOneAfterTheOther() {
    long number = accepted(call(() -> received.receive("292010-3", data())));
    List<Newcomer> newcomers = data().persons().stream().map(Newcomer::of).toList();
    FinalMovement first = finalised(moveIn(List.of(newcomers.get(0)), Optional.of(number)));
    assertEquals(List.of("PARTLY " + List.of(first.movementId())), listed());
    Newcomer alone = newcomer(1, "世帯主");
    FinalMovement second = finalised(moveIn(List.of(alone), Optional.of(number)));
    assertEquals(List.of(), listed());
    cancel(first);
    assertEquals(List.of("PARTLY " + List.of(second.movementId())), listed());
    cancel(second);
    assertEquals(List.of("OPEN []"), listed());
  }

  @Test
  @Spec("4.1.1.2-e")
  void whatIsToldOfWhoeverComesBackGoesBeforeTheRemovedRecord() {
    AddresseeNumber former = family().getFirst();
    finalised(new MoveOut(notified(-1), Set.of(former), NARA));
    Domicile moved = new Domicile("奈良県奈良市三条町1番地", "青木　一郎");
    Newcomer known = newcomer(0, "世帯主");
    Newcomer back =
        new Newcomer(
            Optional.empty(),
            known.person(),
            known.relationship(),
            moved,
            known.individualNumber(),
            Optional.empty());
    MoveOutData data =
        new MoveOutData(
            NARA,
            Optional.empty(),
            data().destination(),
            data().movesOutOn(),
            Optional.empty(),
            List.of(back.told()));
    long number = accepted(call(() -> received.receive("292010-9", data)));
    signIn(Set.of());
    Newcomer seen =
        Newcomer.of(call(() -> received.find(number)).orElseThrow().data().persons().getFirst());
    assertFalse(seen.domicile().equals(moved), "the writer may not see it");
    finalised(
        moveIn(
            List.of(
                new Newcomer(
                    Optional.of(former),
                    seen.person(),
                    seen.relationship(),
                    seen.domicile(),
                    Optional.empty(),
                    Optional.empty())),
            Optional.of(number)));
    assertEquals(Optional.of(moved), record(former).domicile());
  }

  @Test
  @Spec("4.1.1.3-a")
  void whoeverIsNotToldOfTakesNobodysPlace() {
    long number = accepted(call(() -> received.receive("292010-7", data())));
    Newcomer told = Newcomer.of(data().persons().get(0));
    FinalMovement moveIn = finalised(moveIn(List.of(told, newcomer(2, "弟")), Optional.of(number)));
    assertEquals(List.of("PARTLY " + List.of(moveIn.movementId())), listed());
  }

  @Test
  @Spec("10.4-a")
  void nobodyGetsHiddenNumbersOfAnother() {
    MoveOutData one =
        new MoveOutData(
            NARA,
            Optional.empty(),
            data().destination(),
            data().movesOutOn(),
            Optional.empty(),
            data().persons().subList(0, 1));
    long number = accepted(call(() -> received.receive("292010-8", one)));
    signIn(EnumSet.complementOf(EnumSet.of(ShownItem.INDIVIDUAL_NUMBER)));
    Newcomer told = Newcomer.of(one.persons().getFirst());
    Newcomer twin =
        new Newcomer(
            Optional.empty(),
            new ResidentRecord.Person(
                new PersonName.Japanese(new Name("青木"), new Name("双郎")),
                Furigana.NONE,
                Optional.empty(),
                Optional.empty(),
                told.person().birth(),
                told.person().sex()),
            Relationship.parse("弟").orElseThrow(),
            told.domicile(),
            Optional.empty(),
            Optional.empty());
    FinalMovement moveIn =
        finalised(
            moveIn(
                List.of(
                    new Newcomer(
                        Optional.empty(),
                        told.person(),
                        told.relationship(),
                        told.domicile(),
                        Optional.empty(),
                        Optional.empty()),
                    twin),
                Optional.of(number)));
    List<Optional<IndividualNumber>> numbers =
        moveIn.records().stream()
            .map(appended -> record(appended.addresseeNumber()).individualNumber())
            .toList();
    assertEquals(List.of(told.individualNumber(), Optional.empty()), numbers);
  }

  @Test
  @Spec("4.1.1.3-a")
  void whoeverIsTakenBackOfTwoLeavesTheDataPartlyTakenIn() {
    long number = accepted(call(() -> received.receive("292010-4", data())));
    List<Newcomer> newcomers = data().persons().stream().map(Newcomer::of).toList();
    FinalMovement both = finalised(moveIn(newcomers, Optional.of(number)));
    AddresseeNumber brother = both.records().get(1).addresseeNumber();
    finalised(new Cancellation(exOfficio(), both.movementId(), Set.of(brother)));
    assertEquals(List.of("PARTLY " + List.of(both.movementId())), listed());
  }

  @Test
  @Spec("4.1.1.3-a")
  void dataTakenBackTooLateAreListedUntilTheMoveInIsTakenBackToo() {
    long number = accepted(call(() -> received.receive("292010-5", data())));
    List<Newcomer> newcomers = data().persons().stream().map(Newcomer::of).toList();
    FinalMovement moveIn = finalised(moveIn(newcomers, Optional.of(number)));
    assertEquals(number, accepted(call(() -> received.withdraw("292010-5"))));
    assertEquals(List.of("WITHDRAWN_LATE " + List.of(moveIn.movementId())), listed());
    cancel(moveIn);
    assertEquals(List.of(), listed());
  }

  @Test
  void dataOfWhoeverNeverCameAreNotListedForEver() {
    accepted(call(() -> received.receive("292010-6", data())));
    assertEquals(List.of("OPEN []"), listed());
    fixture.clock.set(NOW.plus(Duration.ofDays(56)));
    assertEquals(List.of(), listed());
  }

  private List<String> listed() {
    return call(() -> received.list(Optional.empty())).rows().stream()
        .map(row -> row.state() + " " + row.movements())
        .toList();
  }

  private void cancel(FinalMovement movement) {
    finalised(
        new Cancellation(
            exOfficio(),
            movement.movementId(),
            movement.records().stream()
                .map(FinalMovement.Appended::addresseeNumber)
                .collect(Collectors.toSet())));
  }

  @Test
  void theListIsReadInParts() {
    for (int i = 0; i < 51; i++) {
      String id = "292010-" + i;
      accepted(call(() -> received.receive(id, data())));
    }
    var first = call(() -> received.list(Optional.empty()));
    assertEquals(50, first.rows().size());
    assertEquals(51, first.rows().getFirst().number());
    var second = call(() -> received.list(first.next()));
    assertEquals(List.of(1L), second.rows().stream().map(ReceivedMoveOut::number).toList());
    assertEquals(Optional.empty(), second.next());
    assertEquals(
        List.of("received:2..51|50|", "received:1..1|1|"),
        fixture.rows(
            "SELECT criteria, hits FROM audit_event"
                + " WHERE action_code = 'MOVE_OUT_DATA_LISTED' ORDER BY event_id"));
  }

  private void signIn(Set<ShownItem> shown) {
    TestCallers.signIn(
        fixture.bean(Caller.class),
        new Identity("clerk", "試験係", "01", EnumSet.allOf(Function.class), shown, false, 1));
  }

  private <T> T call(Supplier<T> call) {
    return fixture.inTransaction(call);
  }

  private static <T> T accepted(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T>(var findings))
      throw new AssertionError("refused: " + findings);
    return ((Outcome.Accepted<T>) outcome).value();
  }

  private ProvisionalMovement entered(MovementRequest request) {
    Set<FindingCode> alerts =
        accepted(call(() -> movements.assess(request))).findings().stream()
            .map(Finding::code)
            .collect(Collectors.toSet());
    return accepted(call(() -> movements.register(request, alerts, Optional.empty())));
  }

  private FinalMovement finalised(MovementRequest request) {
    ProvisionalMovement entered = entered(request);
    return accepted(call(() -> movements.complete(entered.id(), Optional.empty())));
  }

  private List<AddresseeNumber> family() {
    return finalised(moveIn(List.of(newcomer(0, "世帯主"), newcomer(1, "弟")), Optional.empty()))
        .records()
        .stream()
        .map(FinalMovement.Appended::addresseeNumber)
        .toList();
  }

  private static MoveIn moveIn(List<Newcomer> newcomers, Optional<Long> received) {
    return new MoveIn(
        notified(-3),
        newcomers,
        new Arrival.NewHousehold(Map.of()),
        new Address("0001001", "荒川一丁目", "1番1号", Optional.empty(), "5770843"),
        NARA,
        Optional.empty(),
        false,
        Optional.empty(),
        received);
  }

  private static Newcomer newcomer(int n, String relationship) {
    return new Newcomer(
        Optional.empty(),
        new ResidentRecord.Person(
            new PersonName.Japanese(new Name("青木"), new Name("一二三".charAt(n) + "郎")),
            Furigana.NONE,
            Optional.empty(),
            Optional.empty(),
            RecordedDate.of(LocalDate.of(1980 + n, 1, 1)),
            Sex.MALE),
        Relationship.parse(relationship).orElseThrow(),
        new Domicile("大阪府東大阪市荒川一丁目1番", "青木　一郎"),
        Optional.of(People.individualNumber(n)),
        Optional.empty());
  }

  /** What Nara tells of two movers. */
  private static MoveOutData data() {
    return new MoveOutData(
        NARA,
        Optional.of("青木　一郎"),
        Place.of("大阪府東大阪市"),
        RecordedDate.of(TODAY.minusDays(5)),
        Optional.of(TODAY.minusDays(10)),
        Stream.of(newcomer(0, "世帯主"), newcomer(1, "弟")).map(Newcomer::told).toList());
  }

  private static Circumstances notified(int days) {
    return new Circumstances(
        Basis.NOTIFICATION,
        Optional.of(RecordedDate.of(TODAY.plusDays(days))),
        Optional.of(TODAY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Circumstances exOfficio() {
    return new Circumstances(
        Basis.EX_OFFICIO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private ResidentRecord record(AddresseeNumber number) {
    return call(() -> register.find(number)).orElseThrow().present().record();
  }

  private static List<String> names(MoveOutData data) {
    return data.persons().stream().map(mover -> mover.person().name().text()).toList();
  }

  private List<Long> due() {
    return call(() -> messages.due(100));
  }

  private void sendAll() {
    for (long number : due())
      call(
          () -> {
            sender.send(number);
            return null;
          });
  }

  private static List<Path> files() throws IOException {
    if (!Files.isDirectory(FOLDER)) return List.of();
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.sorted().toList();
    }
  }
}
