/** Printing notices on screen (通知書の画面). */
package jp.juki.web.notice;
