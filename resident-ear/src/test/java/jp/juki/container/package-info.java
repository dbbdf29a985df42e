/**
 * Tests inside the container (コンテナ内テスト).
 *
 * <p>All of them share one deployment of the real EAR, because each start costs seconds. A new
 * subject is an interface here, named {@code …Contract}, that extends {@link
 * jp.juki.container.InContainer} and has default methods annotated with {@code @Test}; it is added
 * to the list that {@link jp.juki.container.ProductIT} implements. Whatever comes from outside
 * (HTTP, screens) is tested on the running product instead, {@link jp.juki.product.Product}.
 */
package jp.juki.container;
