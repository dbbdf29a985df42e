/**
 * Tests through a real browser (ブラウザテスト).
 *
 * <p>A test class extends {@link jp.juki.browser.BrowserTest} and is named {@code …IT}. All share
 * one running product and its synthetic city; each test method has a browser of its own.
 */
package jp.juki.browser;
