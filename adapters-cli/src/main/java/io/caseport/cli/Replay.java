package io.caseport.cli;

import io.caseport.domain.policy.ResourcePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command line that asks a question again, ready to paste into a shell. */
final class Replay {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private Replay() {}

  static String of(
      Collection<String> policies, Optional<String> boundary, SimulatedRequest request) {
    return of(flags(policies, boundary), request);
  }

  static List<String> flags(Collection<String> policies, Optional<String> boundary) {
    var flags = new ArrayList<String>();
    policies.forEach(policy -> flags.addAll(List.of("--policy", policy)));
    boundary.ifPresent(policy -> flags.addAll(List.of("--boundary", policy)));
    return flags;
  }

  /** Asks the policies that {@code flags} name. */
  static String of(List<String> flags, SimulatedRequest request) {
    var words = new ArrayList<>(List.of("caseport", "policy", "simulate"));
    words.addAll(flags);
    words.addAll(List.of("--action", request.action().text()));
    if (!request.resource().equals(ResourcePattern.ANY)) {
      words.addAll(List.of("--resource", request.resource()));
    }
    request
        .keys()
        .forEach(
            (key, values) ->
                values.forEach(value -> words.addAll(List.of("--context", key + "=" + value))));
    return words.stream().map(Replay::quoted).collect(Collectors.joining(" "));
  }

  /** A word as a shell takes it for one. */
  static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
