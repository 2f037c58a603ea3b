package io.caseport.rest.simulation;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.TextPosition;
import io.caseport.domain.policy.simulation.MatchedStatement;
import io.caseport.domain.policy.simulation.Outcome;
import io.caseport.domain.policy.simulation.SimulatedDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every question alike, and remembers what it was asked. */
final class ScriptedSimulation implements PolicySimulation {
  static final String RESOURCE = "arn:aws:iam::111122223333:user/jane";

  final List<Object> asked = new ArrayList<>();

  @Override
  public Page<Result> simulateCustomPolicy(Caller caller, Scenario scenario, PageRequest page) {
    asked.add(scenario);
    asked.add(page);
    var statement =
        new MatchedStatement(
            "PolicyInputList.1", new TextPosition(1, 38), new TextPosition(2, 167));
    return new Page<>(
        List.of(
            new Result(
                "iam:GetUser",
                "*",
                new SimulatedDecision(
                    Outcome.EXPLICIT_DENY,
                    List.of(statement),
                    List.of("aws:<key>"),
                    Optional.empty())),
            new Result(
                "iam:GetUser",
                RESOURCE,
                new SimulatedDecision(
                    Outcome.ALLOWED,
                    List.of(statement),
                    List.of("aws:username"),
                    Optional.of(true)))),
        Optional.of("next"));
  }

  @Override
  public Page<Result> simulatePrincipalPolicy(
      Caller caller, String sourceArn, Scenario scenario, PageRequest page) {
    asked.add(sourceArn);
    asked.add(scenario);
    asked.add(page);
    var nothing =
        new SimulatedDecision(Outcome.IMPLICIT_DENY, List.of(), List.of(), Optional.of(false));
    return new Page<>(List.of(new Result("iam:GetUser", "*", nothing)), Optional.empty());
  }

  @Override
  public List<String> contextKeysForCustomPolicy(Caller caller, List<String> documents) {
    asked.add(documents);
    return List.of("aws:username", "aws:PrincipalTag/a&b");
  }

  @Override
  public List<String> contextKeysForPrincipalPolicy(
      Caller caller, String sourceArn, List<String> documents) {
    asked.add(sourceArn);
    asked.add(documents);
    return List.of();
  }

  @Override
  public Page<ServiceAccess> policiesGrantingServiceAccess(
      Caller caller, String arn, List<String> services, PageRequest page) {
    asked.add(arn);
    asked.add(services);
    asked.add(page);
    var name = new PolicyName("p");
    return new Page<>(
        List.of(
            new ServiceAccess(
                "iam",
                List.of(
                    new GrantingPolicy.Managed(name, new PolicyArn("arn:aws:iam::aws:policy/p")),
                    new GrantingPolicy.Inline(name, new PolicyHolder.User("jane")),
                    new GrantingPolicy.Inline(name, new PolicyHolder.Group("staff")),
                    new GrantingPolicy.Inline(name, new PolicyHolder.Role("ops")))),
            new ServiceAccess("sts", List.of())),
        Optional.empty());
  }
}
