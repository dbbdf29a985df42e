package jp.juki.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The caller's own account (利用者本人の設定): the password and the second factor. */
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

  /** The present password and the one that takes its place. */
  public record NewPasswordJson(
      @NotBlank @Size(max = 200) String password, @NotBlank @Size(max = 200) String newPassword) {
    /** Masked whole: this value may reach a log. */
    @Override
    public String toString() {
      return "NewPasswordJson[masked]";
    }
  }

  /** Changes the password (パスワードの変更); from then on only the new one signs in. */
  @PUT
  @Path("password")
  public Response changePassword(@NotNull @Valid NewPasswordJson body) {
    return Outcomes.toResponse(
        service.changePassword(body.password().toCharArray(), body.newPassword().toCharArray()),
        version -> Response.noContent().build());
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
