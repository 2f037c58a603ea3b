package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.refusal.Refusal;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what scanners have found. A finding says how one resource stands by one check, in place
 * of what was said of that resource before, unless that was said later; one that was withdrawn
 * takes the resource away. One that claims to be of later than now is taken to be of now. Rules
 * that belong to no check, or to one that is computed, are left out and counted. What no report has
 * confirmed for 30 days is forgotten.
 *
 * <p>A report MUST be taken as a whole or not at all.
 */
public interface FindingImport {

  /**
   * Takes a report about the caller's own account, and about members of the organization that it
   * manages.
   *
   * @throws Refusal.AccessDenied to a caller whose policies do not allow {@code
   *     securityhub:BatchImportFindings}
   * @throws Refusal.PlanNotEntitled to a caller through the API whose plan does not include it
   * @throws Refusal.UnusableReport for one that cannot be read, and for one about another account
   */
  Imported importFindings(Caller caller, InputStream report);

  /**
   * Takes a report about any accounts, for whoever operates this installation. There is no caller:
   * it is reached only from the machine that holds the data.
   *
   * @param account whom all findings are about, whatever they say; empty to believe them
   * @throws Refusal.NoSuchEntity for an account that is not known
   * @throws Refusal.UnusableReport for one that cannot be read, and for one about an account that
   *     is not known or not open
   */
  Imported importReport(InputStream report, Optional<AccountId> account);

  /**
   * @param findings how many there were in all
   * @param taken how many each check has got
   * @param computed how many there were of checks that are computed
   * @param unmatched how many there were of each rule that belongs to no check
   */
  record Imported(
      long findings, Map<CheckId, Long> taken, long computed, Map<String, Long> unmatched) {
    public Imported {
      taken = Map.copyOf(taken);
      unmatched = Map.copyOf(unmatched);
    }
  }
}
