package jp.juki.container;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets the test runner itself (テスト実行器) into the product, which admits nobody unknown; everything
 * else is decided by the product's own sign-in.
 */
@Decorator
@Priority(1)
public class RunnerAdmission implements HttpAuthenticationMechanism {
  @Inject @Delegate @Any HttpAuthenticationMechanism product;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return request.getRequestURI().startsWith("/ArquillianServletRunner")
        ? context.doNothing()
        : product.validateRequest(request, response, context);
  }
}
