package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.ManualClock;
import io.caseport.cli.placed.Durations;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockCommandTest {
  @TempDir private Path folder;
  private Administrator admin;

  @BeforeEach
  void begin() {
    admin = new Administrator(folder);
  }

  @Test
  void the_clock_of_an_installation_for_tests_is_shown_and_moved() {
    admin.core.beForTests();
    assertThat(admin.json("clock show").get("aheadSeconds").asLong()).isZero();
    var moved = admin.json("clock advance 3d");
    assertThat(moved.get("aheadSeconds").asLong()).isEqualTo(3 * 86_400);
    assertThat(moved.get("now").asString())
        .isEqualTo(ManualClock.START.plus(Duration.ofDays(3)).toString());
    assertThat(admin.json("clock advance 1h30m").get("aheadSeconds").asLong())
        .isEqualTo(3 * 86_400 + 5_400);
    assertThat(admin.succeeds("clock show").out()).contains("now", "aheadSeconds  264600");
  }

  @Test
  void any_other_clock_is_not_moved_and_people_are_told_how_to_have_one_that_is() {
    assertThat(admin.refused("clock advance 3d")).contains("caseport serve --test-clock");
    assertThat(admin.refused("clock show")).contains("caseport serve --test-clock");
  }

  @ParameterizedTest
  @CsvSource({
    "90s, PT90S",
    "1d2h3m4s, P1DT2H3M4S",
    "5M, PT5M",
    "000000003d, P3D",
    "999999999s, PT999999999S"
  })
  void lengths_of_time_are_read_as_people_type_them(String typed, Duration expected) {
    assertThat(Durations.parse(typed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "d", "-3d", "3 d", "3h2d", "1.5h", "P3D", "1234567890d", "3w", " "})
  void anything_else_is_a_mistake_on_the_command_line(String typed) {
    var outcome = new Terminal().type("clock", "advance", typed);
    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.err()).contains("such as 3d, 1h30m or 90s");
  }
}
