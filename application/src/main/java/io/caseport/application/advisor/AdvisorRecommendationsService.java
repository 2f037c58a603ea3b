package io.caseport.application.advisor;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AdvisorChecks.Entry;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.LifecycleRepository;
import io.caseport.application.port.out.LifecycleRepository.Scope;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the results of checks as recommendations. */
public final class AdvisorRecommendationsService implements AdvisorRecommendations {
  private final AccessControl access;
  private final AdvisorCatalog catalog;
  private final CheckResultRepository results;
  private final LifecycleRepository lifecycles;
  private final AboutResource aboutResources;
  private final Exclusions exclusions;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;

  public AdvisorRecommendationsService(
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
    this.aboutResources = new AboutResource(catalog, results, tokens);
    this.exclusions = new Exclusions(results, clock);
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
  }

  private Account require(Caller caller, String operation) {
    return access.requireAdvisor(
        caller, new Action("trustedadvisor", operation), List.of(ANY_RESOURCE));
  }

  @Override
  public Listed<CheckEntry> listChecks(Caller caller, ListChecks query) {
    return work.read(
        () -> {
          var account = require(caller, "ListChecks");
          var language = AdvisorCatalog.language(query.language());
          var known = results.all(account.id()).keySet();
          var all =
              catalog.shownTo(account).stream()
                  .filter(_ -> query.ofChecks())
                  .filter(
                      entry ->
                          RecommendationList.isAbout(
                              entry.definition(), query.pillar(), query.service()))
                  .map(
                      entry ->
                          new CheckEntry(
                              entry.definition(),
                              entry.method(),
                              known.contains(entry.definition().id())))
                  .toList();
          var filter = List.of(query.pillar(), query.service(), query.ofChecks());
          var scope = new PageTokens.Scope(account.id(), "ListChecks", filter);
          return new Listed<>(
              RecommendationList.page(
                  all, entry -> entry.definition().id(), query.page(), tokens, scope),
              language);
        });
  }

  @Override
  public Listed<Recommendation> listRecommendations(Caller caller, ListRecommendations query) {
    return work.read(
        () -> {
          var account = require(caller, "ListRecommendations");
          var language = AdvisorCatalog.language(query.language());
          var all =
              recommendations(account).stream()
                  .filter(
                      one ->
                          RecommendationList.passes(
                              query.filter(),
                              one.definition(),
                              one.result().status(),
                              one.lifecycle().isPresent(),
                              one.updatedAt()))
                  .toList();
          var scope = new PageTokens.Scope(account.id(), "ListRecommendations", query.filter());
          return new Listed<>(
              RecommendationList.page(
                  all, one -> one.definition().id(), query.page(), tokens, scope),
              language);
        });
  }

  private List<Recommendation> recommendations(Account account) {
    var known = results.all(account.id());
    var said = lifecycles.all(account.id(), Scope.ACCOUNT);
    return catalog.shownTo(account).stream()
        .map(Entry::definition)
        .filter(check -> known.containsKey(check.id()))
        .map(check -> recommendation(account, known, said, check.id()))
        .toList();
  }

  private Recommendation recommendation(
      Account account,
      Map<CheckId, CheckResult> known,
      Map<CheckId, Lifecycle> said,
      CheckId check) {
    var result = Optional.ofNullable(known.get(check)).orElseThrow();
    return recommendation(account, result, Optional.ofNullable(said.get(check)));
  }

  private Recommendation recommendation(
      Account account, CheckResult result, Optional<Lifecycle> said) {
    return new Recommendation(
        catalog.definition(result.check()), result, Priority.lifecycle(account, result, said));
  }

  @Override
  public Told<Recommendation> getRecommendation(
      Caller caller, RecommendationName name, Optional<String> language) {
    return work.read(
        () -> {
          var account = require(caller, "GetRecommendation");
          var told = AdvisorCatalog.language(language);
          return new Told<>(find(account, name), told);
        });
  }

  private Recommendation find(Account account, RecommendationName name) {
    return Optional.of(name)
        .filter(known -> known.account().equals(account.id()))
        .flatMap(known -> catalog.find(known.check()))
        .flatMap(entry -> results.find(account.id(), entry.definition().id()))
        .map(
            result ->
                recommendation(
                    account, result, lifecycles.find(account.id(), Scope.ACCOUNT, name.check())))
        .orElseThrow(() -> new Refusal.RecommendationNotFound(name.arn()));
  }

  @Override
  public Page<AdvisedResource> listResources(Caller caller, ListResources query) {
    return work.read(
        () -> {
          var account = require(caller, "ListRecommendationResources");
          var _ = AdvisorCatalog.language(query.language());
          var found = find(account, query.recommendation());
          var filter =
              RecommendationList.resources(query.status(), query.excluded(), query.region());
          var scope =
              new PageTokens.Scope(
                  account.id(),
                  "ListRecommendationResources",
                  List.of(found.definition().id(), filter));
          var after = tokens.open(query.page(), scope).map(ResourceId::new);
          var rows =
              results.resources(
                  account.id(), found.definition().id(), filter, after, query.page().size() + 1);
          return tokens.page(rows, query.page(), scope, resource -> resource.id().value());
        });
  }

  @Override
  public Page<ForResource> listForResource(Caller caller, ListForResource query) {
    return work.read(
        () -> {
          var account = require(caller, "ListRecommendationsForResource");
          var _ = AdvisorCatalog.language(query.language());
          return aboutResources.page(account.id(), query);
        });
  }

  @Override
  public List<ExclusionFailure> updateExclusions(Caller caller, List<Exclusion> asked) {
    return work.write(
        () -> {
          var account = require(caller, "BatchUpdateRecommendationResourceExclusion");
          var failures = new ArrayList<ExclusionFailure>();
          for (var exclusion : asked) {
            try {
              update(account, exclusion);
            } catch (Refusal refusal) {
              failures.add(new ExclusionFailure(exclusion.resourceArn(), refusal));
            }
          }
          return failures;
        });
  }

  private void update(Account account, Exclusion exclusion) {
    var place = ResourceName.ofArn(exclusion.resourceArn());
    var found = find(account, place.recommendation());
    var check = found.definition().id();
    if (results.findResources(account.id(), check, Set.of(place.resource())).isEmpty()) {
      throw new Refusal.RecommendationNotFound(exclusion.resourceArn());
    }
    exclusions.set(account.id(), check, List.of(place.resource()), exclusion.excluded());
  }

  @Override
  public void updateLifecycle(Caller caller, RecommendationName name, LifecycleUpdate update) {
    work.write(
        () -> {
          var account = require(caller, "UpdateRecommendationLifecycle");
          Priority.require(account);
          if (find(account, name).lifecycle().isEmpty()) {
            throw new Refusal.NotOfPriority(name.arn());
          }
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          lifecycles.put(
              account.id(), Scope.ACCOUNT, name.check(), update.by(caller.principal(), now));
        });
  }
}
