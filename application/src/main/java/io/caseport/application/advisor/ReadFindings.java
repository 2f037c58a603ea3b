package io.caseport.application.advisor;

import io.caseport.application.port.in.FindingImport.Imported;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read of a report: those findings that belong to a check, and how many do not. */
final class ReadFindings {
  /** What fits into the memory of a small server. */
  private static final int MOST_MATCHED = 50_000;

  private static final int MOST_RULES_TOLD = 1_000;

  private final AdvisorCatalog catalog;
  private final Map<Place, List<ScannerFinding>> matched = new LinkedHashMap<>();
  private final Map<AccountId, Long> firstOfEachAccount = new LinkedHashMap<>();
  private final Map<String, Long> unmatched = new TreeMap<>();
  private long all;
  private long ofComputed;
  private long kept;

  ReadFindings(AdvisorCatalog catalog) {
    this.catalog = catalog;
  }

  /** Whom and which check findings are about. */
  record Place(AccountId account, CheckId check) {}

  void add(ScannerFinding finding) {
    all++;
    firstOfEachAccount.putIfAbsent(finding.account(), finding.line());
    var check = catalog.ofRule(finding.rule());
    if (check.isEmpty()) {
      countUnmatched(finding.rule());
    } else if (catalog.computing(check.get().id()).isPresent()) {
      ofComputed++;
    } else {
      keep(finding, check.get().id());
    }
  }

  private void countUnmatched(String rule) {
    if (unmatched.size() < MOST_RULES_TOLD || unmatched.containsKey(rule)) {
      unmatched.merge(rule, 1L, Long::sum);
    }
  }

  private void keep(ScannerFinding finding, CheckId check) {
    kept++;
    if (kept > MOST_MATCHED) {
      throw new Refusal.UnusableReport(
          finding.line(),
          "a report must have at most %,d findings that belong to a check; split it"
              .formatted(MOST_MATCHED));
    }
    matched
        .computeIfAbsent(new Place(finding.account(), check), _ -> new ArrayList<>())
        .add(finding);
  }

  Map<Place, List<ScannerFinding>> matched() {
    return matched;
  }

  /** The line of the first finding about each account. */
  Map<AccountId, Long> firstOfEachAccount() {
    return firstOfEachAccount;
  }

  Imported counted() {
    var taken = new HashMap<CheckId, Long>();
    matched.forEach(
        (place, findings) -> taken.merge(place.check(), (long) findings.size(), Long::sum));
    return new Imported(all, taken, ofComputed, unmatched);
  }
}
