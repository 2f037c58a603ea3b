package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which cases to index next. Accounts take turns, so that none waits for one that writes
 * without end; of an account with very many, the newest cases come first, which are looked for most
 * and which the index wants in order. Where it has got to is remembered to save time only.
 */
final class Backlog {
  private static final int NEW = 200;
  private static final Name START = new Name("", "");
  private static final String LAST_ID = "\uffff";
  private static final CaseSpan ALL = CaseSpan.of(TimeSpan.always(), Optional.empty());

  private static final String SOME =
      """
      SELECT account_id, case_id
      FROM unindexed_case
      WHERE (account_id, case_id) > (?, ?)
      ORDER BY account_id, case_id
      LIMIT ?
      """;

  private final Map<String, CasePosition> reached = new ConcurrentHashMap<>();
  private volatile Name last = START;

  /** Up to so many of those that wait. */
  Collection<Name> next(Session session, int limit) {
    var some = new LinkedHashSet<>(some(session, last, limit));
    if (some.size() < limit) {
      some.addAll(some(session, START, limit - some.size()));
    }
    if (some.isEmpty()) {
      return some;
    }
    last = some.getLast();
    if (some.size() < limit || !last.account().equals(some.getFirst().account())) {
      return some;
    }
    last = new Name(last.account(), LAST_ID);
    return newest(session, last.account(), some);
  }

  private static List<Name> some(Session session, Name after, int limit) {
    return session.list(
        SOME, row -> new Name(row.text(), row.text()), after.account(), after.id(), limit);
  }

  /** As many of the account, and others only where there are marks of cases that are gone. */
  private Collection<Name> newest(Session session, String account, Collection<Name> others) {
    int limit = others.size();
    var end = UnindexedCases.moment(session, new AccountId(account), ALL, NEW);
    var found = new LinkedHashSet<Name>();
    add(found, session, account, end.map(ALL::downTo).orElse(ALL), limit);
    if (end.isPresent() && found.size() < limit) {
      var older = ALL.below(end.get());
      var rest =
          Optional.ofNullable(reached.get(account))
              .filter(older::has)
              .map(older::behind)
              .orElse(older);
      add(found, session, account, rest, limit - found.size())
          .filter(_ -> found.size() == limit)
          .ifPresentOrElse(place -> reached.put(account, place), () -> reached.remove(account));
    }
    others.stream().takeWhile(_ -> found.size() < limit).forEach(found::add);
    return found;
  }

  /** Returns the place of the last one. */
  private static Optional<CasePosition> add(
      Collection<Name> found, Session session, String account, CaseSpan span, int limit) {
    var newest = UnindexedCases.newest(session, new AccountId(account), span, limit);
    newest.forEach(place -> found.add(new Name(account, place.id().value())));
    return newest.isEmpty() ? Optional.empty() : Optional.of(newest.getLast());
  }

  record Name(String account, String id) {}
}
