/** Kiosks over REST (コンビニ交付), for the center that stands between kiosks and the city. */
package jp.juki.rest.kiosk;
