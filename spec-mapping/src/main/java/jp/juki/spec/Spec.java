package jp.juki.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Clauses of the national standard (標準仕様書の条項) that the marked code decides or the marked test
 * proves.
 *
 * <p>On code: the narrowest element that decides the clause. On a test: every test that proves it.
 * An id that the catalogue does not know fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR})
public @interface Spec {
  /** Clause ids of the catalogue, such as {@code 4.0.3-c}; never empty. */
  String[] value();
}
