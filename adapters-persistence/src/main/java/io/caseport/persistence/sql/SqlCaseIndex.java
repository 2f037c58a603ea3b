package io.caseport.persistence.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks through the newest cases one by one, where words that many cases have are soon found, and
 * asks the index for those behind. It trusts the index only for what need not be looked through.
 */
final class SqlCaseIndex implements CaseIndex {
  private static final int AT_FIRST = 50;
  private static final int NEWEST = 200;

  /** Each time the index is asked it goes through all of a window, so it is asked for more. */
  private static final int MOST_AT_ONCE = 800;

  private final Database database;
  private final VerifiedRows<SupportCase> cases;
  private final GramIndex index;
  private final CaseGrams grams;
  private final Backlog backlog = new Backlog();

  SqlCaseIndex(Database database, VerifiedRows<SupportCase> cases, GramIndex index) {
    this.database = database;
    this.cases = cases;
    this.index = index;
    this.grams = new CaseGrams(index);
  }

  @Override
  public Found find(
      AccountId account,
      SearchWords words,
      CaseFilter filter,
      Optional<CasePosition> after,
      int limit) {
    return database.read(
        session -> {
          var search = new LookThrough(session, cases, account, words, filter, limit);
          var behind = amongNewest(search, after);
          if (behind.isPresent() && !search.isOver()) {
            var span = CaseSpan.of(filter.created(), behind);
            var gramsOfWords = Grams.of(account, words);
            amongCandidates(
                search, new CaseCandidates(session, account, index, gramsOfWords, span));
          }
          return search.found();
        });
  }

  /** Returns where these end, if there may be more. */
  private static Optional<CasePosition> amongNewest(
      LookThrough search, Optional<CasePosition> after) {
    var position = after;
    for (int looked = 0; looked < NEWEST && !search.isOver(); looked += AT_FIRST) {
      position = search.throughPage(position, AT_FIRST);
      if (position.isEmpty()) {
        return position;
      }
    }
    return position;
  }

  private static void amongCandidates(LookThrough search, CaseCandidates candidates) {
    int atOnce = AT_FIRST;
    var some = candidates.next(atOnce);
    while (some.isPresent() && !search.isOver()) {
      search.through(some.get());
      atOnce = Math.min(2 * atOnce, MOST_AT_ONCE);
      some = search.isOver() ? some : candidates.next(atOnce);
    }
  }

  @Override
  public int catchUp(int limit) {
    var next = database.read(session -> backlog.next(session, limit));
    if (next.isEmpty()) {
      return 0;
    }
    var ofAccounts =
        next.stream()
            .collect(
                groupingBy(
                    Backlog.Name::account, TreeMap::new, mapping(Backlog.Name::id, toList())));
    return database.write(
        session -> {
          ofAccounts.forEach((account, ids) -> grams.index(session, new AccountId(account), ids));
          return next.size();
        });
  }
}
