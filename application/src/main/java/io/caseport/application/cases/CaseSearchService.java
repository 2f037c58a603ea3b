package io.caseport.application.cases;

import io.caseport.application.access.AccessControl;
import io.caseport.application.catalog.Catalog;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.cases.SearchWords;
import io.caseport.domain.cases.SupportCase;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Searches what a customer can see, and nothing that is older. */
public final class CaseSearchService implements CaseSearch {
  private final AccessControl access;
  private final Catalog catalog;
  private final CaseIndex index;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;

  public CaseSearchService(
      AccessControl access,
      Catalog catalog,
      CaseIndex index,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock) {
    this.access = access;
    this.catalog = catalog;
    this.index = index;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Page<SupportCase> searchCases(Caller caller, SearchCases query) {
    return work.read(
        () -> {
          var account = access.requireSupport(caller, SupportActions.SEARCH_FOR_CASES).id();
          var words = query.text().map(SearchWords::of);
          query.traits().languages().forEach(spoken -> catalog.language(spoken.value()));
          var wanted =
              new Wanted(
                  new TimeSpan(query.afterTime(), query.beforeTime()),
                  query.traits(),
                  query.order());
          var page = query.page();
          var scope = new PageTokens.Scope(account, "SearchForCases", List.of(words, wanted));
          var after = tokens.open(page, scope).map(CasePages::position);
          var found = index.find(account, words, visible(wanted), after, page.size());
          caller.endRehearsal();
          return new Page<>(
              found.cases(), found.goOn().map(end -> tokens.seal(CasePages.position(end), scope)));
        });
  }

  private Wanted visible(Wanted wanted) {
    var since = SupportCase.visibleSince(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return new Wanted(CasePages.visible(wanted.created(), since), wanted.traits(), wanted.order());
  }
}
