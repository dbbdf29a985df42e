package jp.juki.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes the place of the server's own mapper of validation failures (入力検証の例外), which answers
 * without findings.
 */
@Provider
@ApplicationScoped
public class ValidationMapper implements ExceptionMapper<ValidationException> {
  @Inject ProblemMapper problems;

  @Override
  public Response toResponse(ValidationException failure) {
    return problems.toResponse(failure);
  }
}
