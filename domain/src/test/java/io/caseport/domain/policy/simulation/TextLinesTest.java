package io.caseport.domain.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "\n", "a\nb", "a\r\nb\r\n", "\r\ra\n\r\n\n", "a\rb\nc\r"})
  void a_place_is_told_as_the_text_position_of_it_alone(String text) {
    var lines = new TextLines(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(lines.at(offset)).isEqualTo(TextPosition.of(text, offset));
    }
  }
}
