package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seeded random policies and requests, drawn from few words so that they often meet. */
final class GeneratedPolicies {
  /** A statement as plain text, for a second reading of the rules. */
  record Plain(
      boolean deny,
      boolean notAction,
      List<String> actions,
      boolean notResource,
      List<String> resources) {

    String json() {
      return "{\"Effect\":\"%s\",\"%s\":%s,\"%s\":%s}"
          .formatted(
              deny ? "Deny" : "Allow",
              notAction ? "NotAction" : "Action",
              list(actions),
              notResource ? "NotResource" : "Resource",
              list(resources));
    }

    private static String list(List<String> values) {
      return values.stream().map(v -> '"' + v + '"').collect(Collectors.joining(",", "[", "]"));
    }
  }

  private static final List<String> SERVICES = List.of("support", "iam", "sts");
  private static final List<String> NAMES = List.of("Get", "GetCase", "ListCases", "GetUser", "C");
  private static final List<String> ARNS =
      List.of(
          "arn:aws:iam::111122223333:user/alice",
          "arn:aws:iam::111122223333:user/dev/bob",
          "arn:aws:iam::444455556666:role/Ops",
          "arn:aws:trustedadvisor:us-east-1:111122223333:checks/a:b",
          "arn:aws:trustedadvisor::111122223333:checks/a");
  private static final List<String> SHORT_ARNS =
      List.of("arn:aws:trustedadvisor:*", "arn:aws:trustedadvisor:us-*:*", "arn:aws:iam:*");

  private final Random random;

  GeneratedPolicies(long seed) {
    this.random = new Random(seed);
  }

  List<List<Plain>> policies() {
    return listOf(0, 4, () -> listOf(1, 4, this::statement));
  }

  Plain statement() {
    return new Plain(
        random.nextInt(4) == 0,
        random.nextInt(5) == 0,
        listOf(1, 3, this::actionPattern),
        random.nextInt(5) == 0,
        listOf(1, 3, this::resourcePattern));
  }

  Action action() {
    return new Action(one(SERVICES), one(NAMES));
  }

  String resource() {
    return random.nextInt(3) == 0 ? "*" : one(ARNS);
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private String actionPattern() {
    if (random.nextInt(10) == 0) {
      return "*";
    }
    String pattern = one(SERVICES) + ':' + mutated(one(NAMES));
    return random.nextBoolean() ? pattern : pattern.toUpperCase(Locale.ROOT);
  }

  private String resourcePattern() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> "*";
      case 2 -> one(SHORT_ARNS);
      default -> {
        String[] segments = one(ARNS).split(":", 6);
        for (int i = 4; i < 6; i++) {
          segments[i] = mutated(segments[i]);
        }
        yield String.join(":", segments);
      }
    };
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int changes = random.nextInt(3); changes > 0 && !mutated.isEmpty(); changes--) {
      int from = random.nextInt(mutated.length());
      int to = random.nextInt(from, mutated.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> mutated.insert(from, '*');
        case 1 -> mutated.setCharAt(from, '?');
        default -> mutated.replace(from, to, "*");
      }
    }
    return mutated.toString();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> listOf(int least, int most, Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(least, most + 1)).toList();
  }
}
