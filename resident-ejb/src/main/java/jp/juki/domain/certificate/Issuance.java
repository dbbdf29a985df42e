package jp.juki.domain.certificate;

import java.time.LocalDate;

/**
 * Issuance (交付) of one copy: when, by whom certified, under which number.
 *
 * @param on the day of issue, on which the register is read
 * @param certifier who certifies
 * @param number the issue number of this copy
 */
public record Issuance(LocalDate on, Certifier certifier, IssueNumber number) {}
