package jp.juki.application.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.juki.application.access.CallInProgressException;
import jp.juki.application.access.Caller;
import jp.juki.domain.audit.AuditEvent;
import jp.juki.domain.kiosk.KeyedDigest;
import jp.juki.domain.kiosk.KioskAnswer;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.domain.kiosk.KioskMessage;
import jp.juki.domain.kiosk.KioskReason;
import jp.juki.domain.kiosk.Kiosks;

/** Works on each message of the center once (電文の再送判定); a repetition gets the first answer. */
@ApplicationScoped
public class KioskMessages {
  @Inject Kiosks kiosks;
  @Inject KioskAudit audit;
  @Inject KeyedDigest digest;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * How an answer is kept and given again (応答の保管).
   *
   * @param keep what of a result is kept
   * @param again the result from what was kept
   */
  record Memory<T>(Function<T, KioskMessage.Answer> keep, Function<KioskMessage.Answer, T> again) {}

  /**
   * Works on a message, or answers as the first time.
   *
   * @param body what is asked, as a text that differs whenever the request does
   * @throws CallInProgressException if the same message is being worked on
   */
  <T> KioskAnswer<T> once(
      KioskCall call,
      String operation,
      String body,
      AuditEvent event,
      Memory<T> memory,
      Supplier<KioskAnswer<T>> work) {
    String key = call.key().orElseThrow();
    String hash = digest.of("kiosk-message", call.transactionId() + "\n" + body);
    Optional<KioskMessage> earlier = kiosks.message(caller.operator(), key, call.messageId());
    if (earlier.isPresent()) {
      return earlier.get().key().equals(key) && earlier.get().repeats(operation, hash)
          ? again(earlier.get(), event, memory)
          : audit.refused(
              event, KioskCode.IDEMPOTENCY_CONFLICT, List.of(KioskReason.KEY_REUSED), "");
    }
    KioskMessage message =
        new KioskMessage(
            caller.operator(),
            key,
            call.messageId(),
            operation,
            hash,
            clock.instant(),
            Optional.empty());
    if (!kiosks.claim(message)) throw new CallInProgressException();
    KioskAnswer<T> answer = work.get();
    switch (answer) {
      case KioskAnswer.Given<T>(T value) -> kiosks.answer(message, memory.keep().apply(value));
      case KioskAnswer.Denied<T>(KioskCode code) ->
          kiosks.answer(message, KioskMessage.Answer.refused(code));
      case KioskAnswer.Absent<T> absent ->
          throw new IllegalStateException("looked up before the message is kept");
    }
    return answer;
  }

  private <T> KioskAnswer<T> again(KioskMessage earlier, AuditEvent event, Memory<T> memory) {
    KioskMessage.Answer answer = earlier.answer().orElseThrow(CallInProgressException::new);
    if (answer.refusal().isPresent()) {
      return audit.refused(event, answer.refusal().get(), List.of(), "repeated");
    }
    audit.done(event, "repeated");
    return KioskAnswer.given(memory.again().apply(answer));
  }
}
