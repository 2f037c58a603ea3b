package io.caseport.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalQueryTest {

  @ParameterizedTest
  @CsvSource({
    "b=2&a=1, a=1&b=2",
    "a=b&a=B, a=B&a=b",
    "a-=1&a=2, a=2&a-=1",
    "a, a=",
    "=a, =a",
    "&&a=1&, a=1",
    "a=b=c, a=b%3Dc",
    "a=%7e%2f%c3%a9, a=~%2F%C3%A9",
    "a+b=c+d, a%20b=c%20d",
    "a=%2B, a=%2B",
    "%41=1, A=1"
  })
  void every_spelling_of_a_query_ends_up_the_same(String raw, String canonical) {
    assertThat(text(CanonicalQuery.of(raw))).isEqualTo(canonical);
  }

  @Test
  void one_parameter_can_be_left_out() {
    assertThat(text(CanonicalQuery.of("S=0&b=1&a=2&=3").without("S"))).isEqualTo("=3&a=2&b=1");
  }

  @Test
  void a_value_is_read_decoded_and_a_blank_one_counts_as_absent() {
    CanonicalQuery query = CanonicalQuery.of("a=x%2Fy+z&b=");

    assertThat(query.value("a")).contains("x/y z");
    assertThat(query.value("b")).isEmpty();
    assertThat(query.has("b")).isTrue();
    assertThat(query.has("c")).isFalse();
  }

  private static String text(CanonicalQuery query) {
    var out = new StringBuilder();
    query.append(out);
    return out.toString();
  }
}
