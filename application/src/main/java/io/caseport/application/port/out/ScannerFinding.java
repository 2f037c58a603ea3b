package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a scanner says of one resource.
 *
 * @param line where it begins in the report, from 1
 * @param rule what the scanner calls what it checked, such as {@code s3_bucket_public_access}
 * @param reporter the scanner with its version if that is told, such as {@code Prowler 5.2.0}
 * @param resource what tells the resource from others of the account, as an ARN or a name
 * @param status empty for a finding that was withdrawn: nothing is known of the resource any more
 * @param details more that is told, by the name of the column that it belongs into, such as {@code
 *     Reason}
 */
public record ScannerFinding(
    long line,
    AccountId account,
    String rule,
    String reporter,
    String resource,
    Optional<String> region,
    Optional<ResourceStatus> status,
    Instant observedAt,
    Map<String, String> details,
    Savings savings) {

  public ScannerFinding {
    details = Map.copyOf(details);
  }

  /** The same as if it was made then, if it claims to be made later. */
  public ScannerFinding notAfter(Instant moment) {
    return observedAt.isAfter(moment) ? observed(moment) : this;
  }

  private ScannerFinding observed(Instant moment) {
    return new ScannerFinding(
        line, account, rule, reporter, resource, region, status, moment, details, savings);
  }

  /** The same about another account. */
  public ScannerFinding about(AccountId other) {
    return new ScannerFinding(
        line, other, rule, reporter, resource, region, status, observedAt, details, savings);
  }
}
