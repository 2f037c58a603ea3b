package io.caseport.application.port.out;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.util.List;
import java.util.Optional;

/**
 * Finds cases by the words in them and by what they are. What a {@link CaseRepository} of the same
 * store adds MUST be found from the same commit on, and what it reads back is what is searched.
 */
public interface CaseIndex {

  /**
   * The cases that are wanted and that have all words, by creation and then by id, in the order
   * that is wanted, from the first behind {@code after}. Without words, all have them. Each word
   * may stand in the subject or in any communication, as {@link
   * io.caseport.domain.cases.SearchWord} says; no word reaches from one text into the next.
   *
   * <p>However many cases there are to look through, it MUST come back soon: then with fewer than
   * {@code limit} cases, or none, and with the place from which to go on.
   */
  Found find(
      AccountId account,
      Optional<SearchWords> words,
      Wanted wanted,
      Optional<CasePosition> after,
      int limit);

  /**
   * Prepares for searches up to {@code limit} cases that were added or replied to since; returns
   * how many. They MUST be found before that too, only more slowly.
   */
  int catchUp(int limit);

  /** Which cases to find, and in what order. */
  record Wanted(TimeSpan created, CaseTraits traits, CaseOrder order) {}

  /**
   * Some of the cases that have the words.
   *
   * @param goOn where the next ones are found behind; empty if these are the last
   */
  record Found(List<SupportCase> cases, Optional<CasePosition> goOn) {}
}
