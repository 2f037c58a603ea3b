package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.wording.Saying;

/** What stands within sentences about findings. */
enum Part implements Saying {
  AND_MORE,
  EITHER,
  TEXT,
  NUMBER,
  DATE,
  BOOLEAN,
  BYTES,
  IP_ADDRESS,
  ARN,
  ANYTHING,
  USE_EITHER,
  STRING_OPERATORS,
  NUMERIC_OPERATORS,
  DATE_OPERATORS,
  IP_OPERATORS
}
