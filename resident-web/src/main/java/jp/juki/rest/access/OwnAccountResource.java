package jp.juki.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.juki.application.access.AccountService;
import jp.juki.application.access.Caller;
import jp.juki.domain.access.TotpSecret;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** The caller's own account (利用者本人の設定): the second factor. */
@Path("account")
@ApplicationScoped
@WithoutPurpose
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnAccountResource {
  @Inject AccountService service;
  @Inject Caller caller;

  /** A fresh key, kept nowhere, and the address that an authenticator reads as a QR code. */
  public record KeyJson(String key, String address) {}

  /** The key that the authenticator has taken, and the code that proves it. */
  public record EnrolmentJson(@NotBlank String key, @NotBlank String code) {
    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "EnrolmentJson[masked]";
    }
  }

  /** Draws a key for an authenticator (二要素認証の鍵の発行). */
  @POST
  @Path("second-factor/key")
  @Consumes(MediaType.WILDCARD)
  public KeyJson key() {
    TotpSecret secret = TotpSecret.random();
    return new KeyJson(secret.base32(), secret.enrolmentAddress(caller.operator()));
  }

  /** Asks for a one-time code at each sign-in from now on (二要素認証の登録). */
  @PUT
  @Path("second-factor")
  public Response enrol(@NotNull @Valid EnrolmentJson body) {
    TotpSecret secret = Parameters.value("key", body.key(), TotpSecret::parse);
    return Outcomes.toResponse(
        service.enrolSecondFactor(secret, body.code()), version -> Response.noContent().build());
  }
}
