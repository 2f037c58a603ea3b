package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.stream.Collectors;

/** Finds the managed policy that someone means, by its ARN or by its name alone. */
final class PolicyFinder {
  private static final PolicyFilter EVERY = new PolicyFilter(Scope.ALL, false, "/");

  private PolicyFinder() {}

  static PolicyArn find(AccountDesk desk, String nameOrArn) {
    if (nameOrArn.startsWith("arn:")) {
      return new PolicyArn(nameOrArn);
    }
    var key = new PolicyName(nameOrArn).key();
    var found =
        Pages.all(page -> desk.policies().listPolicies(desk.root(), EVERY, page)).stream()
            .filter(summary -> summary.policy().name().key().equals(key))
            .map(summary -> summary.policy().arn())
            .toList();
    return switch (found.size()) {
      case 0 -> throw new Refusal.NoSuchEntity(Entity.POLICY, nameOrArn);
      case 1 -> found.getFirst();
      default ->
          throw CommandProblem.usage(
              "more than one policy is named " + nameOrArn,
              found.stream()
                  .map(PolicyArn::value)
                  .collect(Collectors.joining(" or ", "give the ARN: ", "")));
    };
  }
}
