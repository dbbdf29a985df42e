/** Issuing at kiosks (コンビニ交付): cards, sessions and applications. */
package jp.juki.application.kiosk;
