package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that has happened to a case. It says what, and nothing of what was written.
 *
 * @param id the same however often the event is delivered
 * @param communication the number of the message that it is about, or that came with it
 * @param status where the case stood once it had happened; empty for what an older Caseport wrote
 */
public record CaseEvent(
    UUID id,
    AccountId account,
    CaseId caseId,
    DisplayId displayId,
    CaseEventKind kind,
    Side by,
    Optional<Integer> communication,
    Instant at,
    Optional<CaseStatus> status) {

  /** Who has brought an event about. */
  public enum Side {
    CUSTOMER,
    DESK,
    /** Time, and what the program does by itself. */
    CASEPORT
  }
}
