/** Issuing certificates (証明書の交付): preview, issue, history; one number and one row for each copy. */
package jp.juki.application.certificate;
