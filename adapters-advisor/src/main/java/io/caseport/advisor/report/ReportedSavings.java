package io.caseport.advisor.report;

import io.caseport.domain.advisor.Savings;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** What a finding says could be saved: two members, each a number or the text of one. */
final class ReportedSavings {
  private static final String AMOUNT = "EstimatedMonthlySavings";
  private static final String COST = "EstimatedMonthlyCost";
  private static final String MEANING =
      "an amount in US dollars from 0 to 1000000000, such as 12.5";
  private static final double MOST = 1e9;

  private ReportedSavings() {}

  /**
   * @param place what the members are in
   */
  static Savings of(ReportedFinding finding, String place) {
    return new Savings(
        dollars(finding, place + "." + AMOUNT), dollars(finding, place + "." + COST));
  }

  private static double dollars(ReportedFinding finding, String path) {
    return finding.find(path).map(node -> dollars(finding, path, node)).orElse(0.0);
  }

  private static double dollars(ReportedFinding finding, String path, JsonNode node) {
    try {
      var dollars =
          node.isNumber()
              ? node.doubleValue()
              : new BigDecimal(node.isString() ? node.stringValue().strip() : "").doubleValue();
      if (dollars >= 0 && dollars <= MOST) {
        return dollars;
      }
    } catch (NumberFormatException noNumber) {
      throw finding.wrong(path, MEANING);
    }
    throw finding.wrong(path, MEANING);
  }
}
