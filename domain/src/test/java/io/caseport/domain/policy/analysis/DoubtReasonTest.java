package io.caseport.domain.policy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtReasonTest {

  @ParameterizedTest
  @EnumSource
  void every_language_has_different_words_for_every_reason(Language language) {
    var wording = Wording.of(language);
    var said =
        Arrays.stream(DoubtReason.values())
            .map(reason -> wording.say(reason.of(20_000)))
            .collect(Collectors.toSet());

    assertThat(said).hasSize(DoubtReason.values().length);
  }
}
