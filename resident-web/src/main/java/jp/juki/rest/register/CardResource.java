package jp.juki.rest.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import jp.juki.application.kiosk.CardService;
import jp.juki.domain.kiosk.CardCertificate;
import jp.juki.domain.kiosk.CardRegistration;
import jp.juki.domain.register.AddresseeNumber;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** The certificate of a resident's card (個人番号カードの登録). */
@Path("residents/{addresseeNumber}/card-certificate")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CardResource {
  @Inject CardService service;

  /** A certificate: its serial number and its first and last day. */
  public record CardJson(String serial, String validFrom, String validTo) {
    static CardJson from(CardCertificate card) {
      return new CardJson(card.serial(), card.validFrom().toString(), card.validTo().toString());
    }

    CardRegistration toRegistration() {
      Optional<LocalDate> from = Optional.ofNullable(Parameters.date("validFrom", validFrom));
      Optional<LocalDate> to = Optional.ofNullable(Parameters.date("validTo", validTo));
      return new CardRegistration(Optional.ofNullable(Parameters.text(serial)), from, to);
    }

    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "CardJson[masked]";
    }
  }

  /** Registers the certificate; the one before it ends. */
  @PUT
  public Response register(
      @PathParam("addresseeNumber") String addresseeNumber, @NotNull CardJson body) {
    AddresseeNumber holder =
        Parameters.value("addresseeNumber", addresseeNumber, AddresseeNumber::parse);
    return Outcomes.toResponse(
        service.register(holder, body.toRegistration()),
        card -> Response.ok(CardJson.from(card)).build());
  }
}
