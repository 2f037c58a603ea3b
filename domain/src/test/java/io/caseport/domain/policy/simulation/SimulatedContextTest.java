package io.caseport.domain.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.simulation.SimulatedContext.Entry;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedContextTest {

  private static RequestContext read(Entry... entries) {
    return SimulatedContext.read(List.of(entries), RequestContext.builder());
  }

  @ParameterizedTest
  @CsvSource({
    "STRING,''",
    "STRING,日本",
    "NUMERIC,-1.5",
    "BOOLEAN,True",
    "IP,203.0.113.7",
    "IP,2001:db8::1",
    "BINARY,QmluYXJ5",
    "DATE,2026-11-21T08:00:00Z",
    "DATE,1795248000"
  })
  void values_of_a_type_are_taken_as_they_are_given(ContextType type, String value) {
    var list = ContextType.valueOf(type + "_LIST");

    assertThat(read(new Entry("aws:Key", type, List.of(value))).values(ContextKey.of("aws:key")))
        .contains(List.of(value));
    assertThat(
            read(new Entry("aws:Key", list, List.of(value, value)))
                .values(ContextKey.of("aws:key")))
        .contains(List.of(value, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMERIC|ten|numeric; it must be a number in digits, such as 42 or -1.5.",
        "BOOLEAN_LIST|yes|booleanList; it must be true or false.",
        "IP|203.0.113|ip; it must be an IPv4 or IPv6 address.",
        "BINARY|!|binary; it must be base64.",
        "DATE|today|date; it must be a date such as 2026-11-21T08:00:00Z, or seconds since 1970."
      })
  void a_value_that_is_not_of_its_type_is_refused_with_its_place(
      ContextType type, String value, String end) {
    var good = new Entry("aws:Good", ContextType.STRING, List.of("x"));

    assertThatThrownBy(() -> read(good, new Entry("aws:Key", type, List.of(value))))
        .isInstanceOf(Refusal.InvalidInput.class)
        .hasMessage(
            "ContextEntries.member.2 (aws:Key) has the value \"%s\", which is none of the type %s"
                .formatted(value, end));
  }

  @Test
  void a_type_without_list_has_one_value() {
    for (List<String> values : List.of(List.<String>of(), List.of("a", "b"))) {
      assertThatThrownBy(() -> read(new Entry("aws:Key", ContextType.STRING, values)))
          .isInstanceOf(Refusal.InvalidInput.class)
          .hasMessage(
              "ContextEntries.member.1 (aws:Key) has %d values; a key of the type string has one,"
                      .formatted(values.size())
                  + " and a key of the type stringList any number.");
    }
    assertThat(
            read(new Entry("aws:Key", ContextType.STRING_LIST, List.of()))
                .values(ContextKey.of("aws:Key")))
        .contains(List.of());
  }

  @Test
  void a_key_has_one_meaning_whatever_its_case() {
    assertThatThrownBy(
            () ->
                read(
                    new Entry("aws:Key", ContextType.STRING, List.of("a")),
                    new Entry("AWS:key", ContextType.STRING, List.of("b"))))
        .isInstanceOf(Refusal.InvalidInput.class)
        .hasMessageContaining("ContextEntries.member.2 (AWS:key) contradicts");
  }

  @Test
  void saying_the_same_of_a_key_again_changes_nothing() {
    var twice =
        read(
            new Entry("aws:Key", ContextType.STRING, List.of("a")),
            new Entry("AWS:key", ContextType.STRING_LIST, List.of("a")));

    assertThat(twice.values(ContextKey.of("aws:Key"))).contains(List.of("a"));
  }

  @Test
  void what_is_given_replaces_what_was_known() {
    var known = RequestContext.builder().with("aws:username", "jane").with("aws:userid", "A");
    var entry = new Entry("AWS:UserName", ContextType.STRING, List.of("eve"));

    var context = SimulatedContext.read(List.of(entry), known);

    assertThat(context.values(ContextKey.of("aws:username"))).contains(List.of("eve"));
    assertThat(context.values(ContextKey.of("aws:userid"))).contains(List.of("A"));
  }
}
