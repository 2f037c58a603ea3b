package io.caseport.application.advisor;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;
import static java.util.stream.Collectors.toSet;

import io.caseport.application.access.AccessControl;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AdvisorChecks.Entry;
import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.MemberPlace;
import io.caseport.application.port.out.CheckResultRepository.MembersResult;
import io.caseport.application.port.out.CheckResultRepository.OfMember;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.application.port.out.LifecycleRepository.Scope;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the results of all accounts of an organization together. */
public final class OrganizationRecommendationsService implements OrganizationRecommendations {
  private final AccessControl access;
  private final AdvisorCatalog catalog;
  private final CheckResultRepository results;
  private final LifecycleRepository lifecycles;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;

  public OrganizationRecommendationsService(
      AccessControl access,
      AdvisorCatalog catalog,
      CheckResultRepository results,
      LifecycleRepository lifecycles,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock) {
    this.access = access;
    this.catalog = catalog;
    this.results = results;
    this.lifecycles = lifecycles;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
  }

  private Account require(Caller caller, String operation) {
    var account =
        access.requireAdvisor(
            caller, new Action("trustedadvisor", operation), List.of(ANY_RESOURCE));
    Priority.require(account);
    if (!account.isManagement()) {
      throw new Refusal.NotManagementAccount(account.id().value());
    }
    return account;
  }

  @Override
  public Page<OrganizationRecommendation> listRecommendations(
      Caller caller, ListOfOrganization query) {
    return work.read(
        () -> {
          var management = require(caller, "ListOrganizationRecommendations");
          var all =
              recommendations(management).stream()
                  .filter(
                      one ->
                          RecommendationList.passes(
                              query.filter(),
                              one.definition(),
                              one.counts().status(),
                              true,
                              one.updatedAt()))
                  .toList();
          var scope =
              new PageTokens.Scope(
                  management.id(), "ListOrganizationRecommendations", query.filter());
          return RecommendationList.page(
              all, one -> one.definition().id(), query.page(), tokens, scope);
        });
  }

  private List<OrganizationRecommendation> recommendations(Account management) {
    var known = results.ofOrganization(management.id());
    var said = lifecycles.all(management.id(), Scope.ORGANIZATION);
    return catalog.shownTo(management).stream()
        .map(Entry::definition)
        .filter(check -> known.containsKey(check.id()))
        .map(check -> recommendation(check, known, said))
        .toList();
  }

  private static OrganizationRecommendation recommendation(
      CheckDefinition check, Map<CheckId, MembersResult> known, Map<CheckId, Lifecycle> said) {
    var result = Optional.ofNullable(known.get(check.id())).orElseThrow();
    var lifecycle =
        Optional.ofNullable(said.get(check.id()))
            .orElseGet(() -> Lifecycle.pending(result.firstAt()));
    return new OrganizationRecommendation(
        check,
        result.counts(),
        result.savings(),
        result.firstAt(),
        later(result.at(), lifecycle.updatedAt()),
        lifecycle);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public OrganizationRecommendation getRecommendation(Caller caller, CheckId check) {
    return work.read(() -> find(require(caller, "GetOrganizationRecommendation"), check));
  }

  private OrganizationRecommendation find(Account management, CheckId check) {
    return recommendations(management).stream()
        .filter(one -> one.definition().id().equals(check))
        .findFirst()
        .orElseThrow(
            () -> new Refusal.RecommendationNotFound(OrganizationRecommendations.arn(check)));
  }

  @Override
  public Page<MemberRecommendation> listAccounts(Caller caller, ListMembers query) {
    return work.read(
        () -> {
          var management = require(caller, "ListOrganizationRecommendationAccounts");
          var check = find(management, query.check()).definition().id();
          var scope =
              new PageTokens.Scope(
                  management.id(),
                  "ListOrganizationRecommendationAccounts",
                  List.of(check, query.account()));
          var after = tokens.open(query.page(), scope).map(AccountId::new);
          var rows =
              results.ofMembers(
                  management.id(), check, query.account(), after, query.page().size() + 1);
          var page = tokens.page(rows, query.page(), scope, last -> last.account().value());
          return new Page<>(members(check, page.items()), page.nextToken());
        });
  }

  private List<MemberRecommendation> members(CheckId check, List<CheckResult> of) {
    var accounts = of.stream().map(CheckResult::account).collect(toSet());
    var said = lifecycles.ofAccounts(accounts, check);
    return of.stream()
        .map(
            result ->
                new MemberRecommendation(
                    result.account(),
                    check,
                    Optional.ofNullable(said.get(result.account()))
                        .orElseGet(() -> Lifecycle.pending(result.at()))))
        .toList();
  }

  @Override
  public Page<MemberResource> listResources(Caller caller, ListMemberResources query) {
    return work.read(
        () -> {
          var management = require(caller, "ListOrganizationRecommendationResources");
          var check = find(management, query.check()).definition().id();
          var filter =
              RecommendationList.resources(query.status(), query.excluded(), query.region());
          var scope =
              new PageTokens.Scope(
                  management.id(),
                  "ListOrganizationRecommendationResources",
                  List.of(check, query.account(), filter));
          var after =
              tokens.open(query.page(), scope).map(OrganizationRecommendationsService::place);
          var rows =
              results.resourcesOfMembers(
                  management.id(), check, filter, query.account(), after, query.page().size() + 1);
          var page = tokens.page(rows, query.page(), scope, last -> position(last));
          return new Page<>(
              page.items().stream()
                  .map(found -> new MemberResource(found.account(), check, found.resource()))
                  .toList(),
              page.nextToken());
        });
  }

  private static String position(OfMember last) {
    return last.account() + " " + last.resource().id();
  }

  private static MemberPlace place(String position) {
    int space = position.indexOf(' ');
    return new MemberPlace(
        new AccountId(position.substring(0, space)), new ResourceId(position.substring(space + 1)));
  }

  @Override
  public void updateLifecycle(Caller caller, CheckId check, LifecycleUpdate update) {
    work.write(
        () -> {
          var management = require(caller, "UpdateOrganizationRecommendationLifecycle");
          var found = find(management, check).definition().id();
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          lifecycles.put(
              management.id(), Scope.ORGANIZATION, found, update.by(caller.principal(), now));
        });
  }
}
