/**
 * Issuing at kiosks (コンビニ交付): who holds a card, what may be printed and how far an application has
 * come.
 */
package jp.juki.domain.kiosk;
