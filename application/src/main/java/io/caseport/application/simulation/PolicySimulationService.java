package io.caseport.application.simulation;

import static io.caseport.application.access.AccessControl.ANY_RESOURCE;

import io.caseport.application.access.AccessControl;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.simulation.SimulatedContext;
import io.caseport.domain.policy.simulation.SimulatedPolicy;
import io.caseport.domain.policy.simulation.Simulation;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Simulations on the policies as they stand when they are asked for. */
public final class PolicySimulationService implements PolicySimulation {
  /** A page that tells of more ends early, as pages may: an answer must not grow without limit. */
  private static final int MOST_STATEMENTS = 10_000;

  private final AccessControl access;
  private final SourceIdentities sources;
  private final UnitOfWork work;
  private final PageTokens tokens;

  public PolicySimulationService(
      AccessControl access, SourceIdentities sources, UnitOfWork work, PageTokens tokens) {
    this.access = access;
    this.sources = sources;
    this.work = work;
    this.tokens = tokens;
  }

  @Override
  public Page<Result> simulateCustomPolicy(Caller caller, Scenario scenario, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, iam("SimulateCustomPolicy"), ANY_RESOURCE);
          var boundary = ScenarioReader.boundary(scenario);
          var simulation =
              new Simulation(
                  ScenarioReader.policies(scenario.policies()),
                  boundary,
                  context(caller, scenario, SimulatedCaller.unknown()));
          var scope = new PageTokens.Scope(caller.accountId(), "SimulateCustomPolicy", scenario);
          return results(simulation, scenario, page, scope);
        });
  }

  @Override
  public Page<Result> simulatePrincipalPolicy(
      Caller caller, String sourceArn, Scenario scenario, PageRequest page) {
    return work.read(
        () -> {
          access.require(
              caller, iam("SimulatePrincipalPolicy"), sources.named(caller.accountId(), sourceArn));
          var source = sources.find(caller.accountId(), sourceArn);
          var simulation =
              new Simulation(
                  policies(source, scenario.policies()),
                  ScenarioReader.boundary(scenario).or(source::boundary),
                  context(caller, scenario, source.context()));
          var scope =
              new PageTokens.Scope(
                  caller.accountId(), "SimulatePrincipalPolicy", sourceArn + "|" + scenario);
          return results(simulation, scenario, page, scope);
        });
  }

  private static List<SimulatedPolicy> policies(
      SourceIdentities.Source source, List<String> documents) {
    return Stream.concat(
            source.policies().stream().distinct().map(HeldPolicy::simulated),
            ScenarioReader.policies(documents).stream())
        .toList();
  }

  private static RequestContext context(
      Caller caller, Scenario scenario, RequestContext.Builder known) {
    var named = scenario.callerArn().map(EntityArn::ofCaller);
    ScenarioReader.checkOwner(
        scenario, named.map(EntityArn::accountId).orElse(caller.accountId().value()));
    return SimulatedContext.read(
        scenario.context(), named.map(SimulatedCaller::named).orElse(known));
  }

  /** A token tells how many results lie behind; only those of the page asked for are worked out. */
  private Page<Result> results(
      Simulation simulation, Scenario scenario, PageRequest page, PageTokens.Scope scope) {
    var actions = ScenarioReader.actions(scenario);
    var resources = ScenarioReader.resources(scenario);
    int start = tokens.open(page, scope).map(Integer::parseInt).orElse(0);
    int all = actions.size() * resources.size();
    int most = Math.min(all, start + page.size());
    var results = new ArrayList<Result>();
    int told = 0;
    while (start + results.size() < most && told < MOST_STATEMENTS) {
      int place = start + results.size();
      var result =
          result(
              simulation,
              actions.get(place / resources.size()),
              resources.get(place % resources.size()));
      told += result.decision().matched().size();
      results.add(result);
    }
    int end = start + results.size();
    return new Page<>(
        results,
        end < all ? Optional.of(tokens.seal(Integer.toString(end), scope)) : Optional.empty());
  }

  private static Result result(Simulation simulation, Action action, String resource) {
    return new Result(action.text(), resource, simulation.decide(action, resource));
  }

  @Override
  public List<String> contextKeysForCustomPolicy(Caller caller, List<String> documents) {
    return work.read(
        () -> {
          access.require(caller, iam("GetContextKeysForCustomPolicy"), ANY_RESOURCE);
          return contextKeys(ScenarioReader.policies(documents));
        });
  }

  @Override
  public List<String> contextKeysForPrincipalPolicy(
      Caller caller, String sourceArn, List<String> documents) {
    return work.read(
        () -> {
          access.require(
              caller,
              iam("GetContextKeysForPrincipalPolicy"),
              sources.named(caller.accountId(), sourceArn));
          return contextKeys(policies(sources.find(caller.accountId(), sourceArn), documents));
        });
  }

  private static List<String> contextKeys(List<SimulatedPolicy> policies) {
    return policies.stream()
        .map(SimulatedPolicy::document)
        .map(PolicyDocument::statements)
        .flatMap(List::stream)
        .flatMap(statement -> statement.contextKeys().stream())
        .distinct()
        .map(ContextKey::name)
        .toList();
  }

  @Override
  public Page<ServiceAccess> policiesGrantingServiceAccess(
      Caller caller, String arn, List<String> services, PageRequest page) {
    return work.read(
        () -> {
          access.require(
              caller,
              iam("ListPoliciesGrantingServiceAccess"),
              sources.named(caller.accountId(), arn));
          var held = sources.find(caller.accountId(), arn).policies();
          if (page.token().isPresent()) {
            throw new Refusal.InvalidPageToken();
          }
          return new Page<>(
              services.stream().map(service -> granting(service, held)).toList(), Optional.empty());
        });
  }

  private static ServiceAccess granting(String service, List<HeldPolicy> held) {
    return new ServiceAccess(
        service,
        held.stream()
            .filter(policy -> policy.allowsSomeOf(service))
            .map(HeldPolicy::policy)
            .distinct()
            .toList());
  }

  private static Action iam(String operation) {
    return new Action("iam", operation);
  }
}
