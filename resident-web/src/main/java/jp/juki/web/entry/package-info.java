/** Reading typed text into values with findings (入力の読取り). */
package jp.juki.web.entry;
