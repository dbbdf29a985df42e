package jp.juki.rest.kiosk;

import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import jp.juki.application.kiosk.SentDocument;
import jp.juki.domain.finding.FindingCode;
import jp.juki.domain.kiosk.KioskAnswer;
import jp.juki.domain.kiosk.KioskCode;
import jp.juki.rest.problem.Outcomes;
import jp.juki.rest.problem.Problem;

/** Answers the center (コンビニ交付の応答): a refusal is its code and one sentence, and nothing else. */
final class KioskAnswers {
  private KioskAnswers() {}

  /** Body of a refusal. */
  public record KioskProblemJson(String type, String title, int status, String code) {}

  static <T> Response toResponse(KioskAnswer<T> answer, Function<T, Response> given) {
    return switch (answer) {
      case KioskAnswer.Given<T>(T value) -> given.apply(value);
      case KioskAnswer.Denied<T>(KioskCode code) -> denied(code);
      case KioskAnswer.Absent<T> absent ->
          Outcomes.refused(List.of(FindingCode.TARGET_NOT_FOUND.at("path")));
    };
  }

  static Response created(Object entity) {
    return Response.status(Response.Status.CREATED).entity(entity).build();
  }

  /** The bytes with their digest and what ties them to the application. */
  static Response pdf(SentDocument sent) {
    byte[] digest = HexFormat.of().parseHex(sent.sha256());
    return Response.ok(sent.pdf(), "application/pdf")
        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
        .header("X-Binding", sent.binding())
        .build();
  }

  static Response denied(KioskCode code) {
    return Response.status(code.status())
        .type(Problem.MEDIA_TYPE)
        .entity(new KioskProblemJson("about:blank", code.sentence(), code.status(), code.code()))
        .build();
  }
}
