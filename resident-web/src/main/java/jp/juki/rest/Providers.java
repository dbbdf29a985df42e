package jp.juki.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.juki.rest.access.SignInFilter;
import jp.juki.rest.problem.AnyMapper;
import jp.juki.rest.problem.BodyLimit;
import jp.juki.rest.problem.RequestShape;
import jp.juki.rest.problem.StrictJson;
import jp.juki.rest.problem.StrictJsonBinding;
import jp.juki.rest.problem.ValidationMapper;

/** What both interfaces share (共通設定): mappers, filters and settings. */
final class Providers {
  /**
   * Empty answers keep their own status and are not replaced by an error page in HTML; the server
   * describes itself at {@code /openapi} only, not in WADL too.
   */
  static final Map<String, Object> PROPERTIES =
      Map.of(
          "jersey.config.server.response.setStatusOverSendError", true,
          "jersey.config.server.wadl.disableWadl", true);

  /** Exception mappers, filters and converters of both interfaces. */
  private static final List<Class<?>> SHARED =
      List.of(
          AnyMapper.class,
          BodyLimit.class,
          RequestShape.class,
          SignInFilter.class,
          StrictJson.class,
          StrictJsonBinding.class,
          ValidationMapper.class);

  private Providers() {}

  /**
   * The shared classes and those of one interface.
   *
   * @param resources root resources of the interface
   */
  static Set<Class<?>> with(Class<?>... resources) {
    Set<Class<?>> classes = new LinkedHashSet<>(SHARED);
    classes.addAll(List.of(resources));
    return Set.copyOf(classes);
  }
}
