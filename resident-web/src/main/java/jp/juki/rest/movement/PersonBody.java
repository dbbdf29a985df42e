package jp.juki.rest.movement;

import java.util.Optional;
import jp.juki.domain.calendar.RecordedDate;
import jp.juki.domain.finding.Outcome;
import jp.juki.domain.household.Relationship;
import jp.juki.domain.movement.Newcomer;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.domain.register.Domicile;
import jp.juki.domain.register.FormerName;
import jp.juki.domain.register.Furigana;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.Name;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;
import jp.juki.domain.register.Sex;
import jp.juki.rest.problem.Parameters;

/** A newcomer in JSON (転入者・出生子). */
final class PersonBody {
  private static final int LONGEST_NAME = 100;

  private PersonBody() {}

  /** The newcomer, or empty if something is wrong, which the body has noted. */
  static Optional<Newcomer> read(MovementBody body) {
    return read(body, PersonBody::name);
  }

  /**
   * Somebody of whom another municipality tells: letters that are not listed here are left to the
   * clerk who takes the data in.
   */
  static Optional<Newcomer> told(MovementBody body) {
    return read(body, PersonBody::toldName);
  }

  /** Reads a part of a name. */
  private interface Names {
    Optional<Name> read(MovementBody body, String part);
  }

  private static Optional<Newcomer> read(MovementBody body, Names names) {
    MovementBody written = body.needObject("name");
    Optional<Name> family = names.read(written, "family");
    Optional<Name> given = names.read(written, "given");
    Furigana kana = body.object("kana").map(PersonBody::kana).orElse(Furigana.NONE);
    Optional<FormerName> former = body.object("formerName").flatMap(part -> former(part, names));
    Optional<RecordedDate> birth = body.date("birth");
    if (birth.isEmpty() && body.text("birth").isEmpty()) {
      body.missing("birth", birth);
    }
    Optional<Sex> sex = need(body, "sex", body.value("sex", Parameters.constant(Sex.class)));
    Optional<Relationship> relationship =
        need(body, "relationship", body.value("relationship", Relationship::parse));
    MovementBody domicile = body.needObject("domicile");
    String place = domicile.need("place");
    String head = domicile.need("head");
    Optional<AddresseeNumber> reentry = body.value("reentryOf", AddresseeNumber::parse);
    Optional<IndividualNumber> number = body.value("individualNumber", IndividualNumber::parse);
    Optional<ResidentRecordCode> code = body.value("residentRecordCode", ResidentRecordCode::parse);
    if (family.isEmpty()
        || given.isEmpty()
        || birth.isEmpty()
        || sex.isEmpty()
        || relationship.isEmpty()) {
      return Optional.empty();
    }
    ResidentRecord.Person person =
        new ResidentRecord.Person(
            new PersonName.Japanese(family.get(), given.get()),
            kana,
            former,
            Optional.empty(),
            birth.get(),
            sex.get());
    return Optional.of(
        new Newcomer(reentry, person, relationship.get(), new Domicile(place, head), number, code));
  }

  private static Optional<Name> name(MovementBody body, String part) {
    Optional<String> written = body.text(part);
    if (written.isEmpty()) {
      return body.missing(part, Optional.empty());
    }
    return switch (Name.parse(written.get(), part)) {
      case Outcome.Accepted<Name>(Name name) -> Optional.of(name);
      case Outcome.Refused<Name>(var findings) -> {
        findings.forEach(finding -> body.wrong(finding.code(), part));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Name> toldName(MovementBody body, String part) {
    Optional<String> written = body.text(part, LONGEST_NAME).map(String::strip);
    return written.isEmpty()
        ? body.missing(part, Optional.empty())
        : body.build(part, () -> new Name(written.get()));
  }

  private static Furigana kana(MovementBody body) {
    Furigana.State whole =
        body.flag("confirmed") ? Furigana.State.CONFIRMED : Furigana.State.UNCONFIRMED;
    return new Furigana(
        body.text("family"),
        body.text("given"),
        body.value("state", Parameters.constant(Furigana.State.class)).orElse(whole));
  }

  private static Optional<FormerName> former(MovementBody body, Names names) {
    String kana = body.need("kana");
    boolean confirmed = body.flag("confirmed");
    return names.read(body, "name").map(name -> new FormerName(name, kana, confirmed));
  }

  private static <T> Optional<T> need(MovementBody body, String name, Optional<T> value) {
    return value.isEmpty() && body.text(name).isEmpty() ? body.missing(name, value) : value;
  }
}
