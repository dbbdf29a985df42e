package jp.juki.rest.problem;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import jp.juki.domain.finding.FindingCode;

/**
 * Lets only sound JSON through to the resources (送信内容の検査): one object in UTF-8, no name twice in an
 * object, not nested too deep, no broken letter.
 *
 * <p>The readers behind it take the last of two values, stop at the first that is complete and
 * replace what is not UTF-8: nothing of that may enter a register.
 */
@Provider
public class StrictJson implements ReaderInterceptor {
  /** Looked up once: each look-up searches every jar. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final int DEEPEST = 20;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      byte[] body = context.getInputStream().readAllBytes();
      check(text(body));
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable();
    }
  }

  /**
   * @throws jakarta.json.stream.JsonParsingException if it is not JSON
   */
  private static void check(String text) {
    Deque<Set<String>> names = new ArrayDeque<>();
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      if (parser.next() != JsonParser.Event.START_OBJECT) throw unreadable();
      names.push(new HashSet<>());
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT, START_ARRAY -> names.push(new HashSet<>());
          case END_OBJECT, END_ARRAY -> names.pop();
          case KEY_NAME -> {
            if (!names.element().add(sound(parser.getString()))) throw unreadable();
          }
          case VALUE_STRING -> sound(parser.getString());
          case VALUE_NUMBER -> whole(parser.getBigDecimal());
          case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
        }
        if (names.size() > DEEPEST) throw unreadable();
      }
    }
  }

  /**
   * Every number of an interface is whole and small; the reader behind would cut it down to one.
   */
  private static void whole(BigDecimal number) {
    try {
      number.intValueExact();
    } catch (ArithmeticException e) {
      throw unreadable();
    }
  }

  private static String sound(String text) {
    if (text.codePoints().anyMatch(StrictJson::half)) {
      throw new InvalidRequestException(FindingCode.LETTER_BROKEN, "body");
    }
    return text;
  }

  /** Half of a pair of surrogates, or the character that ends a text in C. */
  private static boolean half(int codePoint) {
    return codePoint == 0
        || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static InvalidRequestException unreadable() {
    return new InvalidRequestException(FindingCode.REQUEST_UNREADABLE, "body");
  }
}
