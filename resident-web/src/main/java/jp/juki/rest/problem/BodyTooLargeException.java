package jp.juki.rest.problem;

import java.io.IOException;

/** The body of a request is over the limit (送信内容の上限超過). */
class BodyTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super("request body over the limit");
  }
}
