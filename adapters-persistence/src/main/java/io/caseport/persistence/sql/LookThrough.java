package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toSet;

import io.caseport.application.port.out.CaseIndex.Found;
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
import java.util.Set;

/**
 * Looks for words in the texts of cases, newest first, until a page is full or so many texts have
 * been read that whoever waits should hear of it.
 */
final class LookThrough {
  static final int MOST_TEXTS = 5_000;
  private static final int ASKED_LIKE_ONE_TEXT = 5;
  private static final int AT_ONCE = 50;

  private final Session session;
  private final VerifiedRows<SupportCase> cases;
  private final AccountId account;
  private final SearchWords words;
  private final CaseFilter filter;
  private final int limit;
  private final List<SupportCase> found = new ArrayList<>();
  private Optional<CasePosition> last = Optional.empty();
  private int texts;

  LookThrough(
      Session session,
      VerifiedRows<SupportCase> cases,
      AccountId account,
      SearchWords words,
      CaseFilter filter,
      int limit) {
    this.session = session;
    this.cases = cases;
    this.account = account;
    this.words = words;
    this.filter = filter;
    this.limit = limit;
  }

  /** One more than the page holds tells that there is another page. */
  boolean isOver() {
    return found.size() > limit || texts >= MOST_TEXTS;
  }

  Found found() {
    if (found.size() <= limit) {
      return new Found(List.copyOf(found), texts >= MOST_TEXTS ? last : Optional.empty());
    }
    var page = List.copyOf(found.subList(0, limit));
    return new Found(page, Optional.of(position(page.getLast())));
  }

  /** Returns where the page ends, if there may be another behind it. */
  Optional<CasePosition> throughPage(Optional<CasePosition> after, int size) {
    var page = cases.list(session, CaseTable.page(account, filter, after, size));
    texts += page.size();
    look(page);
    if (page.size() < size) {
      return Optional.empty();
    }
    last = Optional.of(position(page.getLast()));
    return last;
  }

  void through(CaseCandidates.Some some) {
    var left = some.cases();
    while (!left.isEmpty() && !isOver()) {
      int next = Math.min(AT_ONCE, left.size());
      candidates(left.subList(0, next));
      left = left.subList(next, left.size());
    }
    if (left.isEmpty()) {
      last = Optional.of(some.end());
    }
    texts += some.asked() / ASKED_LIKE_ONE_TEXT;
  }

  /** Some of these may not pass the filter. */
  private void candidates(List<CasePosition> candidates) {
    var ids =
        candidates.stream()
            .map(CasePosition::id)
            .filter(id -> filter.ids().isEmpty() || filter.ids().contains(id))
            .collect(toSet());
    texts += candidates.size();
    if (!ids.isEmpty()) {
      var page = CaseTable.page(account, amongThese(ids), Optional.empty(), ids.size());
      look(cases.list(session, page));
    }
    last = Optional.of(candidates.getLast());
  }

  private CaseFilter amongThese(Set<CaseId> ids) {
    return new CaseFilter(
        ids, filter.displayId(), filter.created(), filter.includeResolved(), filter.language());
  }

  private void look(List<SupportCase> some) {
    found.addAll(having(some));
    texts += some.stream().mapToInt(SupportCase::communications).sum();
  }

  private List<SupportCase> having(List<SupportCase> candidates) {
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

  private static CasePosition position(SupportCase last) {
    return new CasePosition(last.createdAt(), last.id());
  }
}
