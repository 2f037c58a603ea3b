package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableTest {
  private static final RequestContext ALICE =
      RequestContext.builder()
          .with("aws:username", "alice")
          .with("aws:PrincipalTag/cost center", "a:b")
          .with("x:star", "*")
          .with("x:many", List.of("alice", "bob"))
          .build();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "${aws:username}, alice, YES",
        "${AWS:UserName}, alice, YES",
        "${aws:username}, bob, NO",
        "x-${aws:username}-*, x-alice-1, YES",
        "${x:star}, alice, NO",
        "${x:star}, *, YES",
        "${*}, alice, NO",
        "${*}, *, YES",
        "a${?}, ab, NO",
        "a${?}, a?, YES",
        "${$}{aws:username}, ${aws:username}, YES",
        "$aws, $aws, YES",
        "${x:none}, alice, NO",
        "${x:many}, alice, OPEN",
        "${x:many}, bob, NO",
        "${aws:PrincipalTag/cost center}, a:b, YES"
      })
  void the_value_of_a_key_stands_for_itself(String pattern, String resource, Match match) {
    ResourcePattern arn = ResourcePattern.withVariables("arn:aws:iam::111122223333:" + pattern);

    assertThat(arn.match("arn:aws:iam::111122223333:" + resource, ALICE, EvaluationRules.SAFE))
        .isEqualTo(match);
  }

  @Test
  void a_default_takes_the_place_of_a_value_that_is_missing() {
    String prefix = "arn:aws:iam::111122223333:user/";
    ResourcePattern arn = ResourcePattern.withVariables(prefix + "${aws:username, 'no}body*'}");

    assertThat(arn.match(prefix + "alice", ALICE, EvaluationRules.SAFE)).isEqualTo(Match.YES);
    assertThat(arn.match(prefix + "no}body*", RequestContext.EMPTY, EvaluationRules.SAFE))
        .isEqualTo(Match.YES);
    assertThat(arn.match(prefix + "no}body1", RequestContext.EMPTY, EvaluationRules.SAFE))
        .isEqualTo(Match.NO);
    assertThat(arn.keys()).containsExactly(ContextKey.of("aws:username"));
  }

  @Test
  void variables_count_after_the_fifth_colon_only() {
    ResourcePattern arn = ResourcePattern.withVariables("arn:aws:iam::${x:account}:user/a");

    assertThat(arn.hasVariables()).isFalse();
    assertThat(
            arn.match(
                "arn:aws:iam::1:user/a",
                RequestContext.builder().with("x:account", "1").build(),
                EvaluationRules.SAFE))
        .isEqualTo(Match.NO);
  }

  @Test
  void a_missing_value_matches_nothing_which_a_negated_operator_asks_for() {
    assertThat(condition("StringEquals").match(RequestContext.EMPTY, EvaluationRules.SAFE))
        .isEqualTo(Match.NO);
    RequestContext team = RequestContext.builder().with("x:team", "blue").build();
    assertThat(condition("StringEquals").match(team, EvaluationRules.SAFE)).isEqualTo(Match.NO);
    assertThat(condition("StringNotEquals").match(team, EvaluationRules.SAFE)).isEqualTo(Match.YES);
    assertThat(condition("StringNotLike").match(team, EvaluationRules.SAFE)).isEqualTo(Match.YES);
    assertThat(condition("Bool").match(team, EvaluationRules.SAFE)).isEqualTo(Match.NO);
  }

  private static Condition condition(String operator) {
    return PolicyDocument.parse(
            Policies.allow("*")
                .replace(
                    "\"Resource\"",
                    "\"Condition\":{\"%s\":{\"x:team\":\"${aws:username}\"}},\"Resource\""
                        .formatted(operator)))
        .statements()
        .getFirst()
        .conditions()
        .getFirst();
  }

  @Test
  void a_statement_tells_which_keys_it_looks_at() {
    Statement statement =
        PolicyDocument.parse(
                Policies.statement(
                        "Allow", "Action", "*", "Resource", "arn:aws:iam::*:user/${aws:username}")
                    .replace(
                        "\"Resource\"",
                        "\"Condition\":{\"StringLike\":{\"x:team\":\"${x:tag,"
                            + " 'a'}\"}},\"Resource\""))
            .statements()
            .getFirst();

    assertThat(statement.contextKeys())
        .containsExactly(
            ContextKey.of("aws:username"), ContextKey.of("x:team"), ContextKey.of("x:tag"));
    assertThat(statement.isUnconditional()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${", "${}", "${ a:b}", "${a:b, c}", "${a:b, 'c}", "${a*}", "${a:b,'x'y}"})
  void a_malformed_variable_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResourcePattern.withVariables("arn:aws:iam::1:" + text))
        .withMessageStartingWith("The policy variable ${")
        .withMessageEndingWith(
            "a variable is ${key} or ${key, 'default'}, and ${*}, ${?} and ${$} are those"
                + " characters");
    assertThat(ResourcePattern.of("arn:aws:iam::1:" + text).matches("arn:aws:iam::1:" + text))
        .isTrue();
  }
}
