package jp.juki.application.access;

import jakarta.ejb.ApplicationException;

/** An act on residents' records was tried without a purpose (利用目的なし); its transaction is lost. */
@ApplicationException(rollback = true)
public class PurposeMissingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PurposeMissingException() {
    super("no purpose stated for an act on residents' records");
  }
}
