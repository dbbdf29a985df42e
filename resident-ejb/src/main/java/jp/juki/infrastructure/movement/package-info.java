/**
 * Provisional movements (仮登録) and holds on persons (排他) in the database, apart from the register.
 */
package jp.juki.infrastructure.movement;
