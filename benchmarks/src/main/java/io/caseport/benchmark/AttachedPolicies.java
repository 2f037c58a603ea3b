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
  static List<GrantedPolicy> unrelated(int number) {
    var policies = new ArrayList<GrantedPolicy>();
    for (int i = 0; i < number; i++) {
      policies.add(granted("duty-" + i, unrelatedDocument(i)));
    }
    return policies;
  }

  /** So many policies, the last of which has a statement of that effect for the request. */
  static List<GrantedPolicy> endingWith(String effect, int number) {
    var policies = unrelated(number - 1);
    policies.add(granted("support", decidingDocument(effect)));
    return policies;
  }

  private static GrantedPolicy granted(String name, String document) {
    var source = new PolicySource.Managed("arn:aws:iam::123456789012:policy/" + name, USER);
    return new GrantedPolicy(source, PolicyDocument.parse(document));
  }

  /** Alike in size to what teams attach: several actions, wildcards, an ARN to compare. */
  private static String unrelatedDocument(int number) {
    return """
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Read",
          "Effect": "Allow",
          "Action": ["team%1$d:Get*", "team%1$d:List*", "team%1$d:Describe*"],
          "Resource": "*"
        },
        {
          "Sid": "Write",
          "Effect": "Allow",
          "Action": ["team%1$d:Put*", "team%1$d:Update*Item", "team%1$d:DeleteItem"],
          "Resource": "arn:aws:team%1$d:*:123456789012:item/*"
        },
        {
          "Sid": "Guard",
          "Effect": "Deny",
          "Action": ["support:DeleteEverything*", "team%1$d:Drop*"],
          "Resource": "*"
        }
      ]
    }
    """
        .formatted(number);
  }

  private static String decidingDocument(String effect) {
    return """
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Sid": "Support", "Effect": "Allow", "Action": "support:*", "Resource": "*"},
        {"Sid": "Cases", "Effect": "%s", "Action": "support:Create*", "Resource": "*"}
      ]
    }
    """
        .formatted(effect);
  }
}
