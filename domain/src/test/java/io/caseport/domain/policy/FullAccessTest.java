package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents allow everything. */
class FullAccessTest {
  private static boolean allowsEverything(String statements) {
    return PolicyDocument.parse(
            "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements.replace('\'', '"') + "]}")
        .allowsEverything();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Effect':'Allow','Action':'*','Resource':'*'}",
        "{'Effect':'Allow','Action':'*:*','Resource':'*'}",
        "{'Effect':'Allow','Action':['support:*','*'],'Resource':['arn:aws:iam::1:x','*']}",
        "{'Effect':'Allow','Action':'support:*','Resource':'*'},"
            + "{'Effect':'Allow','Action':'*','Resource':'*'}"
      })
  void a_statement_that_allows_every_action_on_every_resource_is_enough(String statements) {
    assertThat(allowsEverything(statements)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Effect':'Deny','Action':'*','Resource':'*'}",
        "{'Effect':'Allow','Action':'iam:*','Resource':'*'}",
        "{'Effect':'Allow','Action':'*','Resource':'arn:aws:iam::111122223333:*'}",
        "{'Effect':'Allow','NotAction':'*','Resource':'*'}",
        "{'Effect':'Allow','NotAction':'iam:*','Resource':'*'}",
        "{'Effect':'Allow','Action':'*','NotResource':'*'}",
        "{'Effect':'Allow','Action':'*','Resource':'*',"
            + "'Condition':{'Bool':{'aws:SecureTransport':'true'}}}",
        "{'Effect':'Allow','Action':'*','Resource':'arn:aws:iam::1:x'},"
            + "{'Effect':'Allow','Action':'iam:*','Resource':'*'}"
      })
  void whatever_keeps_a_statement_from_applying_always_makes_it_less(String statements) {
    assertThat(allowsEverything(statements)).isFalse();
  }

  @Test
  void statements_are_asked_one_by_one() {
    var document =
        PolicyDocument.parse(
            """
            {"Version":"2012-10-17","Statement":[
              {"Effect":"Allow","Action":"*","Resource":"*"},
              {"Effect":"Deny","Action":"*","Resource":"*"}]}
            """);
    assertThat(document.statements())
        .extracting(Statement::allowsEverything)
        .containsExactly(true, false);
  }
}
