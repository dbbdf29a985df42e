/** Certificates as PDF (証明書の印字): fonts, templates, fitting, drawing and reading back. */
package jp.juki.infrastructure.certificate;
