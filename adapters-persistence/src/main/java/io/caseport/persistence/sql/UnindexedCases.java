package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cases of an account that are not in the index as they are: mostly few, which are read at
 * once; after an import all, which are read as far as a search gets.
 */
final class UnindexedCases {
  static final int FEW = 500;

  private static final String SOME =
      """
      SELECT c.created_at, c.case_id
      FROM (SELECT account_id, case_id FROM unindexed_case WHERE account_id = ? LIMIT ?) u
      JOIN support_case c ON c.account_id = u.account_id AND c.case_id = u.case_id
      """;

  /** Counted case by case, since an engine may choose to read all marks for one that EXISTS. */
  static final String NEWEST =
      """
      SELECT created_at, case_id
      FROM support_case c
      WHERE account_id = ? AND created_at >= ? AND (created_at, case_id) < (?, ?) AND (
        SELECT count(*)
        FROM unindexed_case u
        WHERE u.account_id = c.account_id AND u.case_id = c.case_id) > 0
      ORDER BY created_at DESC, case_id DESC
      LIMIT ?
      """;

  static final String MOMENT =
      """
      SELECT created_at
      FROM support_case
      WHERE account_id = ? AND created_at >= ? AND (created_at, case_id) < (?, ?)
      ORDER BY created_at DESC, case_id DESC
      LIMIT 1 OFFSET ?
      """;

  static final Comparator<CasePosition> NEWEST_FIRST =
      Comparator.comparing(CasePosition::createdAt)
          .thenComparing(position -> position.id().value())
          .reversed();

  private final Session session;
  private final AccountId account;
  private final Optional<List<CasePosition>> all;

  private UnindexedCases(Session session, AccountId account, List<CasePosition> some) {
    this.session = session;
    this.account = account;
    this.all = Optional.of(some).filter(read -> read.size() <= FEW);
  }

  static UnindexedCases of(Session session, AccountId account) {
    var some = session.list(SOME, CaseSpan::position, account.value(), FEW + 1);
    return new UnindexedCases(session, account, some);
  }

  boolean areFew() {
    return all.isPresent();
  }

  List<CasePosition> newest(CaseSpan span, int limit) {
    return all.map(few -> newestFirst(few.stream().filter(span::has).toList(), limit))
        .orElseGet(() -> newest(session, account, span, limit));
  }

  static List<CasePosition> newest(Session session, AccountId account, CaseSpan span, int limit) {
    return session.list(
        NEWEST,
        CaseSpan::position,
        account.value(),
        span.oldest(),
        span.newest(),
        span.before(),
        limit);
  }

  /** When the last of that many cases of the span was created, if it has so many. */
  static Optional<Long> moment(Session session, AccountId account, CaseSpan span, int count) {
    return session.find(
        MOMENT,
        Row::number,
        account.value(),
        span.oldest(),
        span.newest(),
        span.before(),
        count - 1);
  }

  static List<CasePosition> newestFirst(List<CasePosition> cases, int limit) {
    return cases.stream().distinct().sorted(NEWEST_FIRST).limit(limit).toList();
  }
}
