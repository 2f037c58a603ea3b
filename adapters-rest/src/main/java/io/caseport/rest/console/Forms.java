package io.caseport.rest.console;

import io.caseport.domain.policy.wording.Language;
import org.jspecify.annotations.Nullable;

/** What is allowed in members that several operations have. */
final class Forms {
  static final int LONGEST_ID = 256;
  static final int LONGEST_TOKEN = 8_192;
  static final int LONGEST_CODE = 100;
  static final int LONGEST_SUBMITTER = 1_000;

  /** Also such as are not what they are looked for as, of which the core says so. */
  static final int LONGEST_TEXT = 1_000;

  static final String PLANS =
      "basic, developer, business, enterprise-on-ramp, enterprise, business-plus,"
          + " unified-operations";
  static final String SEVERITIES = "low, normal, high, urgent, critical";
  static final String ISSUE_TYPES = "technical, customer-service";
  static final String STATUSES =
      "unassigned, opened, work-in-progress, pending-customer-action, customer-action-completed,"
          + " reopened, resolved";
  static final String ORDERS = "newest, oldest";
  static final String ORIGINS = "customer, desk, system";
  static final String CHANGES =
      "created, communication-added, resolved, reopened, status-changed, severity-changed";
  static final String RESPONSES = "none, running, paused, at-risk, overdue, met, missed";
  static final String COVERAGES = "core, all";
  static final String CHECK_STATUSES = "ok, warning, error";

  /** Half as long again as the longest policy that can be stored, for white space and mistakes. */
  static final int LONGEST_DOCUMENT = 15_360;

  static final String DOCUMENT_KINDS = "identity, trust";
  static final String LANGUAGES = "en, ja";
  static final String FINDING_TYPES = "error, security-warning, warning, suggestion";
  static final String EFFECTS = "Allow, Deny";
  static final String DECISIONS = "allowed, explicitDeny, implicitDeny";
  static final String POSSIBILITIES = "allowed, denied, conditional";
  static final String ANSWERS = "yes, no, undecided";
  static final String HOLDERS = "user, group, role";

  static final String ACTION = "[A-Za-z0-9-]{1,64}:[A-Za-z0-9-]{1,128}";
  static final int LONGEST_ARN = 2_048;
  static final String UUID = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

  private Forms() {}

  /** English, unless another is said. */
  static Language language(@Nullable String code) {
    return code == null ? Language.EN : Language.ofCode(code).orElseThrow();
  }
}
