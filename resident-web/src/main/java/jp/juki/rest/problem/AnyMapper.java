package jp.juki.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Hands everything thrown to the one mapper (例外の変換). */
@Provider
@ApplicationScoped
public class AnyMapper implements ExceptionMapper<Throwable> {
  @Inject ProblemMapper problems;

  @Override
  public Response toResponse(Throwable failure) {
    return problems.toResponse(failure);
  }
}
