/** Finding residents (検索画面): one line that understands what is typed, and the detailed form. */
package jp.juki.web.search;
