package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SearchText;
import io.caseport.domain.cases.SearchWord;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Looks through the newest cases one by one, where words that many cases have are soon found, and
 * asks the index for those behind. It trusts the index only for what need not be looked through.
 */
final class SqlCaseIndex implements CaseIndex {
  private static final int AT_FIRST = 50;
  private static final int NEWEST = 200;

  /** Each time the index is asked it goes through all that it has, so it is asked for more. */
  private static final int MOST_AT_ONCE = 1_600;

  private final Database database;
  private final VerifiedRows<SupportCase> cases;
  private final CaseGrams grams;

  SqlCaseIndex(Database database, VerifiedRows<SupportCase> cases, CaseGrams grams) {
    this.database = database;
    this.cases = cases;
    this.grams = grams;
  }

  @Override
  public List<SupportCase> find(
      AccountId account,
      SearchWords words,
      CaseFilter filter,
      Optional<CasePosition> after,
      int limit) {
    return database.read(
        session -> {
          var found = new ArrayList<SupportCase>();
          var position = after;
          int looked = 0;
          int atOnce = AT_FIRST;
          boolean more = true;
          while (more && found.size() < limit) {
            var query =
                looked < NEWEST
                    ? CaseTable.page(account, filter, position, atOnce)
                    : candidates(account, words, filter, position, atOnce);
            var some = cases.list(session, query);
            found.addAll(having(session, words, some));
            more = some.size() == atOnce;
            if (more) {
              looked += atOnce;
              position = Optional.of(positionOf(some.getLast()));
              atOnce = looked < NEWEST ? atOnce : Math.min(2 * atOnce, MOST_AT_ONCE);
            }
          }
          return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        });
  }

  Query candidates(
      AccountId account,
      SearchWords words,
      CaseFilter filter,
      Optional<CasePosition> after,
      int limit) {
    return CaseTable.pageOfFew(
        account, filter, after, limit, query -> grams.restrict(query, account, words));
  }

  private static List<SupportCase> having(
      Session session, SearchWords words, List<SupportCase> candidates) {
    var missing = new HashMap<CaseId, List<SearchWord>>();
    for (var candidate : candidates) {
      var notInSubject = words.missingIn(SearchText.of(candidate.subject()));
      if (!notInSubject.isEmpty()) {
        missing.put(candidate.id(), notInSubject);
      }
    }
    CommunicationTable.eachOf(
        session,
        candidates.stream().filter(candidate -> missing.containsKey(candidate.id())).toList(),
        message -> missing.computeIfPresent(message.caseId(), (_, left) -> without(message, left)));
    return candidates.stream()
        .filter(candidate -> missing.getOrDefault(candidate.id(), List.of()).isEmpty())
        .toList();
  }

  private static List<SearchWord> without(Communication message, List<SearchWord> words) {
    if (words.isEmpty()) {
      return words;
    }
    var text = SearchText.of(message.body());
    return words.stream().filter(word -> !word.standsIn(text)).toList();
  }

  private static CasePosition positionOf(SupportCase last) {
    return new CasePosition(last.createdAt(), last.id());
  }

  @Override
  public int catchUp(int limit) {
    return database.read(grams::isBehind)
        ? database.write(session -> grams.catchUp(session, limit))
        : 0;
  }
}
