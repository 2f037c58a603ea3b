package io.caseport.rest.advisor;

/** What the model of the API allows in members that several operations have. */
final class Forms {
  static final String RECOMMENDATION =
      "arn:[\\w-]+:trustedadvisor::\\d{12}:recommendation\\/[\\w-]+";
  static final String RECOMMENDATION_RESOURCE =
      "arn:[\\w-]+:trustedadvisor::\\d{12}:recommendation-resource\\/[\\w-]+\\/[\\w-]+";
  static final String ORGANIZATION_RECOMMENDATION =
      "arn:[\\w-]+:trustedadvisor:::organization-recommendation\\/[\\w-]+";
  static final String CHECK = "arn:[\\w-]+:trustedadvisor:::check\\/[\\w-]+";

  /**
   * The model ends in {@code ([:/].+)*}, which allows the same and takes a time that grows with the
   * number of ways to divide a text.
   */
  static final String AWS_RESOURCE =
      "arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)?";

  static final String ACCOUNT = "\\d+";

  static final int SHORTEST_ARN = 20;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_CHECK = 64;
  static final int LONGEST_ARN = 2_048;
  static final int SHORTEST_TOKEN = 4;
  static final int LONGEST_TOKEN = 10_000;

  static final String PILLARS =
      "cost_optimizing, performance, security, service_limits, fault_tolerance,"
          + " operational_excellence";
  static final String SOURCES =
      "aws_config, compute_optimizer, cost_explorer, lse, manual, pse, rds, resilience,"
          + " resilience_hub, security_hub, stir, ta_check, well_architected,"
          + " cost_optimization_hub";
  static final String STATUSES = "ok, warning, error";
  static final String TYPES = "standard, priority";
  static final String EXCLUSION_STATUSES = "excluded, included";
  static final String STAGES = "pending_response, in_progress, dismissed, resolved";
  static final String REASON_CODES =
      "non_critical_account, temporary_account, valid_business_case, other_methods_available,"
          + " low_priority, not_applicable, other";

  private Forms() {}
}
