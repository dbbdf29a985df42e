package jp.juki.rest.kiosk;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import jp.juki.application.kiosk.KioskCall;
import jp.juki.domain.finding.FindingCode;
import jp.juki.rest.problem.InvalidRequestException;
import jp.juki.rest.problem.Parameters;

/** Headers of every message of the center (電文のヘッダー). */
public class KioskHeaders {
  private static final String TRANSACTION = "X-Transaction-Id";
  private static final String MESSAGE = "X-Message-Id";
  private static final String KEY = "Idempotency-Key";
  private static final String DEADLINE = "X-Deadline-Ms";
  private static final String KIOSK = "X-Kiosk-Id";
  private static final int LONGEST = 64;
  private static final int TEN_MINUTES = 600_000;

  @HeaderParam(TRANSACTION)
  String transaction;

  @HeaderParam(MESSAGE)
  String message;

  @HeaderParam(KEY)
  String key;

  @HeaderParam(DEADLINE)
  String deadline;

  @HeaderParam(KIOSK)
  String kiosk;

  /** The headers of a message that changes nothing. */
  KioskCall reading() {
    return call(Optional.empty());
  }

  /** The headers of a message that changes something, which must tell how it is repeated. */
  KioskCall changing() {
    return call(Optional.of(required(KEY, key)));
  }

  /** The headers of the message that opens a session, whose body names the transaction too. */
  KioskCall opening(String transactionInBody) {
    KioskCall call = changing();
    if (transactionInBody != null && !transactionInBody.equals(call.transactionId())) {
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, "transactionId");
    }
    return call;
  }

  private KioskCall call(Optional<String> repeatKey) {
    int left = Parameters.number(DEADLINE, deadline, 0, TEN_MINUTES, TEN_MINUTES);
    return new KioskCall(
        required(TRANSACTION, transaction),
        required(MESSAGE, message),
        repeatKey,
        deadline == null ? Optional.empty() : Optional.of(left),
        Optional.ofNullable(kiosk).map(name -> required(KIOSK, name)));
  }

  private static String required(String name, String value) {
    if (Parameters.text(value) == null) {
      throw new InvalidRequestException(FindingCode.VALUE_MISSING, name);
    }
    if (value.length() > LONGEST || !value.matches("[0-9A-Za-z._:-]+")) {
      throw new InvalidRequestException(FindingCode.PARAMETER_INVALID, name);
    }
    return value;
  }
}
