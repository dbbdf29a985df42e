package jp.juki.rest.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.finding.Outcome;

/** Answers with an outcome (処理の結果の応答): accepted by the resource, refused as a problem. */
public final class Outcomes {
  private Outcomes() {}

  /** The response to an outcome. */
  public static <T> Response toResponse(Outcome<T> outcome, Function<T, Response> accepted) {
    return switch (outcome) {
      case Outcome.Accepted<T>(T value) -> accepted.apply(value);
      case Outcome.Refused<T>(List<Finding> findings) -> refused(findings);
    };
  }

  /**
   * The response to a refusal: its status follows from its codes, 422 unless one says otherwise,
   * and the smallest of several.
   */
  public static Response refused(List<Finding> findings) {
    return response(status(findings), findings);
  }

  /** A problem with a given status. */
  public static Response response(int status, List<Finding> findings) {
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.of(status, findings))
        .build();
  }

  static int status(List<Finding> findings) {
    return findings.stream().mapToInt(finding -> status(finding.code())).min().orElse(422);
  }

  private static int status(FindingCode code) {
    return switch (code) {
      case PURPOSE_MISSING,
          PURPOSE_UNKNOWN,
          RECEIPT_MISSING,
          REQUEST_UNREADABLE,
          PARAMETER_INVALID,
          VALUE_MISSING,
          DATE_INVALID,
          ITEM_UNKNOWN ->
          400;
      case SIGN_IN_REQUIRED, SIGN_IN_FAILED, ACCOUNT_LOCKED, SECOND_FACTOR_REQUIRED -> 401;
      case FUNCTION_NOT_GRANTED, ITEM_NOT_GRANTED -> 403;
      case TARGET_NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case LOCKED_BY_OTHER, STALE_VERSION, STATE_CONFLICT, IN_PROGRESS -> 409;
      case REQUEST_TOO_LARGE -> 413;
      case MEDIA_TYPE_UNSUPPORTED -> 415;
      case UNEXPECTED_FAILURE -> 500;
      default -> 422;
    };
  }
}
