package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Comparison;
import io.caseport.domain.policy.ConditionOperator;
import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenCondition;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.WrittenStatement.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and statements that change nothing, because others say the same or overrule them. */
final class OverlapChecks implements Check {

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy.statements().stream()
        .flatMap(
            statement ->
                Stream.of(
                        actions(policy, statement),
                        resources(policy, statement),
                        values(policy, statement),
                        redundant(policy, statement),
                        shadowed(policy, statement))
                    .flatMap(found -> found));
  }

  private static Stream<Finding> actions(Examined policy, WrittenStatement statement) {
    return covered(statement.actions().entries(), Cover::anyCase)
        .map(pair -> superfluous(policy, "REDUNDANT_ACTION", pair));
  }

  private static Stream<Finding> resources(Examined policy, WrittenStatement statement) {
    return statement.resources().stream()
        .flatMap(clause -> covered(clause.entries(), OverlapChecks::coversArn))
        .map(pair -> superfluous(policy, "REDUNDANT_RESOURCE", pair));
  }

  private static Stream<Finding> values(Examined policy, WrittenStatement statement) {
    return statement.conditions().stream()
        .flatMap(
            condition ->
                covered(condition.values(), comparison(condition))
                    .map(pair -> superfluous(policy, "REDUNDANT_CONDITION_VALUE", pair)));
  }

  private static BiPredicate<String, String> comparison(WrittenCondition condition) {
    boolean like =
        ConditionOperator.of(condition.operator().word())
            .filter(operator -> operator.comparison() == Comparison.STRING_LIKE)
            .isPresent();
    return like ? Cover::exactCase : String::equals;
  }

  private static Finding superfluous(Examined policy, String code, Pair pair) {
    boolean same = pair.narrow().word().equals(pair.wide().word());
    return policy.suggestion(
        code,
        pair.narrow(),
        same
            ? Problem.LISTED_TWICE.of(pair.narrow().word())
            : Problem.COVERED.of(pair.narrow().word(), pair.wide().word()),
        Advice.LEAVE_OUT.of());
  }

  private record Pair(Written narrow, Written wide) {}

  /** Of two that cover each other the later one is too much. */
  private static Stream<Pair> covered(List<Written> entries, BiPredicate<String, String> covers) {
    var pairs = new ArrayList<Pair>();
    for (int n = 0; n < entries.size(); n++) {
      int narrow = n;
      IntStream.range(0, entries.size())
          .filter(
              wide ->
                  wide != narrow
                      && covers.test(entries.get(wide).word(), entries.get(narrow).word())
                      && (wide < narrow
                          || !covers.test(entries.get(narrow).word(), entries.get(wide).word())))
          .findFirst()
          .ifPresent(wide -> pairs.add(new Pair(entries.get(narrow), entries.get(wide))));
    }
    return pairs.stream();
  }

  /** ARNs are matched part by part, so a star does not cover what lies beyond a colon. */
  private static boolean coversArn(String wide, String narrow) {
    if (wide.equals("*") || wide.equals(narrow)) {
      return true;
    }
    var w = wide.split(":", 6);
    var n = narrow.split(":", 6);
    return w.length == 6
        && n.length == 6
        && IntStream.range(0, 6).allMatch(i -> Cover.exactCase(w[i], n[i]));
  }

  private static Stream<Finding> redundant(Examined policy, WrittenStatement statement) {
    return policy.statements().stream()
        .filter(other -> other.number() != statement.number())
        .filter(other -> other.effect() == statement.effect())
        .filter(other -> covers(other, statement))
        .filter(other -> other.number() < statement.number() || !covers(statement, other))
        .limit(1)
        .map(
            other ->
                policy.suggestion(
                    "REDUNDANT_STATEMENT",
                    statement.whole(),
                    Problem.STATEMENT_COVERED.of(statement.label(), other.label()),
                    Advice.LEAVE_OUT.of()));
  }

  private static Stream<Finding> shadowed(Examined policy, WrittenStatement statement) {
    return policy.statements().stream()
        .filter(other -> statement.allows() && !other.allows())
        .filter(other -> other.isUnconditional() && covers(other, statement))
        .limit(1)
        .map(
            other ->
                policy.warning(
                    "SHADOWED_STATEMENT",
                    statement.whole(),
                    Problem.STATEMENT_DENIED.of(statement.label(), other.label()),
                    Advice.NARROW_DENY.of()));
  }

  private static boolean covers(WrittenStatement wide, WrittenStatement narrow) {
    return coversClause(wide.actions(), narrow.actions(), Cover::anyCase)
        && coversBoth(wide.resources().stream().toList(), narrow.resources().stream().toList())
        && samePrincipals(wide, narrow)
        && (wide.isUnconditional() || sameConditions(wide, narrow));
  }

  private static boolean coversBoth(List<Clause> wide, List<Clause> narrow) {
    return wide.isEmpty()
        || narrow.isEmpty()
        || coversClause(wide.getFirst(), narrow.getFirst(), OverlapChecks::coversArn);
  }

  private static boolean coversClause(
      Clause wide, Clause narrow, BiPredicate<String, String> covers) {
    if (wide.negated() || narrow.negated()) {
      return (!wide.negated() && wide.has("*"))
          || (wide.negated() == narrow.negated() && words(wide).equals(words(narrow)));
    }
    return narrow.entries().stream()
        .allMatch(
            entry ->
                wide.entries().stream().anyMatch(other -> covers.test(other.word(), entry.word())));
  }

  private static boolean samePrincipals(WrittenStatement one, WrittenStatement other) {
    return one.principals()
        .map(OverlapChecks::words)
        .equals(other.principals().map(OverlapChecks::words));
  }

  private static boolean sameConditions(WrittenStatement one, WrittenStatement other) {
    return conditions(one).equals(conditions(other));
  }

  private static List<List<String>> conditions(WrittenStatement statement) {
    return statement.conditions().stream()
        .map(
            condition ->
                Stream.concat(
                        Stream.of(condition.operator().word(), condition.key().word()),
                        condition.values().stream().map(Written::word))
                    .toList())
        .sorted(Comparator.comparing(List::toString))
        .toList();
  }

  private static List<String> words(Clause clause) {
    return clause.entries().stream().map(Written::word).sorted().toList();
  }
}
