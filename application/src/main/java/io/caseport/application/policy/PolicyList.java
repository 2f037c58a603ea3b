package io.caseport.application.policy;

import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.policy.ManagedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** AWS's policies and an account's own as one list: AWS's first, each by name. */
final class PolicyList {
  private static final String AWS = "aws/";
  private static final String LOCAL = "local/";

  private final PolicyRepository policies;
  private final AwsManagedPolicies awsManaged;

  PolicyList(PolicyRepository policies, AwsManagedPolicies awsManaged) {
    this.policies = policies;
    this.awsManaged = awsManaged;
  }

  static String position(ManagedPolicy last) {
    return (last.arn().isAwsManaged() ? AWS : LOCAL) + last.name().key();
  }

  List<PolicySummary> behind(
      AccountId account, PolicyFilter filter, Optional<String> position, int limit) {
    var found = new ArrayList<PolicySummary>();
    if (filter.scope() != Scope.LOCAL && position.map(p -> p.startsWith(AWS)).orElse(true)) {
      found.addAll(aws(account, filter, position.map(p -> p.substring(AWS.length())).orElse("")));
    }
    if (filter.scope() != Scope.AWS) {
      var after = position.filter(p -> p.startsWith(LOCAL)).map(p -> p.substring(LOCAL.length()));
      addLocal(found, account, filter, after, limit);
    }
    return found.stream().limit(limit).toList();
  }

  private List<PolicySummary> aws(AccountId account, PolicyFilter filter, String after) {
    var all =
        awsManaged.all().stream()
            .filter(policy -> policy.path().value().startsWith(filter.pathPrefix()))
            .filter(policy -> policy.name().key().compareTo(after) > 0)
            .toList();
    return summaries(account, filter, all);
  }

  /** Reads on while the filter leaves too few, so that a page is short only at the end. */
  private void addLocal(
      List<PolicySummary> found,
      AccountId account,
      PolicyFilter filter,
      Optional<String> start,
      int limit) {
    var after = start;
    while (found.size() < limit) {
      var rows = policies.list(account, filter.pathPrefix(), after, limit);
      found.addAll(summaries(account, filter, rows));
      if (rows.size() < limit) {
        return;
      }
      after = Optional.of(rows.getLast().name().key());
    }
  }

  PolicySummary summary(AccountId account, ManagedPolicy policy) {
    return counted(account, List.of(policy)).getFirst();
  }

  private List<PolicySummary> summaries(
      AccountId account, PolicyFilter filter, List<ManagedPolicy> rows) {
    return counted(account, rows).stream()
        .filter(summary -> !filter.onlyAttached() || summary.attachmentCount() > 0)
        .filter(summary -> filter.usage().map(usage -> counts(summary, usage)).orElse(true))
        .toList();
  }

  private static boolean counts(PolicySummary summary, PolicyUsage usage) {
    return switch (usage) {
      case PERMISSIONS_POLICY -> summary.attachmentCount() > 0;
      case PERMISSIONS_BOUNDARY -> summary.boundaryCount() > 0;
    };
  }

  private List<PolicySummary> counted(AccountId account, List<ManagedPolicy> rows) {
    var arns = rows.stream().map(ManagedPolicy::arn).collect(Collectors.toUnmodifiableSet());
    var attached = policies.attachmentCounts(account, arns);
    var bounding = policies.boundaryCounts(account, arns);
    return rows.stream()
        .map(
            policy ->
                new PolicySummary(
                    policy,
                    attached.getOrDefault(policy.arn(), 0),
                    bounding.getOrDefault(policy.arn(), 0),
                    Tags.NONE))
        .toList();
  }
}
