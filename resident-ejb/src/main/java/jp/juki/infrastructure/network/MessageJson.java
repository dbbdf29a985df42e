package jp.juki.infrastructure.network;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.Optional;
import jp.juki.domain.address.Municipality;
import jp.juki.domain.address.MunicipalityCode;
import jp.juki.domain.address.Place;
import jp.juki.domain.network.MoveOutData;
import jp.juki.domain.network.NetworkMessage;
import jp.juki.domain.register.IndividualNumber;
import jp.juki.domain.register.PersonName;
import jp.juki.domain.register.ResidentRecord;
import jp.juki.domain.register.ResidentRecordCode;

/**
 * A message as the bridge reads it (電文の様式): the JSON that another city's system takes in by {@code
 * POST received-move-outs}.
 */
final class MessageJson {
  /** Looked up once: each look-up searches every jar. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private MessageJson() {}

  static String of(NetworkMessage message) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("kind", message.kind().name())
            .add("messageId", id(message.number()));
    message.withdraws().ifPresent(withdrawn -> json.add("withdraws", id(withdrawn)));
    if (message.kind() == NetworkMessage.Kind.MOVE_OUT_DATA) add(json, message.data());
    return json.build().toString();
  }

  /** Unique in the country: the municipality and its number. */
  private static String id(long number) {
    return Municipality.OWN.code().digits() + "-" + number;
  }

  private static void add(JsonObjectBuilder json, MoveOutData data) {
    json.add("from", place(data.from()));
    put(json, "head", data.head());
    json.add("destination", place(data.destination()));
    json.add("movesOutOn", data.movesOutOn().wareki());
    put(json, "notifiedOn", data.notifiedOn().map(LocalDate::toString));
    JsonArrayBuilder persons = JSON.createArrayBuilder();
    data.persons().forEach(person -> persons.add(person(person)));
    json.add("persons", persons);
  }

  private static JsonObjectBuilder place(Place place) {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("text", place.text());
    put(json, "municipalityCode", place.municipalityCode().map(MunicipalityCode::digits));
    put(json, "postalCode", place.postalCode());
    return json;
  }

  private static JsonObjectBuilder person(MoveOutData.Person mover) {
    ResidentRecord.Person person = mover.person();
    JsonObjectBuilder json = JSON.createObjectBuilder();
    if (person.name() instanceof PersonName.Japanese(var family, var given))
      json.add(
          "name",
          JSON.createObjectBuilder().add("family", family.text()).add("given", given.text()));
    JsonObjectBuilder kana =
        JSON.createObjectBuilder().add("state", person.furigana().state().name());
    put(kana, "family", person.furigana().family());
    put(kana, "given", person.furigana().given());
    json.add("kana", kana);
    person
        .formerName()
        .ifPresent(
            former ->
                json.add(
                    "formerName",
                    JSON.createObjectBuilder()
                        .add("name", former.name().text())
                        .add("kana", former.kana())
                        .add("confirmed", former.confirmed())));
    json.add("birth", person.birth().wareki())
        .add("sex", person.sex().name())
        .add("relationship", mover.relationship().text())
        .add(
            "domicile",
            JSON.createObjectBuilder()
                .add("place", mover.domicile().place())
                .add("head", mover.domicile().head()));
    put(json, "individualNumber", mover.individualNumber().map(IndividualNumber::digits));
    put(json, "residentRecordCode", mover.recordCode().map(ResidentRecordCode::digits));
    return json;
  }

  private static void put(JsonObjectBuilder json, String name, Optional<String> value) {
    value.ifPresent(text -> json.add(name, text));
  }
}
