package jp.juki.web.access;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FailureHandler} to work in every page (画面の例外処理の登録). */
public class FailureHandlerFactory extends ExceptionHandlerFactory {

  /** Wraps the server's own factory. */
  public FailureHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FailureHandler(getWrapped().getExceptionHandler());
  }
}
