package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseIndex.Found;
import io.caseport.application.port.out.CaseRepository.CasePosition;
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
 * Looks for words in the texts of cases, in their order, until a page is full or so many texts have
 * been read that whoever waits should hear of it.
 */
final class LookThrough {
  static final int MOST_TEXTS = 5_000;
  private static final int ASKED_LIKE_ONE_TEXT = 5;
  private static final int AT_ONCE = 50;

  private final Session session;
  private final VerifiedRows<SupportCase> cases;
  private final SelectedCases selected;
  private final SearchWords words;
  private final int limit;
  private final List<SupportCase> found = new ArrayList<>();
  private Optional<CasePosition> last = Optional.empty();
  private int texts;

  LookThrough(
      Session session,
      VerifiedRows<SupportCase> cases,
      SelectedCases selected,
      SearchWords words,
      int limit) {
    this.session = session;
    this.cases = cases;
    this.selected = selected;
    this.words = words;
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
    return new Found(page, Optional.of(SelectedCases.position(page.getLast())));
  }

  /** Returns where the page ends, if there may be another behind it. */
  Optional<CasePosition> throughPage(Optional<CasePosition> after, int size) {
    var page = cases.list(session, selected.page(after, size));
    texts += page.size();
    look(page.stream().filter(selected.wanted().traits()::areOf).toList());
    if (page.size() < size) {
      return Optional.empty();
    }
    last = Optional.of(SelectedCases.position(page.getLast()));
    return last;
  }

  /** Looks through the first cases of the next stretch that have the traits, and returns them. */
  Found throughStretch(Optional<CasePosition> after, int size) {
    var some = selected.next(session, cases, after, size);
    look(some.cases());
    last = some.goOn();
    return some;
  }

  void through(Candidates.Some some) {
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

  /** Some of these may not have the traits. */
  private void candidates(List<CasePosition> candidates) {
    texts += candidates.size();
    var ids = candidates.stream().map(CasePosition::id).toList();
    look(cases.list(session, selected.among(ids)));
    last = Optional.of(candidates.getLast());
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
}
