package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import java.util.List;
import java.util.Optional;

/** The cases that may have all words of a search, in its order. */
interface Candidates {

  /** The next ones, at most so many; empty if all have been seen. */
  Optional<Some> next(int limit);

  /**
   * Some candidates.
   *
   * @param end the place up to which there are no others
   * @param asked how many other cases were looked at, though not at their texts
   */
  record Some(List<CasePosition> cases, CasePosition end, int asked) {}
}
