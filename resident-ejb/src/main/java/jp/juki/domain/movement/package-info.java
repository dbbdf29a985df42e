/** Movements (異動): what is asked, what is decided and what is appended to the register. */
package jp.juki.domain.movement;
