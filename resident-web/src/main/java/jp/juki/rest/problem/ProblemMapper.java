package jp.juki.rest.problem;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import jp.juki.application.access.CallInProgressException;
import jp.juki.application.access.PurposeMissingException;
import jp.juki.application.audit.EdgeAudit;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;

/** Turns whatever was thrown into a problem (例外の変換), by type and never by message. */
@ApplicationScoped
public class ProblemMapper {
  private static final int DEPTH = 10;

  @Inject EdgeAudit audit;

  /** The response to a thrown failure. */
  public Response toResponse(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
      Response response = known(cause);
      if (response != null) return response;
    }
    return unexpected(failure);
  }

  private Response known(Throwable cause) {
    return switch (cause) {
      case InvalidRequestException invalid -> Outcomes.response(400, invalid.findings());
      case BodyTooLargeException large -> problem(FindingCode.REQUEST_TOO_LARGE, "body");
      case PurposeMissingException missing -> problem(FindingCode.PURPOSE_MISSING, "purpose");
      case CallInProgressException first -> problem(FindingCode.IN_PROGRESS, "Idempotency-Key");
      case EJBAccessException denied -> denied();
      case AccessLocalException denied -> denied();
      case ConstraintViolationException violated -> Outcomes.response(400, findings(violated));
      case OptimisticLockException stale -> problem(FindingCode.STALE_VERSION, "version");
      case PessimisticLockException locked -> problem(FindingCode.LOCKED_BY_OTHER, "lock");
      case LockTimeoutException locked -> problem(FindingCode.LOCKED_BY_OTHER, "lock");
      case JsonbException unreadable when !hasKnownCause(unreadable) ->
          problem(FindingCode.REQUEST_UNREADABLE, "body");
      case JsonException unreadable -> problem(FindingCode.REQUEST_UNREADABLE, "body");
      case ProcessingException unreadable when unreadable.getCause() == null ->
          problem(FindingCode.REQUEST_UNREADABLE, "body");
      case WebApplicationException web when !hasKnownCause(web) -> web(web);
      default -> null;
    };
  }

  /** JSON binding wraps what it could not read; the innermost known reason counts. */
  private boolean hasKnownCause(Throwable outer) {
    for (Throwable cause = outer.getCause(); cause != null; cause = cause.getCause())
      if (cause instanceof JsonException
          || cause instanceof InvalidRequestException
          || cause instanceof BodyTooLargeException) return true;
    return false;
  }

  private Response denied() {
    audit.denied();
    return problem(FindingCode.FUNCTION_NOT_GRANTED, "function");
  }

  private Response web(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    if (status < 400) return web.getResponse();
    if (status == 403) return denied();
    if (status >= 500) return unexpected(web);
    FindingCode code =
        switch (status) {
          case 401 -> FindingCode.SIGN_IN_REQUIRED;
          case 404 -> FindingCode.TARGET_NOT_FOUND;
          case 405 -> FindingCode.METHOD_NOT_ALLOWED;
          case 406, 415 -> FindingCode.MEDIA_TYPE_UNSUPPORTED;
          case 409 -> FindingCode.STATE_CONFLICT;
          case 413 -> FindingCode.REQUEST_TOO_LARGE;
          default -> FindingCode.REQUEST_UNREADABLE;
        };
    return Outcomes.response(status, List.of(code.at("request")));
  }

  private Response unexpected(Throwable failure) {
    String incident = audit.failed(failure);
    List<Finding> findings = List.of(FindingCode.UNEXPECTED_FAILURE.at("system"));
    return Response.status(500)
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.of(500, incident, findings))
        .build();
  }

  private static Response problem(FindingCode code, String field) {
    List<Finding> findings = List.of(code.at(field));
    return Outcomes.response(Outcomes.status(findings), findings);
  }

  private static List<Finding> findings(ConstraintViolationException violated) {
    return violated.getConstraintViolations().stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .map(ProblemMapper::finding)
        .toList();
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    boolean missing =
        violation.getInvalidValue() == null || violation.getInvalidValue().toString().isBlank();
    StringBuilder field = new StringBuilder();
    int skip = 2; // the resource's method and its parameter
    for (Path.Node node : violation.getPropertyPath()) {
      if (skip-- > 0 || node.getName() == null) continue;
      if (!field.isEmpty()) field.append('.');
      field.append(node);
    }
    FindingCode code = missing ? FindingCode.VALUE_MISSING : FindingCode.PARAMETER_INVALID;
    return code.at(field.isEmpty() ? "body" : field.toString());
  }
}
