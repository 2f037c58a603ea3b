package io.caseport.advisor.report;

import io.caseport.application.port.out.ScannerRules;
import io.caseport.domain.advisor.CheckId;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of Prowler and the controls of Security Hub that mean the same as a check, from the
 * file that comes with the program and perhaps one more. Each names checks, and for each check the
 * rules that belong to it.
 */
public final class JsonScannerRules implements ScannerRules {
  private final Map<String, CheckId> checks;

  public JsonScannerRules() {
    checks = Map.copyOf(RuleFile.ofProgram().checks());
  }

  /**
   * @param more rules that are added; one that is known already belongs to the check that this file
   *     names
   * @throws IllegalArgumentException for a file that cannot be read, or says something else; the
   *     message names the file, the place in it and the reason
   */
  public JsonScannerRules(Path more) {
    var all = new TreeMap<String, CheckId>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(RuleFile.ofProgram().checks());
    RuleFile.of(more)
        .checks()
        .forEach(
            (rule, check) -> {
              all.remove(rule);
              all.put(rule, check);
            });
    checks = Map.copyOf(all);
  }

  @Override
  public Map<String, CheckId> checks() {
    return checks;
  }
}
