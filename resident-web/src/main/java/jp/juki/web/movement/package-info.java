/** The wizard of movements, their confirmation and 本登録 (異動の画面). */
package jp.juki.web.movement;
