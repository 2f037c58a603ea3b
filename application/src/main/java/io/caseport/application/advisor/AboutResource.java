package io.caseport.application.advisor;

import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AdvisorRecommendations.ForResource;
import io.caseport.application.port.in.AdvisorRecommendations.ListForResource;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.Named;
import io.caseport.application.port.out.CheckResultRepository.ResourcePlace;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all checks say of one resource. */
final class AboutResource {
  private final AdvisorCatalog catalog;
  private final CheckResultRepository results;
  private final PageTokens tokens;

  AboutResource(AdvisorCatalog catalog, CheckResultRepository results, PageTokens tokens) {
    this.catalog = catalog;
    this.results = results;
    this.tokens = tokens;
  }

  Page<ForResource> page(AccountId account, ListForResource query) {
    var filter = List.of(query.resourceArn(), query.pillar(), query.status(), query.check());
    var scope = new PageTokens.Scope(account, "ListRecommendationsForResource", filter);
    var after = tokens.open(query.page(), scope).map(AboutResource::place);
    var page =
        tokens.page(fitting(account, query, after), query.page(), scope, AboutResource::position);
    return new Page<>(
        page.items().stream().map(found -> told(account, found)).toList(), page.nextToken());
  }

  /** A resource is in the results of a few checks at most, so few are read and left out. */
  private List<Named> fitting(
      AccountId account, ListForResource query, Optional<ResourcePlace> start) {
    var fitting = new ArrayList<Named>();
    var after = start;
    int wanted = query.page().size() + 1;
    List<Named> some;
    do {
      some = results.resourcesOfArn(account, query.resourceArn(), after, wanted);
      some.stream().filter(found -> fits(query, found)).forEach(fitting::add);
      after = some.isEmpty() ? after : Optional.of(place(some.getLast()));
    } while (some.size() == wanted && fitting.size() < wanted);
    return fitting.subList(0, Math.min(wanted, fitting.size()));
  }

  private boolean fits(ListForResource query, Named found) {
    return query.status().map(found.resource().status()::equals).orElse(true)
        && query.check().map(found.check()::equals).orElse(true)
        && catalog
            .find(found.check())
            .filter(
                entry ->
                    RecommendationList.isAbout(
                        entry.definition(), query.pillar(), Optional.empty()))
            .isPresent();
  }

  private ForResource told(AccountId account, Named found) {
    return new ForResource(
        catalog.definition(found.check()),
        new RecommendationName(account, found.check()),
        found.resource());
  }

  private static ResourcePlace place(Named last) {
    return new ResourcePlace(last.check(), last.resource().id());
  }

  private static String position(Named last) {
    return last.check() + " " + last.resource().id();
  }

  private static ResourcePlace place(String position) {
    int space = position.indexOf(' ');
    return new ResourcePlace(
        new CheckId(position.substring(0, space)), new ResourceId(position.substring(space + 1)));
  }
}
