package jp.juki.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import jp.juki.application.access.AccountService;
import jp.juki.domain.access.Account;
import jp.juki.domain.access.Grant;
import jp.juki.domain.finding.FindingCode;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Parameters;

/** Accounts and grants (利用者・操作権限の管理), for administrators. */
@Path("accounts")
@ApplicationScoped
@WithoutPurpose
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
  @Inject AccountService service;

  /** A new operator (利用者の登録). */
  public record NewAccountJson(
      @NotBlank @Size(max = 40) String account,
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 20) String office,
      @NotBlank String validFrom) {}

  /** A grant of a role to the account, or to everybody of an office (役割の付与). */
  public record GrantJson(
      @NotBlank @Size(max = 30) String role, @NotBlank String validFrom, String validTo) {}

  /** An account without its secrets (利用者). */
  public record AccountJson(
      String account,
      String name,
      String office,
      boolean machine,
      boolean secondFactor,
      LocalDate validFrom,
      LocalDate validTo) {
    static AccountJson from(Account account) {
      return new AccountJson(
          account.id(),
          account.name(),
          account.office(),
          account.machine(),
          account.secondFactor().isPresent(),
          account.validFrom(),
          account.validTo());
    }
  }

  /** All accounts. */
  public record AccountsJson(List<AccountJson> items) {}

  /** A password that is shown this once. */
  public record PasswordJson(String account, String password) {}

  @GET
  public AccountsJson list() {
    return new AccountsJson(service.accounts().stream().map(AccountJson::from).toList());
  }

  @POST
  public Response add(@NotNull @Valid NewAccountJson body) {
    return Outcomes.toResponse(
        service.add(
            body.account(),
            body.name(),
            body.office(),
            Parameters.date("validFrom", body.validFrom())),
        password ->
            Response.status(Response.Status.CREATED)
                .entity(new PasswordJson(body.account(), password))
                .build());
  }

  @POST
  @Path("{account}/password-reset")
  public Response resetPassword(@PathParam("account") String account) {
    return Outcomes.toResponse(
        service.resetPassword(account),
        password -> Response.ok(new PasswordJson(account, password)).build());
  }

  @POST
  @Path("{account}/unlock")
  public Response unlock(@PathParam("account") String account) {
    return Outcomes.toResponse(service.unlock(account), id -> Response.noContent().build());
  }

  @POST
  @Path("{account}/grants")
  public Response grant(@PathParam("account") String account, @NotNull @Valid GrantJson body) {
    LocalDate from = Parameters.date("validFrom", body.validFrom());
    LocalDate to = Parameters.date("validTo", body.validTo());
    if (to != null && to.isBefore(from))
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, "validTo");
    Grant grant = new Grant(body.role(), account, null, from, to);
    return Outcomes.toResponse(
        service.grant(grant), granted -> Response.status(Response.Status.CREATED).build());
  }
}
