package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.WrittenStatement.Clause;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resources that cannot be what the actions work on. */
final class ResourceChecks implements Check {
  private static final String ALL = "*";
  private static final int SERVICE = 2;
  private static final int ACCOUNT = 4;
  private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}|aws|");

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.statements().stream()
        .flatMap(
            statement ->
                statement.resources().stream()
                    .flatMap(
                        resources ->
                            Stream.concat(
                                neverMatching(policy, statement, resources),
                                resources.entries().stream()
                                    .flatMap(entry -> arn(policy, entry)))));
  }

  private static Stream<Finding> neverMatching(
      Examined policy, WrittenStatement statement, Clause resources) {
    if (resources.negated() || resources.has(ALL) || statement.actions().negated()) {
      return Stream.empty();
    }
    return statement.actions().entries().stream()
        .flatMap(entry -> neverMatching(policy, entry, resources));
  }

  private static Stream<Finding> neverMatching(Examined policy, Written entry, Clause resources) {
    var actions = Words.named(policy.catalogue(), entry.word());
    if (actions.isEmpty() || actions.stream().anyMatch(action -> isMatched(action, resources))) {
      return Stream.empty();
    }
    if (actions.stream().noneMatch(CatalogueAction::takesResource)) {
      return Stream.of(
          policy.error(
              "ACTION_WITHOUT_RESOURCES",
              entry,
              Problem.ONLY_ALL_RESOURCES.of(entry.word(), Words.listed(words(resources))),
              Advice.MOVE_TO_ALL_RESOURCES.of()));
    }
    var arns =
        actions.stream()
            .flatMap(action -> action.resources().stream())
            .map(use -> use.type().arn())
            .distinct()
            .toList();
    return Stream.of(
        policy.error(
            "RESOURCE_NEVER_MATCHES",
            entry,
            Problem.NEVER_ON_RESOURCE.of(entry.word(), Words.listed(words(resources))),
            Advice.NAME_RESOURCE.of(Words.listed(arns))));
  }

  private static boolean isMatched(CatalogueAction action, Clause resources) {
    return action.resources().stream()
        .anyMatch(
            use ->
                resources.entries().stream()
                    .anyMatch(
                        entry ->
                            Overlap.exists(withoutVariables(entry.word()), use.type().pattern())));
  }

  private static List<String> words(Clause clause) {
    return clause.entries().stream().map(Written::word).toList();
  }

  private static String withoutVariables(String word) {
    return word.replaceAll("\\$\\{[^}]*}", "*");
  }

  private static Stream<Finding> arn(Examined policy, Written entry) {
    var segments = entry.word().split(":", 6);
    if (segments.length <= ACCOUNT) {
      return Stream.empty();
    }
    var service = segments[SERVICE];
    var lower = service.toLowerCase(Locale.ROOT);
    if (!service.equals(lower)) {
      return Stream.of(
          policy.error(
              "INVALID_ARN_SERVICE_CASE",
              entry,
              Problem.SERVICE_CASE.of(service),
              Advice.WRITE.of(lower)));
    }
    var account = segments[ACCOUNT];
    boolean known = policy.catalogue().services().contains(service);
    boolean open = Words.hasWildcard(account) || account.contains("${");
    return open || !known || ACCOUNT_ID.matcher(account).matches()
        ? Stream.empty()
        : Stream.of(
            policy.error(
                "INVALID_ARN_ACCOUNT",
                entry,
                Problem.NO_ACCOUNT.of(account),
                Advice.WRITE_ACCOUNT.of()));
  }
}
