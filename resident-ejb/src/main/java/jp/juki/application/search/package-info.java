/** Searching the register (基本検索), each search audited with everybody it lists. */
package jp.juki.application.search;
