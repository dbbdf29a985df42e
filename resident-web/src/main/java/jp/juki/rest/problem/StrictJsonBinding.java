package jp.juki.rest.problem;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses items that a body should not have (不明な項目), so that a misspelt one is not lost in silence.
 */
@Provider
public class StrictJsonBinding implements ContextResolver<Jsonb> {
  /** The only setting that JSON binding itself has no name for. */
  private static final String UNKNOWN = "jsonb.fail-on-unknown-properties";

  private final Jsonb binding = JsonbBuilder.create(new JsonbConfig().setProperty(UNKNOWN, true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return binding;
  }
}
