package io.caseport.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {
  @Test
  void a_moment_between_two_milliseconds_has_one_on_each_side() {
    var between = Instant.ofEpochMilli(1_000).plusNanos(1);
    assertThat(Moments.atOrBefore(between)).isEqualTo(1_000);
    assertThat(Moments.atOrAfter(between)).isEqualTo(1_001);
  }

  @Test
  void a_whole_millisecond_is_its_own_neighbour() {
    assertThat(Moments.atOrBefore(Instant.ofEpochMilli(-1))).isEqualTo(-1);
    assertThat(Moments.atOrAfter(Instant.ofEpochMilli(-1))).isEqualTo(-1);
  }

  @Test
  void moments_beyond_what_can_be_stored_count_as_its_ends() {
    assertThat(Moments.atOrBefore(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
    assertThat(Moments.atOrAfter(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
    assertThat(Moments.atOrBefore(Instant.MIN)).isEqualTo(Long.MIN_VALUE);
    assertThat(Moments.atOrAfter(Instant.MIN)).isEqualTo(Long.MIN_VALUE);
  }
}
