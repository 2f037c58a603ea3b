package io.caseport.application.port.in;

import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/** Finding cases of the caller's account by what was written in them, and by what they are. */
public interface CaseSearch {

  /**
   * Cases that have the traits, and whose subject and messages have all words of the text between
   * them, in order of creation. Case and width of letters make no difference. A word is found
   * within longer ones too, but one or two letters only where a word begins, in scripts that have
   * spaces between words. Codes of services that there are not find nothing.
   *
   * <p>While very many cases have to be looked through one by one, a page may end early, even
   * without any case: if it has a token, there may be more.
   *
   * <p>It MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose policies do
   * not allow {@code support:SearchForCases}; with {@link Refusal.PlanNotEntitled} a caller through
   * the API whose plan does not include it; with {@link Refusal.Throttled} calls beyond the
   * account's rate; and what the exceptions below say.
   *
   * @throws Refusal.InvalidArgument for a text without words or of more than 200 characters, or a
   *     language that the catalogue does not have
   * @throws Refusal.InvalidPageToken for a token of another search
   */
  Page<SupportCase> searchCases(Caller caller, SearchCases query);

  /**
   * Time bounds are inclusive and compare with the creation of the case.
   *
   * @param text empty to find cases whatever was written in them
   */
  record SearchCases(
      Optional<String> text,
      CaseTraits traits,
      Optional<Instant> afterTime,
      Optional<Instant> beforeTime,
      CaseOrder order,
      PageRequest page) {}
}
