package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of a span that may have all grams, newest first: those that the index proposes and
 * those that it does not have. The index is asked for so many of the newest cases at once, and then
 * for ever more: a frequent word has some among few cases, and a rare one is not asked for often.
 */
final class CaseCandidates {
  private static final int WINDOW_AT_FIRST = 5_000;
  private static final int GROWTH = 4;
  private static final int LARGEST_WINDOW = 80_000;
  private static final int LARGEST_OF_UNINDEXED = 20_000;

  private final Session session;
  private final AccountId account;
  private final GramIndex index;
  private final Set<Integer> grams;
  private final UnindexedCases unindexed;
  private Optional<CaseSpan> window = Optional.empty();
  private Optional<CaseSpan> rest;
  private int size = WINDOW_AT_FIRST;

  CaseCandidates(
      Session session, AccountId account, GramIndex index, Set<Integer> grams, CaseSpan span) {
    this.session = session;
    this.account = account;
    this.index = index;
    this.grams = grams;
    // Before the index is asked: what comes into it meanwhile is then in both, and not in neither.
    this.unindexed = UnindexedCases.of(session, account);
    this.rest = Optional.of(span);
  }

  /** The next ones, at most so many; empty if all have been seen. */
  Optional<Some> next(int limit) {
    int asked = window.isEmpty() && rest.isPresent() ? open(rest.get()) : 0;
    return window.map(span -> next(span, limit, asked));
  }

  private Some next(CaseSpan span, int limit, int asked) {
    var both = new ArrayList<>(unindexed.newest(span, limit));
    both.addAll(index.newest(session, account, grams, span, limit));
    var newest = UnindexedCases.newestFirst(both, limit);
    if (newest.size() < limit) {
      window = Optional.empty();
      return new Some(newest, span.end(), asked);
    }
    window = Optional.of(span.behind(newest.getLast()));
    return new Some(newest, newest.getLast(), asked);
  }

  /** Returns how many cases have to be asked whether they are in the index. */
  private int open(CaseSpan left) {
    int count = unindexed.areFew() ? size : Math.min(size, LARGEST_OF_UNINDEXED);
    var end = UnindexedCases.moment(session, account, left, count);
    window = Optional.of(end.map(left::downTo).orElse(left));
    rest = end.map(left::below);
    size = Math.min(GROWTH * size, LARGEST_WINDOW);
    return unindexed.areFew() ? 0 : count;
  }

  /**
   * Some candidates.
   *
   * @param end down to where there are no others
   * @param asked how many other cases were looked at, though not at their texts
   */
  record Some(List<CasePosition> cases, CasePosition end, int asked) {}
}
