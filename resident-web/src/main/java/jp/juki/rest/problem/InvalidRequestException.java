package jp.juki.rest.problem;

import java.util.List;
import jp.juki.domain.finding.Finding;
import jp.juki.domain.finding.FindingCode;

/** A request that cannot be understood (読み取れない要求), found before any service was called. */
public class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Finding> findings;

  /** A request refused for these reasons. */
  public InvalidRequestException(List<Finding> findings) {
    super("invalid request", null, false, false);
    this.findings = List.copyOf(findings);
  }

  /** A request refused for one reason. */
  public InvalidRequestException(FindingCode code, String field) {
    this(List.of(code.at(field)));
  }

  /** Every reason for which it was refused. */
  public List<Finding> findings() {
    return findings;
  }
}
