package io.caseport.domain.policy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.wording.Saying;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SayingsTest {

  @Test
  void there_are_words_for_all_that_can_be_said_and_for_nothing_else() {
    var words = ResourceBundle.getBundle("io.caseport.domain.policy.wording.words", Locale.ENGLISH);

    assertThat(words.keySet().stream().filter(key -> key.matches("(Problem|Advice|Part)\\..*")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Saying[]>of(Problem.values(), Advice.values(), Part.values())
                .flatMap(Stream::of)
                .map(Saying::key)
                .toList());
  }
}
