package io.caseport.domain.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.Comparison;
import io.caseport.domain.policy.ConditionOperator;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.Quantifier;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionInWordsTest {

  private static String said(Language language, String operator, String values) {
    var document =
        PolicyDocument.parse(
            """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*",
             "Condition": {"%s": {"key": [%s]}}}}\
            """
                .formatted(operator, values));
    return new ConditionInWords(Wording.of(language))
        .of(document.statements().getFirst().conditions().getFirst());
  }

  @ParameterizedTest
  @EnumSource
  void there_are_words_for_every_operator(Language language) {
    var told = new ArrayList<String>();
    for (var comparison : Comparison.values()) {
      for (boolean negated : List.of(false, true)) {
        if (!negated || comparison.negatedText().isPresent()) {
          var name = new ConditionOperator(comparison, negated, false, Quantifier.NONE).text();
          var value = comparison.name().startsWith("DATE") ? "2026-01-01" : "1";
          told.add(said(language, name, '"' + value + '"'));
          told.add(said(language, name, "\"%s\", \"%s\"".formatted(value, value)));
        }
      }
    }

    assertThat(told).allMatch(words -> words.contains("key")).hasSize(54);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StringEquals | \"a\" | key is \"a\"",
        "StringNotLike | \"a\", \"b\" | key matches none of \"a\", \"b\", or the request does not"
            + " have the key",
        "BoolIfExists | true | key is true, or the request does not have the key",
        "ForAllValues:StringEquals | \"a\" | every value of key is \"a\", or the request does not"
            + " have the key",
        "ForAnyValue:StringNotEquals | \"a\" | some value of key is not \"a\"",
        "Null | \"true\" | the request does not have key",
        "Null | false | the request has key"
      })
  void what_holds_without_the_key_is_said(String operator, String values, String words) {
    assertThat(said(Language.EN, operator, values)).isEqualTo(words);
  }

  @Test
  void a_percent_sign_of_a_policy_is_just_that() {
    assertThat(said(Language.JA, "StringEquals", "\"100%s\"")).contains("100%s");
  }
}
