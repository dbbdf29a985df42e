/** Issuing certificates at the counter with a live preview (証明書の交付画面). */
package jp.juki.web.certificate;
