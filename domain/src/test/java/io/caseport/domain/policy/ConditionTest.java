package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.caseport.domain.policy.OpenRule.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  private static final ContextKey KEY = ContextKey.of("aws:TheKey");

  /** Values are separated by spaces; an empty cell is a key that is missing. */
  @ParameterizedTest
  @CsvSource({
    "StringEquals, a b, b, YES",
    "StringEquals, a b, B, NO",
    "StringEquals, a*, ab, NO",
    "StringEquals, a, , NO",
    "StringEqualsIfExists, a, , YES",
    "StringEqualsIfExists, a, b, NO",
    "StringNotEquals, a b, c, YES",
    "StringNotEquals, a b, b, NO",
    "StringNotEquals, a, , YES",
    "StringNotEqualsIfExists, a, , YES",
    "StringNotEqualsIfExists, a, a, NO",
    "StringEqualsIgnoreCase, aB, Ab, YES",
    "StringNotEqualsIgnoreCase, aB, Ab, NO",
    "StringLike, a*c?, abbcd, YES",
    "StringLike, a*c?, Abbcd, NO",
    "StringNotLike, a* b*, cab, YES",
    "NumericEquals, 10, 10.00, YES",
    "NumericNotEquals, 10, 10.00, NO",
    "NumericLessThan, 10, 9.99, YES",
    "NumericLessThan, 10, 10, NO",
    "NumericLessThanEquals, 10, 10, YES",
    "NumericGreaterThan, -1, 0, YES",
    "NumericGreaterThanEquals, 99999999999999999999, 99999999999999999999.0, YES",
    "NumericLessThan, ten, 9, OPEN",
    "NumericLessThan, 10, nine, NO",
    "NumericLessThan, 10, 9abc, NO",
    "NumericNotEquals, ten, 10, OPEN",
    "NumericNotEquals, 10, ten, OPEN",
    "DateEquals, 2026-01-31T10:00:00Z, 2026-01-31T12:00:00+02:00, YES",
    "DateEquals, 1769853600, 2026-01-31T10:00:00Z, YES",
    "DateLessThan, 2026-01-31, 2026-01-30T23:59:59.999Z, YES",
    "DateLessThan, 2026-01-31T10:00Z, 1769853600, NO",
    "DateGreaterThanEquals, 2026-02, 2026-02-01T00:00:00Z, YES",
    "DateNotEquals, 2026-02, soon, OPEN",
    "DateGreaterThan, 2025, 2000-01-01, OPEN",
    "DateGreaterThan, 2025, 2026-01-01, YES",
    "Bool, true, TRUE, YES",
    "Bool, true, false, NO",
    "Bool, yes, yes, OPEN",
    "Bool, false, , NO",
    "BoolIfExists, false, , YES",
    "BinaryEquals, AQI=, AQI=, YES",
    "BinaryEquals, AQI=, AgI=, NO",
    "BinaryEquals, !, !, OPEN",
    "IpAddress, 203.0.113.0/24 2001:db8::/32, 203.0.113.9, YES",
    "IpAddress, 203.0.113.0/24 2001:db8::/32, 2001:db8:1::, YES",
    "IpAddress, 203.0.113.0/24 2001:db8::/32, 203.0.114.9, NO",
    "IpAddress, 203.0.113.7, 203.0.113.7, YES",
    "IpAddress, 0.0.0.0/0, 255.1.2.3, YES",
    "IpAddress, 0.0.0.0/0, ::1, NO",
    "IpAddress, ::/0, ffff::, YES",
    "IpAddress, 203.0.113.0/33, 203.0.113.0, OPEN",
    "NotIpAddress, 203.0.113.0/33, 198.51.100.1, OPEN",
    "IpAddress, 2001:db8::7, 2001:DB8:0:0::0:7, YES",
    "IpAddress, ::ffff:1.2.3.4/128, ::ffff:102:304, YES",
    "NotIpAddress, 203.0.113.0/24, 198.51.100.1, YES",
    "NotIpAddress, 203.0.113.0/24, ::1, YES",
    "NotIpAddress, 203.0.113.0/24, here, OPEN",
    "NotIpAddress, 203.0.113.0/24, , YES",
    "ArnLike, arn:aws:iam::*:user/*, arn:aws:iam::1:user/a/b:c, YES",
    "ArnEquals, arn:aws:iam::*:user/*, arn:aws:iam::1:user/a/b:c, YES",
    "ArnLike, arn:aws:x:*:1:a, arn:aws:x:r:2:1:a, NO",
    "ArnLike, arn:aws:iam::1:user/A, arn:aws:iam::1:user/a, NO",
    "ArnLike, arn:aws:iam:*, arn:aws:iam::1:user/a, OPEN",
    "ArnLike, arn:aws:iam, arn:aws:iam::1:user/a, NO",
    "ArnNotLike, arn:aws:iam::*:user/*, arn:aws:iam::1:role/a, YES",
    "ArnNotEquals, arn:aws:iam::*:user/*, alice, OPEN",
    "Null, true, , YES",
    "Null, true, a, NO",
    "Null, false, a, YES",
    "Null, false, , NO",
    "Null, true false, a, YES",
    "Null, maybe, a, NO",
    "ForAllValues:StringEquals, a b, a b a, YES",
    "ForAllValues:StringEquals, a b, a c, NO",
    "ForAllValues:StringEquals, a b, , YES",
    "ForAnyValue:StringEquals, a b, c b, YES",
    "ForAnyValue:StringEquals, a b, c d, NO",
    "ForAnyValue:StringEquals, a b, , NO",
    "ForAnyValue:StringNotEquals, a b, a c, YES",
    "ForAnyValue:StringNotEquals, a b, a b, NO",
    "ForAnyValue:StringNotEquals, a b, , NO",
    "ForAllValues:StringNotEquals, a b, c d, YES",
    "ForAllValues:StringNotEquals, a b, c a, NO",
    "ForAllValues:StringEqualsIfExists, a, , YES",
    "ForAnyValue:StringEqualsIfExists, a, , OPEN",
    "ForAnyValue:StringEqualsIfExists, a, b, NO",
    "StringEquals, a b, a b, OPEN",
    "StringEquals, a b, c d, NO",
    "StringNotEquals, a, b c, OPEN",
    "StringNotEquals, a, a c, NO"
  })
  void an_operator_holds_or_not(String operator, String wanted, String given, Match match) {
    RequestContext context =
        given == null
            ? RequestContext.EMPTY
            : RequestContext.builder().with("AWS:thekey", words(given)).build();

    assertThat(condition(operator, words(wanted)).match(context, EvaluationRules.SAFE))
        .isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({
    "Null, true, OPEN",
    "StringEquals, a, NO",
    "StringNotEquals, a, YES",
    "ForAllValues:StringEquals, a, YES",
    "ForAnyValue:StringEquals, a, NO"
  })
  void a_key_with_no_value_is_like_a_missing_one(String operator, String wanted, Match match) {
    RequestContext context = RequestContext.builder().with(KEY, List.of()).build();

    assertThat(condition(operator, words(wanted)).match(context, EvaluationRules.SAFE))
        .isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({
    "ForAllValues:StringEquals, a, OPEN",
    "ForAnyValue:StringEquals, a, NO",
    "ForAnyValue:StringLike, *, OPEN",
    "Null, true, OPEN",
    "StringLike, *, YES",
    "StringEquals, a, NO"
  })
  void an_empty_string_is_a_value_or_none(String operator, String wanted, Match match) {
    RequestContext context = RequestContext.builder().with(KEY, "").build();

    assertThat(condition(operator, words(wanted)).match(context, EvaluationRules.SAFE))
        .isEqualTo(match);
  }

  @Test
  void an_empty_list_of_values_matches_nothing_or_has_no_effect() {
    RequestContext context = RequestContext.builder().with(KEY, "a").build();
    Condition condition = condition("StringEquals", List.of());

    assertThat(condition.match(context, EvaluationRules.SAFE)).isEqualTo(Match.OPEN);
    assertThat(condition.match(context, reading(Reading.FIRST))).isEqualTo(Match.NO);
    assertThat(condition.match(context, reading(Reading.SECOND))).isEqualTo(Match.YES);
    assertThat(condition("StringNotEquals", List.of()).match(context, EvaluationRules.SAFE))
        .isEqualTo(Match.YES);
  }

  private static EvaluationRules reading(Reading reading) {
    return EvaluationRules.SAFE.with(OpenRule.EMPTY_VALUE_LIST, reading);
  }

  @Test
  void an_operator_is_spelled_as_it_was_read() {
    assertThat(ConditionOperator.of("ForAnyValue:StringNotLikeIfExists"))
        .contains(
            new ConditionOperator(Comparison.STRING_LIKE, true, true, Quantifier.FOR_ANY_VALUE));
    assertThat(ConditionOperator.of("NotIpAddress").orElseThrow().text()).isEqualTo("NotIpAddress");
    assertThat(ConditionOperator.of("NullIfExists")).isEmpty();
    assertThat(ConditionOperator.of("ForAllValues:Null")).isEmpty();
    assertThat(ConditionOperator.of("NumericNotLessThan")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConditionOperator(Comparison.BOOL, true, false, Quantifier.NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConditionOperator(Comparison.NULL, false, true, Quantifier.NONE));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static Condition condition(String operator, List<String> values) {
    Plain.Condition plain = new Plain.Condition(operator, KEY.name(), values);
    return PolicyDocument.parse(
            new Plain.Document(
                    true,
                    List.of(
                        new Plain.Statement(
                            false, false, List.of("*"), false, List.of("*"), List.of(plain))))
                .json())
        .statements()
        .getFirst()
        .conditions()
        .getFirst();
  }
}
