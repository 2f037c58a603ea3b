package io.caseport.cli.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.cli.placed.Unreadable;
import io.caseport.domain.automation.Response.Ending;
import io.caseport.domain.automation.Trigger.Occasion;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.Severity;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileReaderTest {
  private static final String YAML =
      """
      rules:
        - name: first answer
          engineer: jane
          when:
            event: case-created
            subject: (?i)printer
            language: [en, ja]
            severity: low
            service: general-info
          after: 5m
          claim: true
          severity: normal
          note: by rule
          reply: "About {subject}: which model is it?"
          then: ask
        - name: thanks
          engineer: taro
          when: {event: customer-replied}
          then: resolve
      """;

  @Test
  void rules_are_read_with_all_that_they_say() {
    var rules = RuleFileReader.read(YAML, true);
    assertThat(rules).hasSize(2);
    var first = rules.getFirst();
    assertThat(first.name()).isEqualTo("first answer");
    assertThat(first.engineer()).isEqualTo(new UserName("jane"));
    assertThat(first.after()).isEqualTo(Duration.ofMinutes(5));
    assertThat(first.trigger().occasion()).isEqualTo(Occasion.CASE_CREATED);
    assertThat(first.trigger().subject().orElseThrow().pattern()).isEqualTo("(?i)printer");
    assertThat(first.trigger().languages())
        .containsExactlyInAnyOrder(LanguageCode.ENGLISH, new LanguageCode("ja"));
    assertThat(first.trigger().severities()).containsExactly(Severity.LOW);
    assertThat(first.trigger().serviceCodes()).containsExactly("general-info");
    assertThat(first.response().claim()).isTrue();
    assertThat(first.response().severity()).contains(Severity.NORMAL);
    assertThat(first.response().note()).contains("by rule");
    assertThat(first.response().reply().orElseThrow().body())
        .isEqualTo("About {subject}: which model is it?");
    assertThat(first.response().then()).isEqualTo(Ending.ASK);
    var second = rules.getLast();
    assertThat(second.after()).isZero();
    assertThat(second.trigger().subject()).isEmpty();
    assertThat(second.response().then()).isEqualTo(Ending.RESOLVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: first answer      | nane: first answer         | 2  | 'nane' is no member of a rule
          event: case-created     | event: created             | 5  | it is one of case-created, customer-replied
          subject: (?i)printer    | subject: (printer          | 6  | no regular expression
          severity: low           | severity: lowest           | 8  | 'lowest' is no severity
          after: 5m               | after: soon                | 10 | must be a length of time
          claim: true             | claim: maybe               | 11 | one of false, true
          About {subject}         | About {engineer}           | 14 | cannot be 'engineer'
          name: thanks            | name: first answer         | 16 | a second rule is called 'first answer'
          engineer: taro          | engineer: ta/ro            | 17 | cannot be 'ta/ro'
          then: resolve           | then: ask                  | 16 | must have a 'reply'
          then: resolve           | then: keep                 | 16 | must do something
          """)
  void what_is_wrong_is_told_with_its_line(String right, String wrong, int line, String problem) {
    assertThat(YAML).contains(right);
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> RuleFileReader.read(YAML.replace(right, wrong), true))
        .withMessageContaining(problem)
        .satisfies(unreadable -> assertThat(unreadable.line()).isEqualTo(line));
  }
}
