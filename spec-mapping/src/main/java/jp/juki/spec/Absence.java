package jp.juki.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a test of absence (実装しない機能の不存在の確認): it fails as soon as the forbidden function exists.
 *
 * <p>Stands beside {@link Spec} on the test. A clause of obligation MUST NOT is proven only by such
 * a test; a test that shows presence elsewhere proves nothing about it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Absence {}
