package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenCondition;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Condition keys that no request carries, or that none of these actions' requests does. */
final class ConditionKeyChecks implements Check {

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.statements().stream()
        .flatMap(
            statement ->
                Stream.concat(
                    statement.conditions().stream()
                        .flatMap(condition -> key(policy, statement, condition.key()).stream()),
                    sameKeys(policy, statement)));
  }

  private static Optional<Finding> key(Examined policy, WrittenStatement statement, Written key) {
    var keys = new KnownKeys(policy.catalogue());
    var word = key.word();
    if (word.indexOf(':') <= 0 || word.endsWith(":")) {
      return Optional.of(
          policy.error(
              "INVALID_CONDITION_KEY_FORMAT",
              key,
              Problem.NO_CONDITION_KEY.of(word),
              Spelling.didYouMean(
                  "aws:" + word, keys.like("aws:"), Advice.WRITE_SERVICE_AND_NAME)));
    }
    if (KnownKeys.isGlobal(word)) {
      return keys.hasGlobal(word)
          ? tags(policy, statement, key, keys)
          : Optional.of(unknown(policy, "INVALID_GLOBAL_CONDITION_KEY", key, keys));
    }
    return serviceKey(policy, statement, key, keys);
  }

  private static Finding unknown(Examined policy, String code, Written key, KnownKeys keys) {
    return policy.error(
        code,
        key,
        Problem.UNKNOWN_CONDITION_KEY.of(key.word()),
        Spelling.didYouMean(key.word(), keys.like(key.word()), Advice.NAME_KEY));
  }

  private static Optional<Finding> serviceKey(
      Examined policy, WrittenStatement statement, Written key, KnownKeys keys) {
    var service = Words.prefix(key.word());
    var catalogue = policy.catalogue();
    boolean ofProvider = service.indexOf('.') >= 0 || service.equals("saml");
    boolean known = catalogue.services().contains(service);
    if (known && !keys.isOfAny(catalogue.actions(), key.word())) {
      return Optional.of(unknown(policy, "INVALID_SERVICE_CONDITION_KEY", key, keys));
    }
    boolean mayBeThere =
        keys.isOfAny(Words.actions(catalogue, statement), key.word())
            || (!known && Words.reachesOtherServices(catalogue, statement));
    return ofProvider || mayBeThere
        ? Optional.empty()
        : Optional.of(
            policy.warning(
                "CONDITION_KEY_NOT_IN_REQUEST",
                key,
                Problem.KEY_NOT_IN_REQUEST.of(key.word()),
                Advice.MOVE_CONDITION.of()));
  }

  /** Keys about tags are global in name, but only requests about things with tags carry them. */
  private static Optional<Finding> tags(
      Examined policy, WrittenStatement statement, Written key, KnownKeys keys) {
    var word = key.word().toLowerCase(Locale.ROOT);
    boolean ofResource = word.startsWith("aws:resourcetag/");
    boolean ofRequest = word.startsWith("aws:requesttag/") || word.equals("aws:tagkeys");
    var actions = Words.actions(policy.catalogue(), statement);
    boolean carried =
        !(ofResource || ofRequest)
            || Words.reachesOtherServices(policy.catalogue(), statement)
            || keys.isOfAny(actions, key.word())
            || (ofResource && actions.stream().anyMatch(CatalogueAction::takesResource));
    if (carried) {
      return Optional.empty();
    }

    return Optional.of(
        statement.allows()
            ? policy.suggestion(
                "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
                key,
                Problem.NO_TAGS_TO_ALLOW_BY.of(key.word()),
                Advice.USE_PRINCIPAL_TAG.of())
            : policy.securityWarning(
                "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
                key,
                Problem.NO_TAGS_TO_DENY_BY.of(key.word()),
                Advice.USE_PRINCIPAL_TAG.of()));
  }

  private static Stream<Finding> sameKeys(Examined policy, WrittenStatement statement) {
    var seen = new HashMap<String, Set<String>>();
    return statement.conditions().stream()
        .filter(condition -> !isFirst(seen, condition))
        .map(
            condition ->
                policy.error(
                    "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
                    condition.key(),
                    Problem.KEY_TWICE.of(condition.key().word(), condition.operator().word()),
                    Advice.WRITE_KEY_ONCE.of()));
  }

  private static boolean isFirst(Map<String, Set<String>> seen, WrittenCondition condition) {
    return seen.computeIfAbsent(condition.operator().word(), _ -> new HashSet<>())
        .add(condition.key().word().toLowerCase(Locale.ROOT));
  }
}
