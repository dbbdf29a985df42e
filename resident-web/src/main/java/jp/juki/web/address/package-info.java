/** Addresses as clerks choose them (住所の入力補助). */
package jp.juki.web.address;
