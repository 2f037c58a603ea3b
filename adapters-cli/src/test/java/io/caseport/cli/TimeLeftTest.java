package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 min",
    "PT59S, 0 min",
    "PT20M, 20 min",
    "PT1H, 1 h",
    "PT3H12M59S, 3 h 12 min",
    "PT24H, 1 d",
    "PT24H30M, 1 d",
    "PT49H, 2 d 1 h"
  })
  void a_time_is_told_in_its_two_largest_units(Duration time, String words) {
    assertThat(TimeLeft.words(time)).isEqualTo(words);
  }
}
