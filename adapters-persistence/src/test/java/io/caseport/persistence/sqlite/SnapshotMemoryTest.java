package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotMemoryTest {
  private final SnapshotMemory<String> memory = new SnapshotMemory<>(10, String::length);
  private int reads;

  private String ask(long version, String question) {
    return memory.get(
        version,
        question,
        () -> {
          reads++;
          return question + version;
        });
  }

  @Test
  void an_answer_holds_for_one_version_of_the_data() {
    assertThat(ask(1, "a")).isEqualTo("a1");
    assertThat(ask(1, "a")).isEqualTo("a1");
    assertThat(reads).isEqualTo(1);
    assertThat(ask(2, "a")).isEqualTo("a2");
  }

  @Test
  void answers_used_last_stay_as_far_as_they_may_weigh() {
    ask(1, "four");
    ask(1, "five");
    ask(1, "four");
    ask(1, "six");
    reads = 0;
    ask(1, "four");
    assertThat(reads).isZero();
    ask(1, "five");
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void an_answer_that_weighs_too_much_is_read_each_time_and_displaces_none() {
    ask(1, "four");
    ask(1, "more than ten");
    ask(1, "more than ten");
    ask(1, "four");
    assertThat(reads).isEqualTo(3);
  }
}
