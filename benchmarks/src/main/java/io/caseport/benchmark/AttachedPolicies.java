package io.caseport.benchmark;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import java.util.ArrayList;
import java.util.List;

/** Policies of a user with many duties, of which at most the last has to do with the request. */
final class AttachedPolicies {
  static final Action REQUESTED = Action.of("support:CreateCase");

  private static final PolicyHolder USER = new PolicyHolder.User("engineer");

  private AttachedPolicies() {}

  /** So many policies that none of them applies. */
  static List<Duty> unrelated(int number) {
    var duties = new ArrayList<Duty>();
    for (int i = 0; i < number; i++) {
      duties.add(unrelatedDuty(i));
    }
    return duties;
  }

  /** So many policies, the last of which has a statement of that effect for the request. */
  static List<Duty> endingWith(String effect, int number) {
    var duties = unrelated(number - 1);
    duties.add(
        new Duty(
            "support",
            List.of(
                new Duty.Rule("Allow", List.of("support:*"), "*"),
                new Duty.Rule(effect, List.of("support:Create*"), "*"))));
    return duties;
  }

  static List<GrantedPolicy> granted(List<Duty> duties) {
    return duties.stream().map(duty -> granted(duty.name(), duty.iamDocument())).toList();
  }

  static GrantedPolicy granted(String name, String document) {
    var source = new PolicySource.Managed("arn:aws:iam::123456789012:policy/" + name, USER);
    return new GrantedPolicy(source, PolicyDocument.parse(document));
  }

  /** Alike in size to what teams attach: several actions, wildcards, an ARN to compare. */
  private static Duty unrelatedDuty(int number) {
    String team = "team" + number;
    return new Duty(
        "duty-" + number,
        List.of(
            new Duty.Rule("Allow", List.of(team + ":Get*", team + ":List*", team + ":Put*"), "*"),
            new Duty.Rule(
                "Allow",
                List.of(team + ":Update*", team + ":DeleteItem"),
                "arn:aws:%s:*".formatted(team)),
            new Duty.Rule("Deny", List.of("support:DeleteEverything*", team + ":Drop*"), "*")));
  }
}
