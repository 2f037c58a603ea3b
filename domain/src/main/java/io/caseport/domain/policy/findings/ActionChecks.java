package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Actions that do not exist, and services that are not here. */
final class ActionChecks implements Check {
  /** Short prefixes are all similar: one that is unknown is rather another service of AWS. */
  private static final int SHORTEST_GUESS = 5;

  private static final String NOT_HERE = "SERVICE_NOT_HERE";

  /** Of a service that is not here, the first entry is told and stands for all of them. */
  @Override
  public Stream<Finding> in(Examined policy) {
    var elsewhere = new HashSet<String>();
    return policy.statements().stream()
        .flatMap(statement -> statement.actions().entries().stream())
        .filter(entry -> entry.word().indexOf(':') > 0 && !Words.prefix(entry.word()).equals("*"))
        .flatMap(entry -> entry(policy, entry).stream())
        .filter(finding -> !finding.code().equals(NOT_HERE) || elsewhere.add(finding.problem()));
  }

  private static List<Finding> entry(Examined policy, Written entry) {
    String service = Words.prefix(entry.word());
    if (!policy.catalogue().services().contains(service)) {
      return List.of(unknownService(policy, entry, service));
    }
    return Words.named(policy.catalogue(), entry.word()).isEmpty()
        ? List.of(unknownAction(policy, entry, service))
        : List.of();
  }

  private static Finding unknownService(Examined policy, Written entry, String service) {
    var near =
        service.length() < SHORTEST_GUESS
            ? Optional.<String>empty()
            : Spelling.nearest(service, policy.catalogue().services());
    String name = entry.word().substring(service.length());
    return near.map(
            known ->
                policy.error(
                    "INVALID_SERVICE_IN_ACTION",
                    entry,
                    "There is no service %s.".formatted(service),
                    "write " + known + name))
        .orElseGet(
            () ->
                policy.warning(
                    NOT_HERE,
                    entry,
                    "No request here is for the service %s, so its actions have no effect here."
                        .formatted(service),
                    "leave them out, unless the policy is for AWS too"));
  }

  private static Finding unknownAction(Examined policy, Written entry, String service) {
    if (Words.hasWildcard(entry.word())) {
      return policy.error(
          "INVALID_ACTION",
          entry,
          "No action of %s is matched by %s.".formatted(service, entry.word()),
          "correct the pattern, or leave it out");
    }
    var names = policy.catalogue().actionsOf(service).stream().map(CatalogueAction::name).toList();
    var name = entry.word().substring(service.length() + 1);
    return policy.error(
        "INVALID_ACTION",
        entry,
        "The action %s does not exist.".formatted(entry.word()),
        Spelling.nearest(name, names)
            .map(near -> "write " + service + ':' + near)
            .orElse(
                "leave it out, or name an action of %s such as %s"
                    .formatted(service, service + ':' + names.getFirst())));
  }
}
