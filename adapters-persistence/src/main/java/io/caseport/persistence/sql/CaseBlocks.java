package io.caseport.persistence.sql;

import io.caseport.domain.account.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.TreeMap;

/**
 * When the cases of an account were created that follow one another in the index, so that a search
 * can tell which numbers to look among without reading them. A block may be said to reach further
 * than it does.
 */
final class CaseBlocks {
  private static final String WIDEN =
      """
      INSERT INTO case_block (account_id, block, oldest, newest)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (account_id, block) DO UPDATE SET
        oldest = CASE WHEN excluded.oldest < case_block.oldest
          THEN excluded.oldest ELSE case_block.oldest END,
        newest = CASE WHEN excluded.newest > case_block.newest
          THEN excluded.newest ELSE case_block.newest END
      WHERE excluded.oldest < case_block.oldest OR excluded.newest > case_block.newest
      """;
  private static final String ALL =
      "SELECT block, oldest, newest FROM case_block WHERE account_id = ?";

  private final List<Block> newestFirst;

  private CaseBlocks(List<Block> newestFirst) {
    this.newestFirst = newestFirst;
  }

  static CaseBlocks of(Session session, AccountId account) {
    var all =
        session.list(
            ALL, row -> new Block(row.number(), row.number(), row.number()), account.value());
    return new CaseBlocks(
        all.stream().sorted(Comparator.comparingLong(Block::newest).reversed()).toList());
  }

  /**
   * @param numbers those that the cases have in the index, in their order
   */
  static void add(
      Session session, AccountId account, List<GramIndex.Entry> cases, List<Long> numbers) {
    var blocks = new TreeMap<Long, LongSummaryStatistics>();
    for (int i = 0; i < numbers.size(); i++) {
      blocks
          .computeIfAbsent(
              numbers.get(i) / GramIndex.CASES_IN_BLOCK, _ -> new LongSummaryStatistics())
          .accept(Moments.atOrBefore(cases.get(i).position().createdAt()));
    }
    blocks.forEach(
        (block, created) ->
            session.update(WIDEN, account.value(), block, created.getMin(), created.getMax()));
  }

  /**
   * The newest part of the span, in which no more than so many blocks have cases if they lie one
   * behind the other. It is never empty, and the span itself if there is nothing behind it.
   */
  CaseSpan part(CaseSpan span, int most) {
    var within = within(span);
    var ends = within.stream().map(Block::newest).filter(end -> end < span.newest() - 1).toList();
    int taken = Math.max(1, most - (within.size() - ends.size()));
    return ends.size() <= taken ? span : span.downTo(ends.get(taken) + 1);
  }

  /** As {@link #part}, the oldest part. */
  CaseSpan oldestPart(CaseSpan span, int most) {
    var within = within(span);
    var starts =
        within.stream().map(Block::oldest).filter(start -> start > span.oldest()).sorted().toList();
    int taken = Math.max(1, most - (within.size() - starts.size()));
    return starts.size() <= taken ? span : span.upTo(starts.get(taken));
  }

  /** The numbers of those that may have cases of the span. */
  List<Long> in(CaseSpan span) {
    return within(span).stream().map(Block::number).toList();
  }

  private List<Block> within(CaseSpan span) {
    return newestFirst.stream()
        .filter(block -> block.oldest() <= span.newest() && block.newest() >= span.oldest())
        .toList();
  }

  private record Block(long number, long oldest, long newest) {}
}
