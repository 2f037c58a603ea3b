package io.caseport.application.port.out;

import io.caseport.domain.advisor.CheckId;
import java.util.Map;

/** Which check it is that a scanner reports on. */
public interface ScannerRules {

  /**
   * Checks by the rule of a scanner, such as {@code s3_bucket_public_access} or {@code S3.2}. Rules
   * are compared without regard to case, so no two keys MUST differ in case alone.
   */
  Map<String, CheckId> checks();
}
