package io.caseport.domain.desk;

import io.caseport.domain.cases.CaseKey;
import java.time.Instant;

/**
 * Where a case stands in the queue of the desk: by the part of it, then by the moment, earliest
 * first, then by account and id.
 */
public record QueuePosition(Part part, Instant at, CaseKey key) {

  /** The parts of the queue, in their order. */
  public enum Part {
    /** Time runs out for an answer: by when it is due. */
    RUNNING(0),
    /** It is the desk's turn: by since when. */
    WAITING(1),
    /** All others: by when they last changed. */
    REST(2);

    private final int place;

    Part(int place) {
      this.place = place;
    }

    /** Parts with lower ones come first. */
    public int place() {
      return place;
    }
  }
}
