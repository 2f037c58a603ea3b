package io.caseport.persistence.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks through the first cases one by one, where words that many cases have are soon found, or
 * through all that have the traits if these are few, and asks the index for those behind. It trusts
 * the index only for what need not be looked through.
 */
final class SqlCaseIndex implements CaseIndex {
  private static final int AT_FIRST = 50;
  private static final int FIRST = 200;

  /** Together as many cases as one account should have, looked through in a tenth of a second. */
  private static final int MOST_STRETCHES = 4;

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
      Optional<SearchWords> words,
      Wanted wanted,
      Optional<CasePosition> after,
      int limit) {
    var selected = new SelectedCases(account, wanted);
    return database.read(
        session ->
            words
                .map(all -> having(session, selected, all, after, limit))
                .orElseGet(() -> selected.next(session, cases, after, limit)));
  }

  private Found having(
      Session session,
      SelectedCases selected,
      SearchWords words,
      Optional<CasePosition> after,
      int limit) {
    var search = new LookThrough(session, cases, selected, words, limit);
    var behind =
        selected.wanted().traits().equals(CaseTraits.ANY)
            ? amongFirst(search, after, FIRST)
            : amongThoseWithTraits(search, after);
    if (behind.isPresent() && !search.isOver()) {
      // Before the index is asked: what comes into it meanwhile is then in both, not in neither.
      var unindexed = UnindexedCases.of(session, selected.account());
      if (selected.isNewestFirst() || unindexed.areFew()) {
        var grams = Grams.of(selected.account(), words);
        amongCandidates(search, candidates(session, selected, grams, unindexed, behind.get()));
      } else {
        amongFirst(search, behind, Integer.MAX_VALUE);
      }
    }
    return search.found();
  }

  private Candidates candidates(
      Session session,
      SelectedCases selected,
      Set<Integer> ofWords,
      UnindexedCases unindexed,
      CasePosition behind) {
    var account = selected.account();
    var created = selected.wanted().created();
    if (selected.isNewestFirst()) {
      var span = CaseSpan.of(created, Optional.of(behind));
      return new NewestCandidates(session, account, index, ofWords, unindexed, span);
    }
    return new OldestCandidates(session, account, index, ofWords, unindexed, created, behind);
  }

  /** Returns where these end, if there may be more. */
  private static Optional<CasePosition> amongFirst(
      LookThrough search, Optional<CasePosition> after, int most) {
    var position = after;
    for (int looked = 0; looked < most && !search.isOver(); looked += AT_FIRST) {
      position = search.throughPage(position, AT_FIRST);
      if (position.isEmpty()) {
        return position;
      }
    }
    return position;
  }

  /**
   * The index knows nothing of traits, and where few of very many cases have them, they are found
   * sooner than the words. Returns where these end, if there may be more.
   */
  private static Optional<CasePosition> amongThoseWithTraits(
      LookThrough search, Optional<CasePosition> after) {
    var position = after;
    int looked = 0;
    int stretches = 0;
    do {
      var some = search.throughStretch(position, AT_FIRST);
      position = some.goOn();
      looked += some.cases().size();
      stretches += some.cases().size() < AT_FIRST ? 1 : 0;
    } while (position.isPresent()
        && !search.isOver()
        && looked < FIRST
        && stretches < MOST_STRETCHES);
    return position;
  }

  private static void amongCandidates(LookThrough search, Candidates candidates) {
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
