/**
 * Certificates (証明書): what a copy of a resident record says, as a pure function of the register and
 * the choices of the applicant, before anything is drawn.
 */
package jp.juki.domain.certificate;
