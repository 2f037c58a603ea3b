package io.caseport.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2020-03-23,2020-03-23T00:00:00Z",
    "2020-03-23T21:31,2020-03-23T21:31:00Z",
    "2020-03-23T21:31:47,2020-03-23T21:31:47Z",
    "2020-03-23T21:31:47.774,2020-03-23T21:31:47.774Z",
    "2020-03-23T21:31:47.123456789,2020-03-23T21:31:47.123456789Z",
    "2020-03-23T21:31Z,2020-03-23T21:31:00Z",
    "2020-03-23T21:31:47.774Z,2020-03-23T21:31:47.774Z",
    "2020-03-24T06:31:47+09:00,2020-03-23T21:31:47Z",
    "2020-03-24T06:31:47.774+0900,2020-03-23T21:31:47.774Z",
    "2020-03-24T06:31:47+09,2020-03-23T21:31:47Z",
    "2020-03-23T17:01:47-04:30,2020-03-23T21:31:47Z",
    "0001-01-01,0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z,9999-12-31T23:59:59Z",
  })
  void dates_and_times_with_and_without_zone_are_read(String text, Instant expected) {
    assertThat(WireTime.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-23T21:31:47Z,2020-03-23T21:31:47.000Z,2020-03-23T21:31:47.000+0000",
    "2020-03-23T21:31:47.7749Z,2020-03-23T21:31:47.774Z,2020-03-23T21:31:47.774+0000",
  })
  void times_are_written_with_three_decimals(Instant time, String text, String withOffset) {
    assertThat(WireTime.format(time)).isEqualTo(text);
    assertThat(WireTime.formatWithOffset(time)).isEqualTo(withOffset);
  }

  @Test
  void a_time_that_was_written_is_read_back() {
    var time = Instant.parse("2020-03-23T21:31:47.774Z");
    assertThat(WireTime.parse(WireTime.format(time))).contains(time);
    assertThat(WireTime.parse(WireTime.formatWithOffset(time))).contains(time);
  }
}
