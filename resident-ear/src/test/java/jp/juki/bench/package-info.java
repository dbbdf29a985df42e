/** Measuring the running product from outside (性能測定), for {@code ./bench}; no test. */
package jp.juki.bench;
