/** Kiosk issuing in the database (コンビニ交付): certificates of cards, sessions and applications. */
package jp.juki.infrastructure.kiosk;
