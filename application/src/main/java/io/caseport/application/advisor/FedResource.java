package io.caseport.application.advisor;

import io.caseport.application.port.out.ScannerFinding;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts what a scanner says of a resource into the columns of a check. */
final class FedResource {
  private static final Set<String> REGIONS =
      Set.of("Region", "Region/AZ", "Region Name", "Region API Parameter");
  private static final String STATUS = "Status";
  private static final String REASON = "Reason";
  private static final String SAVINGS = "Estimated Monthly Savings";

  private FedResource() {}

  /** Scanners may have several rules for one check, each of which may flag the same resource. */
  static String key(ScannerFinding finding) {
    return finding.rule() + '|' + finding.region().orElse("") + '|' + finding.resource();
  }

  /** Empty for a finding that was withdrawn. */
  static Optional<AssessedResource> of(CheckDefinition check, ScannerFinding finding) {
    return finding
        .status()
        .map(
            status ->
                new AssessedResource(
                    key(finding),
                    status,
                    finding.region(),
                    Optional.of(finding.resource()).filter(name -> name.startsWith("arn:")),
                    values(check, finding, status),
                    finding.savings()));
  }

  private static List<Optional<String>> values(
      CheckDefinition check, ScannerFinding finding, ResourceStatus status) {
    var values = new ArrayList<Optional<String>>();
    boolean named = false;
    for (var column : check.columns()) {
      var name = column.in(LanguageCode.ENGLISH);
      var told = told(name, finding, status);
      boolean isName = told.isEmpty() && !named && !isKnown(name);
      values.add(isName ? Optional.of(shortName(finding.resource())) : told);
      named |= isName;
    }
    return values;
  }

  private static Optional<String> told(
      String column, ScannerFinding finding, ResourceStatus status) {
    if (column.equals(STATUS)) {
      return Optional.of(status.colour());
    }
    if (REGIONS.contains(column)) {
      return finding.region();
    }
    var detail = Optional.ofNullable(finding.details().get(column));
    return column.startsWith(SAVINGS) ? detail.or(() -> dollars(finding)) : detail;
  }

  private static Optional<String> dollars(ScannerFinding finding) {
    double amount = finding.savings().amount();
    return amount > 0 ? Optional.of(String.format(Locale.ROOT, "$%.2f", amount)) : Optional.empty();
  }

  private static boolean isKnown(String column) {
    return REGIONS.contains(column) || column.equals(REASON) || column.startsWith(SAVINGS);
  }

  /** What follows the last colon or slash of an ARN; any other name as it is. */
  private static String shortName(String resource) {
    return resource.startsWith("arn:") ? resource.replaceFirst("^.*[:/](?=[^:/])", "") : resource;
  }
}
