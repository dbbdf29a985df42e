/**
 * Issuing at kiosks (コンビニ交付): sessions, choices, applications, documents and what becomes of them.
 */
package jp.juki.application.kiosk;
