/** Choosing the exact letter (文字の選択): variants of a letter and their codes. */
package jp.juki.web.letters;
