/** Certificates over REST (証明書の交付). */
package jp.juki.rest.certificate;
