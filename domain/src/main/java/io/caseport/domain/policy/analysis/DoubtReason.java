package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.wording.Saying;

/** Why an analysis may have missed something. */
enum DoubtReason implements Saying {
  OTHER_ACTIONS_OVERLAP,
  RESOURCES_OVERLAP,
  PATTERNS_OVERLAP,
  TOO_MANY_SETS,
  DIFFERENT_TYPES,
  TOO_MANY_REQUESTS,
  VARIABLES_IN_CIRCLE,
  VARIABLE_BESIDE_WILDCARDS
}
