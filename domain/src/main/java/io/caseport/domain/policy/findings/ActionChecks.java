package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import io.caseport.domain.policy.wording.Phrase;
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
    var elsewhere = new HashSet<Phrase>();
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
                    Problem.UNKNOWN_SERVICE.of(service),
                    Advice.WRITE.of(known + name)))
        .orElseGet(
            () ->
                policy.warning(
                    NOT_HERE,
                    entry,
                    Problem.SERVICE_NOT_HERE.of(service),
                    Advice.LEAVE_OUT_UNLESS_FOR_AWS.of()));
  }

  private static Finding unknownAction(Examined policy, Written entry, String service) {
    if (Words.hasWildcard(entry.word())) {
      return policy.error(
          "INVALID_ACTION",
          entry,
          Problem.PATTERN_WITHOUT_ACTION.of(service, entry.word()),
          Advice.CORRECT_PATTERN.of());
    }
    var names = policy.catalogue().actionsOf(service).stream().map(CatalogueAction::name).toList();
    var name = entry.word().substring(service.length() + 1);
    return policy.error(
        "INVALID_ACTION",
        entry,
        Problem.UNKNOWN_ACTION.of(entry.word()),
        Spelling.nearest(name, names)
            .map(near -> Advice.WRITE.of(service + ':' + near))
            .orElse(Advice.NAME_ACTION.of(service, service + ':' + names.getFirst())));
  }
}
