package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

  @ParameterizedTest
  @CsvSource({
    "*, support:CreateCase, true",
    "*:*, support:CreateCase, true",
    "*:CreateCase, support:CreateCase, true",
    "*:CreateCase, support:ResolveCase, false",
    "support:*, support:CreateCase, true",
    "support:*, supportplans:CreateCase, false",
    "SUPPORT:createCASE, support:CreateCase, true",
    "support:createcase, SUPPORT:CREATECASE, true",
    "support:CreateCase, support:CreateCases, false",
    "support:CreateCases, support:CreateCase, false",
    "support:AZaz09, SUPPORT:azAZ09, true",
    "support:Create*, support:CreateCase, true",
    "support:Create*, support:Create, true",
    "support:*Case, support:CreateCase, true",
    "support:*Case, support:DescribeCases, false",
    "support:*e*a*, support:CreateCase, true",
    "support:**Case**, support:CreateCase, true",
    "support:Describe*s*Cases, support:DescribeCases, false",
    "support:*CaseCase, support:CreateCaseCaseCase, true",
    "support:Create?ase, support:CreateCase, true",
    "support:CreateCase?, support:CreateCase, false",
    "support:CreateCas??, support:CreateCase, false",
    "support:?*, support:CreateCase, true",
    "support:*?, support:A, true",
    "support:??*, support:A, false",
    "support:Create Case, support:CreateCase, false",
  })
  void actions_match_in_any_case_with_wildcards(String pattern, String action, boolean matches) {
    assertThat(ActionPattern.of(pattern).matches(Action.of(action))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "*, *, true",
    "*, arn:aws:iam::111122223333:user/alice, true",
    "arn:aws:support:*, *, false",
    "arn:aws:support::*:*, *, false",
    "arn:aws:iam::111122223333:user/alice, arn:aws:iam::111122223333:user/alice, true",
    "arn:aws:iam::111122223333:user/Alice, arn:aws:iam::111122223333:user/alice, false",
    "arn:aws:IAM::111122223333:user/alice, arn:aws:iam::111122223333:user/alice, false",
    "arn:aws:iam::111122223333:user/*, arn:aws:iam::111122223333:user/a/b:c, true",
    "arn:aws:iam::111122223333:user/al?ce, arn:aws:iam::111122223333:user/alice, true",
    "arn:aws:iam::111122223333:user/alice?, arn:aws:iam::111122223333:user/alice, false",
    "arn:aws:iam::*:user/alice, arn:aws:iam::111122223333:user/alice, true",
    "arn:aws:iam::*:user/alice, arn:aws:iam::1:b:user/alice, false",
    "arn:aws:iam::1?*3:user/a, arn:aws:iam::111122223333:user/a, true",
    "arn:*:iam::*:*, arn:aws-cn:iam::111122223333:user/alice, true",
    "arn:aws:x:*:1:c/*, arn:aws:x:us-east-1:1:c/d, true",
    "arn:aws:x:*:1:c/*, arn:aws:x::1:c/d, true",
    "arn:aws:x::1:c/*, arn:aws:x:us-east-1:1:c/d, false",
    "arn:aws:x:us-*:1:c, arn:aws:x:eu-west-1:1:c, false",
    "arn:aws:x:*, arn:aws:x:us-east-1:1:c/d:e, true",
    "arn:aws:x:*, arn:aws:y:us-east-1:1:c/d, false",
    "arn:aws:x:us-*:*, arn:aws:x:us-east-1:1:c/d, true",
    "arn:aws:x:us-*:*, arn:aws:x:eu-west-1:1:c/us-:, false",
    "arn:aws:x:us*1*, arn:aws:x:us-east-1:2:c, true",
    "arn:aws:x:us*7*, arn:aws:x:us-east-1:7:c, false",
    "arn:aws:x:u, arn:aws:x:u:1:c, false",
    "arn:aws:x, arn:aws:x:u:1:c, false",
    "arn:aws:x:*c, arn:aws:x:u:1:c, false",
    "arn:aws:x:u:1:c, arn:aws:x, false",
  })
  void arns_match_segment_by_segment(String pattern, String resource, boolean matches) {
    assertThat(ResourcePattern.of(pattern).matches(resource)).isEqualTo(matches);
  }

  @Test
  void a_hostile_pattern_ends_soon() {
    String text = "a".repeat(2_000);

    assertThat(Glob.exactCase("*a".repeat(1_000) + "b").matches(text)).isFalse();
    assertThat(Glob.exactCase("*" + "a?".repeat(500) + "*b*").matches(text)).isFalse();
    assertThat(Glob.exactCase("*a".repeat(2_000)).matches(text)).isTrue();
  }

  @Test
  void only_ascii_letters_have_another_case() {
    assertThat(Glob.anyCase("\u212a@[é").matches("\u212a@[é")).isTrue();
    assertThat(Glob.anyCase("k").matches("\u212a")).isFalse();
    assertThat(Glob.anyCase("@").matches("`")).isFalse();
    assertThat(Glob.anyCase("é").matches("É")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CreateCase", ":", "support:", ":x", "a:b:c", "support:*", "s p:x"})
  void an_action_is_a_service_and_a_name(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Action.of(text));
  }

  @Test
  void texts_that_are_no_patterns_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActionPattern.of("x"))
        .withMessageStartingWith("Actions/Conditions must be prefaced");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResourcePattern.of("x"))
        .withMessage("Resource x must be in ARN format or \"*\".");
  }
}
