/** The real product as {@code ./run} starts it (稼働中の製品), for tests that come from outside. */
package jp.juki.product;
