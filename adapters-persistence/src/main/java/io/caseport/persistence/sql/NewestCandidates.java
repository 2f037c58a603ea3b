package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of a span that may have all grams, newest first: those that the index proposes and
 * those that it does not have. The index is asked for its newest blocks first, and then for ever
 * more of them: a frequent word has some among few cases, and a rare one is not asked for often.
 */
final class NewestCandidates implements Candidates {
  private static final int BLOCKS_AT_FIRST = 2;
  private static final int GROWTH = 4;
  private static final int MOST_BLOCKS = 64;
  private static final int MOST_BLOCKS_OF_UNINDEXED = 4;

  private final Session session;
  private final AccountId account;
  private final GramIndex index;
  private final Set<Integer> grams;
  private final UnindexedCases unindexed;
  private final CaseBlocks blocks;
  private Optional<CaseSpan> window = Optional.empty();
  private Optional<CaseSpan> rest;
  private int size = BLOCKS_AT_FIRST;

  NewestCandidates(
      Session session,
      AccountId account,
      GramIndex index,
      Set<Integer> grams,
      UnindexedCases unindexed,
      CaseSpan span) {
    this.session = session;
    this.account = account;
    this.index = index;
    this.grams = grams;
    this.unindexed = unindexed;
    this.blocks = CaseBlocks.of(session, account);
    this.rest = Optional.of(span);
  }

  @Override
  public Optional<Some> next(int limit) {
    int asked = window.isEmpty() && rest.isPresent() ? open(rest.get()) : 0;
    return window.map(span -> next(span, limit, asked));
  }

  private Some next(CaseSpan span, int limit, int asked) {
    var both = new ArrayList<>(unindexed.newest(span, limit));
    both.addAll(index.newest(session, account, grams, span, blocks.in(span), limit));
    var newest = UnindexedCases.newestFirst(both, limit);
    if (newest.size() < limit) {
      window = Optional.empty();
      return new Some(newest, span.end(), asked);
    }
    window = Optional.of(span.behind(newest.getLast()));
    return new Some(newest, newest.getLast(), asked);
  }

  /** Returns how many cases may have to be asked whether they are in the index. */
  private int open(CaseSpan left) {
    int most = unindexed.areFew() ? size : Math.min(size, MOST_BLOCKS_OF_UNINDEXED);
    var part = blocks.part(left, most);
    window = Optional.of(part);
    rest = part.equals(left) ? Optional.empty() : Optional.of(left.below(part.oldest()));
    size = Math.min(GROWTH * size, MOST_BLOCKS);
    return unindexed.areFew() ? 0 : GramIndex.CASES_IN_BLOCK * blocks.in(part).size();
  }
}
