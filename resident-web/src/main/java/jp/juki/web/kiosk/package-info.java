/** What a clerk does so that a resident can use kiosks (個人番号カードの登録画面). */
package jp.juki.web.kiosk;
