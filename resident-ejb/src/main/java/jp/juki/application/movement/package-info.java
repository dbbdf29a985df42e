/** Movements (異動) from the check of a notification over 仮登録 to 本登録. */
package jp.juki.application.movement;
