package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * One message on a case. {@code number} counts from 1, the description that opened the case, and
 * orders messages whatever the clock did between them.
 */
public record Communication(
    AccountId accountId,
    CaseId caseId,
    int number,
    String body,
    String submittedBy,
    List<AttachedFile> attachments,
    Instant createdAt) {

  public Communication {
    attachments = List.copyOf(attachments);
  }
}
