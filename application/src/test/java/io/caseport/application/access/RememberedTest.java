package io.caseport.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RememberedTest {
  private final Remembered<String, Integer> lengths = new Remembered<>(10, String::length);

  @Test
  void what_was_found_is_found_again() {
    lengths.put("four", 4);
    assertThat(lengths.find("four")).contains(4);
    assertThat(lengths.find("five")).isEmpty();
  }

  @Test
  void all_is_forgotten_before_it_weighs_too_much() {
    lengths.put("four", 4);
    lengths.put("eleven", 6);
    assertThat(lengths.find("four")).contains(4);
    lengths.put("!", 1);
    assertThat(lengths.find("four")).isEmpty();
    assertThat(lengths.find("eleven")).isEmpty();
    assertThat(lengths.find("!")).contains(1);
  }

  @Test
  void what_weighs_too_much_by_itself_is_not_kept_and_displaces_nothing() {
    lengths.put("four", 4);
    lengths.put("more than ten", 13);
    assertThat(lengths.find("more than ten")).isEmpty();
    assertThat(lengths.find("four")).contains(4);
  }

  @Test
  void a_value_in_place_of_another_weighs_once() {
    for (int i = 0; i < 5; i++) {
      lengths.put("eight...", i);
    }
    lengths.put("ab", 2);
    assertThat(lengths.find("eight...")).contains(4);
  }
}
