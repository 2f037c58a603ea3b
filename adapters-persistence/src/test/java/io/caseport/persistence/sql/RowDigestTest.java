package io.caseport.persistence.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowDigestTest {
  @Test
  void rows_whose_texts_run_together_alike_have_different_digests() {
    var rows =
        List.<List<Object>>of(
            List.of("ab", "c"),
            List.of("a", "bc"),
            List.of("abc"),
            List.of("abc", ""),
            List.of("abc", Optional.empty()),
            List.of("ab".getBytes(UTF_8), "c"),
            List.of(1, 2),
            List.of(12),
            List.of("1", "2"));
    assertThat(rows)
        .extracting(row -> HexFormat.of().formatHex(RowDigest.of("table", row)))
        .doesNotHaveDuplicates();
  }

  @Test
  void rows_of_different_tables_have_different_digests() {
    assertThat(RowDigest.of("one", List.of("a"))).isNotEqualTo(RowDigest.of("other", List.of("a")));
  }

  @Test
  void a_value_counts_as_it_is_stored() {
    var moment = Instant.parse("2026-11-21T10:00:00.123456Z");
    assertThat(RowDigest.of("table", List.of(moment, Optional.of("a"), 1, true, false)))
        .isEqualTo(RowDigest.of("table", List.of(moment.toEpochMilli(), "a", 1L, 1, 0)));
  }
}
