package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * As {@link NewestCandidates}, the oldest first. The index tells the newest first, so it is asked
 * for all of a part of the span at once, beginning with the oldest part. The cases that it does not
 * have MUST be few.
 */
final class OldestCandidates implements Candidates {
  private static final int BLOCKS_AT_FIRST = 2;
  private static final int GROWTH = 4;
  private static final int MOST_BLOCKS = 64;

  /** Of so many the next part is not made larger. */
  private static final int MANY = 1_000;

  private static final CaseId NO_ID = new CaseId("");

  private final Session session;
  private final AccountId account;
  private final GramIndex index;
  private final Set<Integer> grams;
  private final UnindexedCases unindexed;
  private final CaseBlocks blocks;
  private final CasePosition after;
  private Optional<CaseSpan> rest;
  private List<CasePosition> left = List.of();
  private int size = BLOCKS_AT_FIRST;

  OldestCandidates(
      Session session,
      AccountId account,
      GramIndex index,
      Set<Integer> grams,
      UnindexedCases unindexed,
      TimeSpan created,
      CasePosition after) {
    this.session = session;
    this.account = account;
    this.index = index;
    this.grams = grams;
    this.unindexed = unindexed;
    this.blocks = CaseBlocks.of(session, account);
    this.after = after;
    var from = created.from().filter(after.createdAt()::isBefore).orElse(after.createdAt());
    var behind = new TimeSpan(Optional.of(from), created.to());
    this.rest = Optional.of(CaseSpan.of(behind, Optional.empty()));
  }

  @Override
  public Optional<Some> next(int limit) {
    if (!left.isEmpty()) {
      return Optional.of(some(limit, left.getLast()));
    }
    return rest.map(
        span -> {
          var part = open(span);
          return some(limit, new CasePosition(Instant.ofEpochMilli(part.newest()), NO_ID));
        });
  }

  /**
   * @param end of all that are left
   */
  private Some some(int limit, CasePosition end) {
    var some = left.subList(0, Math.min(limit, left.size()));
    left = left.subList(some.size(), left.size());
    return new Some(some, left.isEmpty() ? end : some.getLast(), 0);
  }

  private CaseSpan open(CaseSpan span) {
    var part = blocks.oldestPart(span, size);
    rest = part.equals(span) ? Optional.empty() : Optional.of(span.downTo(part.newest()));
    var all = new ArrayList<>(unindexed.newest(part, Integer.MAX_VALUE));
    all.addAll(index.newest(session, account, grams, part, blocks.in(part), Integer.MAX_VALUE));
    left =
        UnindexedCases.newestFirst(all, Integer.MAX_VALUE).reversed().stream()
            .filter(candidate -> UnindexedCases.NEWEST_FIRST.compare(candidate, after) < 0)
            .toList();
    size = left.size() < MANY ? Math.min(GROWTH * size, MOST_BLOCKS) : size;
    return part;
  }
}
