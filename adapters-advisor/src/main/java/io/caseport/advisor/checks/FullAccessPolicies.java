package io.caseport.advisor.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Policies of the account's own that allow everything on everything. */
final class FullAccessPolicies implements AdvisorCheck {
  private static final Set<String> NOBODY = Set.of("-");
  private static final int MOST_TOLD = 5;

  @Override
  public CheckId id() {
    return new CheckId("caseport-full-access-policies");
  }

  @Override
  public Assessment assess(AdvisedAccount account) {
    var holders = holders(account);
    return Assessment.of(
        Stream.concat(
                account.policies().stream().map(policy -> managed(policy, holders)),
                inline(account))
            .toList());
  }

  /** Who has each managed policy, as far as it gives a right to somebody. */
  private static Map<String, Set<String>> holders(AdvisedAccount account) {
    return account.rights().values().stream()
        .flatMap(rights -> rights.identity().stream())
        .map(GrantedPolicy::source)
        .filter(PolicySource.Managed.class::isInstance)
        .collect(
            groupingBy(
                PolicySource::label,
                mapping(source -> name(source.holder()), toCollection(TreeSet::new))));
  }

  private static String some(Set<String> names) {
    var told = names.stream().limit(MOST_TOLD).collect(joining(", "));
    int untold = names.size() - MOST_TOLD;
    return untold > 0 ? told + " and " + untold + " more" : told;
  }

  private static AssessedResource managed(ManagedPolicy policy, Map<String, Set<String>> holders) {
    var arn = policy.arn().value();
    boolean isFull = PolicyDocument.parse(policy.documentText()).allowsEverything();
    var status = isFull ? ResourceStatus.ERROR : ResourceStatus.OK;
    return AssessedResource.global(
        policy.id().value(),
        status,
        Optional.of(arn),
        status.colour(),
        policy.name().value(),
        some(holders.getOrDefault(arn, NOBODY)));
  }

  /** A policy of a group gives its members rights, and is one policy all the same. */
  private static Stream<AssessedResource> inline(AdvisedAccount account) {
    return account.rights().values().stream()
        .flatMap(rights -> rights.identity().stream())
        .filter(granted -> granted.source() instanceof PolicySource.Inline)
        .filter(granted -> granted.document().allowsEverything())
        .map(GrantedPolicy::source)
        .distinct()
        .map(
            source ->
                AssessedResource.global(
                    name(source.holder()) + "|" + source.label(),
                    ResourceStatus.ERROR,
                    Optional.empty(),
                    ResourceStatus.ERROR.colour(),
                    source.label(),
                    name(source.holder())));
  }

  private static String name(PolicyHolder holder) {
    var kind =
        switch (holder) {
          case PolicyHolder.User _ -> "user/";
          case PolicyHolder.Group _ -> "group/";
          case PolicyHolder.Role _ -> "role/";
        };
    return kind + holder.name();
  }
}
