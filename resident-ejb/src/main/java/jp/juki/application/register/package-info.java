/** Looking at the register (照会): persons, histories and households, masked and audited. */
package jp.juki.application.register;
