/** Printing notices about movements (通知書の出力). */
package jp.juki.application.notice;
