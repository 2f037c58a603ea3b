package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.wording.Saying;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrammarFaultTest {

  @Test
  void there_are_words_for_every_fault_and_for_nothing_else() {
    var words = ResourceBundle.getBundle("io.caseport.domain.policy.wording.words", Locale.ENGLISH);

    assertThat(words.keySet().stream().filter(key -> key.startsWith("GrammarFault.")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(GrammarFault.values()).map(Saying::key).toList());
  }
}
