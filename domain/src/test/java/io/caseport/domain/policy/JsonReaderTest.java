package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void every_kind_of_value_is_read_with_its_place() {
    String text = " {\"a\": [1, \"b\", true, false, null, {}]}";

    JsonValue.Structure root = (JsonValue.Structure) JsonReader.read(text);
    JsonValue.Array list = (JsonValue.Array) root.find("a").orElseThrow();

    assertThat(root.start()).isEqualTo(1);
    assertThat(root.end()).isEqualTo(text.length());
    assertThat(root.find("b")).isEmpty();
    assertThat(list.items())
        .extracting(value -> Wording.of(Language.EN).say(value.kind()))
        .containsExactly("a number", "a string", "a boolean", "a boolean", "null", "an object");
    assertThat(list.items())
        .extracting(item -> text.substring(item.start(), item.end()))
        .containsExactly("1", "\"b\"", "true", "false", "null", "{}");
    assertThat(list.items().get(2)).isEqualTo(new JsonValue.Truth(16, 20, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"\"`|``",
        "`\"plain\"`|plain",
        "`\"\\u0041\\u00e9\\u65E5\"`|Aé日",
        "`\"a\\\"b\\\\c\\/d\"`|a\"b\\c/d",
        "`\"é\"`|é",
      })
  void strings_are_unescaped(String json, String value) {
    assertThat(JsonReader.read(json)).isEqualTo(new JsonValue.Text(0, json.length(), value));
  }

  @Test
  void control_characters_may_be_written_as_escapes() {
    assertThat(JsonReader.read("\"\\b\\f\\n\\r\\t\""))
        .isEqualTo(new JsonValue.Text(0, 12, "\b\f\n\r\t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "10", "-12.50", "1e3", "1E+3", "1.5e-07"})
  void numbers_keep_their_digits(String json) {
    assertThat(JsonReader.read(json)).isEqualTo(new JsonValue.Numeral(0, json.length(), json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|1|Expected a JSON value, but the text ends",
        "`  `|3|Expected a JSON value, but the text ends",
        "{|2|Expected a name in double quotes, but the text ends",
        "`{\"a\"}`|5|Expected \":\" after the name \"a\", but found \"}\"",
        "`{\"a\":}`|6|Expected a JSON value, but found \"}\"",
        "`{\"a\":1,}`|8|Expected a name in double quotes, but found \"}\"",
        "`{\"a\":1 \"b\":2}`|8|Expected \",\" or \"}\", but found \"\"\"",
        "`{a:1}`|2|Expected a name in double quotes, but found \"a\"",
        "`{'a':1}`|2|Expected a name in double quotes, but found \"'\"",
        "`{\"a\":1,\"b\":2,\"a\":3}`|14|\"a\" is given twice in one object",
        "`{\"a\":1,\"\\u0061\":3}`|8|\"a\" is given twice in one object",
        "[1|3|Expected \",\" or \"]\", but the text ends",
        "[1,]|4|Expected a JSON value, but found \"]\"",
        "[1 2]|4|Expected \",\" or \"]\", but found \"2\"",
        "[]]|3|Expected the end of the document, but found \"]\"",
        "`{} // note`|4|Expected the end of the document, but found \"/\"",
        "tru|1|Expected a JSON value, but found \"t\"",
        "nul|1|Expected a JSON value",
        "False|1|Expected a JSON value",
        "truex|5|Expected the end of the document",
        "01|2|Expected the end of the document",
        "-|2|Expected a digit, but the text ends",
        "1.|3|Expected a digit",
        "1e|3|Expected a digit",
        ".5|1|Expected a JSON value",
        "NaN|1|Expected a JSON value",
        "`\"abc`|5|Expected the closing \" of a string, but the text ends",
        "`\"a\\x\"`|4|Expected one of \" \\ / b f n r t u after a backslash, but found \"x\"",
        "`\"\\`|3|Expected one of",
        "`\"\\u12g4\"`|6|Expected four hexadecimal digits after \\u, but found \"g\"",
        "`\"\\u12`|6|Expected four hexadecimal digits",
        "`\"日\"`|2|U+65E5 is not allowed",
        "日|1|Expected a JSON value, but found \"U+65E5\"",
      })
  void anything_but_one_strict_json_value_is_refused_with_its_column(
      String json, int column, String message) {
    MalformedPolicyDocument refusal =
        catchThrowableOfType(MalformedPolicyDocument.class, () -> JsonReader.read(json));

    assertThat(refusal).hasMessageStartingWith("Syntax errors in policy. " + message);
    assertThat(refusal.line).isEqualTo(1);
    assertThat(refusal.column).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\r", "\0", "\u001f"})
  void raw_control_characters_in_a_string_are_refused(String control) {
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> JsonReader.read('"' + control + '"'))
        .withMessageContaining("must be escaped in a string");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\u000b", "\u00a0", "\ufeff"})
  void only_the_white_space_of_json_may_stand_between_tokens(String space) {
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> JsonReader.read(space + "{}"));
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> JsonReader.read("{}" + space));
  }

  @Test
  void nesting_is_bounded() {
    assertThat(JsonReader.read("[".repeat(16) + "]".repeat(16)).end()).isEqualTo(32);
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> JsonReader.read("[".repeat(100_000)))
        .withMessageContaining("nests more than 16 levels (line 1, column 17)");
  }

  @Test
  void depth_counts_what_is_open_and_not_what_was_closed() {
    assertThat(JsonReader.read("[" + "[],{},".repeat(50) + "1]").start()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'\n\n x',3,2", "'\r\n\r\nx',3,1", "'\r\rx',3,1", "' \n\r x',3,2", "'x',1,1"})
  void lines_end_as_on_any_system(String json, int line, int column) {
    MalformedPolicyDocument refusal =
        catchThrowableOfType(MalformedPolicyDocument.class, () -> JsonReader.read(json));

    assertThat(refusal.line).isEqualTo(line);
    assertThat(refusal.column).isEqualTo(column);
  }
}
