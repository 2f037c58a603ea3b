package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeValidationTest {
  private static final Member<String> NAME = new Member<>("UserName", Shape.text(2, 4, "[a-z😀]+"));
  private static final Member<Boolean> FLAG = new Member<>("OnlyAttached", Shape.flag());
  private static final Member<Integer> SCOPE =
      new Member<>("Scope", Shape.oneOf(Map.of("One", 1, "Two", 2)));

  private final Conversation iam =
      Conversation.iam(
          ADMIN,
          List.of(
              Operation.listing(
                      "ListUsers",
                      (caller, in, out) ->
                          out.text("Name", in.get(NAME))
                              .text("Flag", in.find(FLAG).toString())
                              .text("Scope", in.find(SCOPE).toString())
                              .text("Page", in.page().toString()))
                  .requires(NAME)
                  .accepts(FLAG, SCOPE)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UserName|a|userName|Member must have length greater than or equal to 2",
        "UserName|abcde|userName|Member must have length less than or equal to 4",
        "UserName|aB|userName|Member must satisfy regular expression pattern: [a-z😀]+",
        "OnlyAttached|yes|onlyAttached|Member must satisfy enum value set: [true, false]",
        "OnlyAttached|''|onlyAttached|Member must satisfy enum value set: [true, false]",
        "Scope|Three|scope|Member must satisfy enum value set: [One, Two]",
        "MaxItems|0|maxItems|Member must have value greater than or equal to 1",
        "MaxItems|-5|maxItems|Member must have value greater than or equal to 1",
        "MaxItems|1001|maxItems|Member must have value less than or equal to 1000",
        "MaxItems|99999999999|maxItems|Member must have value less than or equal to 1000",
        "MaxItems|1e2|maxItems|Member must be an integer",
        "MaxItems|+1|maxItems|Member must be an integer",
        "MaxItems|''|maxItems|Member must be an integer",
        "MaxItems|1234567890123456789|maxItems|Member must be an integer",
        "Marker|日本|marker|Member must satisfy regular expression pattern: [\\u0020-\\u00FF]+"
      })
  void each_broken_constraint_is_told(
      String member, String value, String label, String constraint) {
    var call = FormCall.iam("ListUsers").with(member, value);

    var answer = iam.say(member.equals("UserName") ? call : call.with("UserName", "abc"));

    assertThat(answer.error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value '%s' at '%s' failed to satisfy constraint: %s"
                .formatted(value, label, constraint));
  }

  @Test
  void a_missing_member_is_null() {
    assertThat(iam.say(FormCall.iam("ListUsers")).error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value null at 'userName' failed to"
                + " satisfy constraint: Member must not be null");
  }

  @Test
  void all_violations_are_told_at_once() {
    assertThat(
            iam.say(
                    FormCall.iam("ListUsers")
                        .with("UserName", "")
                        .with("MaxItems", "0")
                        .with("Marker", ""))
                .error())
        .startsWith("400 ValidationError: 5 validation errors detected: Value '' at 'userName' ")
        .contains("pattern: [a-z😀]+; Value '' at 'marker' ")
        .endsWith(
            "; Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater"
                + " than or equal to 1");
  }

  @Test
  void a_long_value_is_told_only_in_part() {
    var answer = iam.say(FormCall.iam("ListUsers").with("UserName", "😀".repeat(100_000)));

    assertThat(answer.text("Message"))
        .contains("Value '" + "😀".repeat(256) + "…' at 'userName'")
        .hasSizeLessThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀😀", "😀😀😀😀"})
  void lengths_count_characters_rather_than_units_of_utf_16(String name) {
    var answer = iam.say(FormCall.iam("ListUsers").with("UserName", name));

    assertThat(answer.text("Name")).isEqualTo(name);
  }

  @Test
  void values_come_with_their_meaning_or_their_default() {
    var given =
        iam.say(
            FormCall.iam("ListUsers")
                .with("UserName", "abc")
                .with("OnlyAttached", "true")
                .with("Scope", "Two")
                .with("MaxItems", "1000")
                .with("Marker", "m"));
    var left = iam.say(FormCall.iam("ListUsers").with("UserName", "abc"));

    assertThat(given.result())
        .isEqualTo(
            "<Name>abc</Name><Flag>Optional[true]</Flag><Scope>Optional[2]</Scope>"
                + "<Page>PageRequest[token=Optional[m], size=1000]</Page>");
    assertThat(left.result())
        .isEqualTo(
            "<Name>abc</Name><Flag>Optional.empty</Flag><Scope>Optional.empty</Scope>"
                + "<Page>PageRequest[token=Optional.empty, size=100]</Page>");
  }
}
