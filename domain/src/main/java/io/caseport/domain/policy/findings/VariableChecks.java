package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Policy variables that have no value, because no request has the key. */
final class VariableChecks implements Check {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}$*?,][^},]*?)\\s*(,[^}]*)?}");

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.written().hasVariables()
        ? policy.statements().stream()
            .flatMap(Words::thatMayHoldVariables)
            .flatMap(written -> written(policy, written))
        : Stream.empty();
  }

  private static Stream<Finding> written(Examined policy, Written written) {
    return VARIABLE
        .matcher(written.word())
        .results()
        .flatMap(found -> key(policy, written, found.group(1)).stream());
  }

  private static Optional<Finding> key(Examined policy, Written written, String key) {
    var keys = new KnownKeys(policy.catalogue());
    if (KeyTypes.hasManyValues(key)) {
      return Optional.of(
          policy.error(
              "MULTIVALUED_VARIABLE",
              written,
              Problem.MANY_VALUES_IN_VARIABLE.of(key),
              Advice.USE_SET_OPERATOR.of()));
    }
    return isKnown(policy, keys, key)
        ? Optional.empty()
        : Optional.of(
            policy.error(
                "UNKNOWN_VARIABLE",
                written,
                Problem.UNKNOWN_VARIABLE.of(key),
                Spelling.nearest(key, candidates(keys, key))
                    .map(near -> Advice.WRITE.of("${" + near + "}"))
                    .orElse(Advice.NAME_KEY_OR_ESCAPE.of())));
  }

  private static boolean isKnown(Examined policy, KnownKeys keys, String key) {
    if (key.indexOf(':') <= 0) {
      return false;
    }
    return KnownKeys.isGlobal(key)
        ? keys.hasGlobal(key)
        : !policy.catalogue().services().contains(Words.prefix(key))
            || keys.isOfAny(policy.catalogue().actions(), key);
  }

  private static List<String> candidates(KnownKeys keys, String key) {
    return keys.like(key.indexOf(':') <= 0 ? "aws:" : key);
  }
}
