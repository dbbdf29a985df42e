package jp.juki.infrastructure.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.juki.infrastructure.certificate.FittedText.Box;

/**
 * Template of a form (様式): XHTML with places for values and for other templates.
 *
 * <p>{@code {{name 76 x 8 @ 13}}} is the place of a value in a box of 76 by 8 mm at 13 points or
 * less; {@code {{>persons}}} is the place of a part that is XHTML already.
 */
final class Template {
  private static final Pattern PLACE =
      Pattern.compile("\\{\\{(>?)([A-Za-z0-9.]+)(?: ([0-9.]+) x ([0-9.]+) @ ([0-9.]+))?\\}\\}");

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  /** A piece of a template. */
  private sealed interface Part {
    /** XHTML as it stands. */
    record Fixed(String xhtml) implements Part {}

    /** The place of another part. */
    record Inclusion(String name) implements Part {}

    /** The place of a value. */
    record Place(String name, Box box) implements Part {}
  }

  /** What is put into the places. */
  interface Filling {
    /** Returns a value, fitted into its box, as XHTML. */
    String value(String name, Box box);

    /** Returns an included part as XHTML. */
    String part(String name);
  }

  /**
   * Reads a template.
   *
   * @param name the path below the folder of the templates
   * @throws IllegalStateException if there is none or it is malformed: the build is wrong
   */
  static Template read(String name) {
    return parse(text(name));
  }

  /** Reads a template, with its fixed text passed through a change. */
  static Template read(String name, UnaryOperator<String> change) {
    return parse(change.apply(text(name)));
  }

  /** Reads a file of the folder of the templates. */
  static String text(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/jp/juki/certificate/" + name)) {
      if (in == null) {
        throw new IllegalStateException("template missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Template parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int at = 0;
    while (place.find()) {
      parts.add(new Part.Fixed(text.substring(at, place.start())));
      parts.add(part(place));
      at = place.end();
    }
    String rest = text.substring(at);
    if (rest.contains("{{")) {
      throw new IllegalStateException("malformed place in a template");
    }
    parts.add(new Part.Fixed(rest));
    return new Template(List.copyOf(parts));
  }

  private static Part part(Matcher place) {
    if (!place.group(1).isEmpty()) {
      return new Part.Inclusion(place.group(2));
    }
    if (place.group(3) == null) {
      throw new IllegalStateException("a place without a box: " + place.group(2));
    }
    return new Part.Place(
        place.group(2),
        new Box(
            Double.parseDouble(place.group(3)),
            Double.parseDouble(place.group(4)),
            Double.parseDouble(place.group(5))));
  }

  /** Returns a text as it stands between tags. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns the XHTML with every place filled. */
  String fill(Filling filling) {
    var xhtml = new StringBuilder(4096);
    for (Part part : parts) {
      switch (part) {
        case Part.Fixed(String fixed) -> xhtml.append(fixed);
        case Part.Inclusion(String name) -> xhtml.append(filling.part(name));
        case Part.Place(String name, Box box) -> xhtml.append(filling.value(name, box));
      }
    }
    return xhtml.toString();
  }
}
