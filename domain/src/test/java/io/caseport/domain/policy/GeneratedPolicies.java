package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Seeded random policies and requests, drawn from few words so that they often meet. */
final class GeneratedPolicies {
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
      List.of(
          "arn:aws:trustedadvisor:*",
          "arn:aws:trustedadvisor:us-*:*",
          "arn:aws:trustedadvisor:*:*:b",
          "arn:aws:iam:*");
  private static final List<String> VARIABLE_ARNS =
      List.of(
          "arn:aws:iam::111122223333:user/${aws:username}",
          "arn:aws:iam::111122223333:user/${aws:PrincipalTag/team, 'dev'}/*",
          "arn:aws:iam::*:user/a${?}i${*}",
          "arn:aws:trustedadvisor::*:${aws:PrincipalTag/team}/${AWS:tagKeys}");

  private final Random random;
  private final GeneratedConditions conditions;

  GeneratedPolicies(long seed) {
    this.random = new Random(seed);
    this.conditions = new GeneratedConditions(random);
  }

  List<Plain.Document> policies() {
    return listOf(0, 4, this::document);
  }

  Plain.Document document() {
    return new Plain.Document(random.nextInt(6) > 0, listOf(1, 4, this::statement));
  }

  Plain.Statement statement() {
    return new Plain.Statement(
        random.nextInt(4) == 0,
        random.nextInt(5) == 0,
        listOf(1, 3, this::actionPattern),
        random.nextInt(5) == 0,
        listOf(1, 3, this::resourcePattern),
        conditions.some());
  }

  Plain.Request request() {
    Map<String, List<String>> context = new HashMap<>();
    for (String key : GeneratedConditions.KEYS) {
      if (random.nextInt(3) > 0) {
        context.put(key.toLowerCase(Locale.ROOT), conditions.requestValues(key));
      }
    }
    return new Plain.Request(one(SERVICES) + ':' + one(NAMES), resource(), context);
  }

  private String resource() {
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
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> "*";
      case 3 -> one(SHORT_ARNS);
      case 4 -> one(VARIABLE_ARNS);
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
