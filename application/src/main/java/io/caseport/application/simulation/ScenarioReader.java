package io.caseport.application.simulation;

import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.simulation.ResourceHandling;
import io.caseport.domain.policy.simulation.SimulatedPolicy;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the texts of a scenario their meaning, or says which has none. */
final class ScenarioReader {
  private static final Pattern ACTION = Pattern.compile("[A-Za-z0-9-]+:[A-Za-z0-9-]+");
  private static final Pattern ARN = Pattern.compile("arn(:[^:]*){3}:([^:]*):.+", Pattern.DOTALL);
  private static final Pattern OWNER = Pattern.compile("arn:aws:iam::([0-9]{12}):root");
  private static final int LONGEST = 256;

  private ScenarioReader() {}

  static List<SimulatedPolicy> policies(List<String> documents) {
    return policies("PolicyInputList", documents);
  }

  static Optional<SimulatedPolicy> boundary(Scenario scenario) {
    var list = "PermissionsBoundaryPolicyInputList";
    if (scenario.boundaries().size() > 1) {
      throw new Refusal.InvalidInput(
          "%s has %d policies; a caller has at most one permissions boundary."
              .formatted(list, scenario.boundaries().size()));
    }
    return policies(list, scenario.boundaries()).stream().findFirst();
  }

  private static List<SimulatedPolicy> policies(String list, List<String> documents) {
    var policies = new ArrayList<SimulatedPolicy>();
    for (String document : documents) {
      int number = policies.size() + 1;
      policies.add(new SimulatedPolicy(list + "." + number, parsed(list, number, document)));
    }
    return policies;
  }

  private static PolicyDocument parsed(String list, int number, String document) {
    try {
      return PolicyDocument.parse(document);
    } catch (Refusal.MalformedPolicyDocument malformed) {
      throw new Refusal.InvalidInput(
          "%s.member.%d: %s (line %d, column %d)"
              .formatted(list, number, malformed.problem, malformed.line, malformed.column));
    }
  }

  static List<Action> actions(Scenario scenario) {
    var actions = new ArrayList<Action>();
    for (String text : scenario.actions()) {
      if (!ACTION.matcher(text).matches()) {
        throw new Refusal.InvalidInput(
            "ActionNames.member.%d: %s is no action; it must be service:Name in letters, digits and hyphens, without wildcards."
                .formatted(actions.size() + 1, cut(text)));
      }
      actions.add(Action.of(text));
    }
    return actions;
  }

  static List<String> resources(Scenario scenario) {
    for (String text : scenario.resources()) {
      if (!text.equals(ResourcePattern.ANY) && !ARN.matcher(text).matches()) {
        throw new Refusal.InvalidInput(
            "ResourceNames are not in a valid ARN format: %s.".formatted(cut(text)));
      }
    }
    scenario.resourceHandling().ifPresent(option -> checkHandling(option, scenario.resources()));
    return scenario.resources().isEmpty() ? List.of(ResourcePattern.ANY) : scenario.resources();
  }

  private static void checkHandling(String option, List<String> resources) {
    var handling =
        ResourceHandling.ofText(option)
            .orElseThrow(
                () ->
                    new Refusal.InvalidInput(
                        "ResourceHandlingOption: %s is none of %s."
                            .formatted(cut(option), ResourceHandling.names())));
    handling
        .missingType(resources)
        .ifPresent(
            type -> {
              throw new Refusal.InvalidInput(
                  "ResourceHandlingOption: %s needs a resource of the type %s among ResourceArns, such as arn:aws:ec2:us-east-1:123456789012:%s/*."
                      .formatted(option, type, type));
            });
  }

  /** Whatever crosses accounts is decided by resource policies too, which are not simulated. */
  static void checkOwner(Scenario scenario, String callerAccount) {
    scenario
        .resourceOwner()
        .ifPresent(
            owner -> {
              var form = OWNER.matcher(owner);
              if (!form.matches()) {
                throw new Refusal.InvalidInput(
                    "'%s' is not a valid as a Resource Owner. It must be an ARN of the form arn:aws:iam::123456789012:root."
                        .formatted(cut(owner)));
              }
              if (!form.group(1).equals(callerAccount)) {
                throw new Refusal.InvalidInput(
                    "ResourceOwner: access to resources of another account is not simulated by this server yet; name the account %s of the caller, or leave it out."
                        .formatted(callerAccount));
              }
            });
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
