package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
  private static final byte[] LONG = "[1,2,3]".repeat(1_000).getBytes(UTF_8);
  private static final Header VARYING = new Header("Vary", "Accept-Encoding");

  private static WireAnswer compressed(String accepted, WireAnswer answer) {
    var accepts = new Header("Accept-Encoding", accepted);
    var request = new WireRequest("GET", "/console/api/plan", List.of(accepts), new byte[0]);
    return Compression.compressed(request, answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/x-amz-json-1.1", "application/json; charset=a"})
  void long_json_is_compressed_and_keeps_its_headers(String type) throws IOException {
    var own = new Header("ETag", "a");
    var answer = compressed("br, gzip", new WireAnswer(201, type, LONG, List.of(own)));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.headers())
        .containsExactly(own, VARYING, new Header("Content-Encoding", "gzip"));
    assertThat(answer.body()).hasSizeLessThan(LONG.length / 10);
    try (var read = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(read.readAllBytes()).isEqualTo(LONG);
    }
  }

  @Test
  void who_takes_none_of_it_gets_the_answer_as_it_is() {
    var answer = compressed("identity", new WireAnswer(200, "application/json", LONG));
    assertThat(answer.body()).isEqualTo(LONG);
    assertThat(answer.headers()).containsExactly(VARYING);
  }

  @Test
  void what_is_short_and_what_is_no_json_stays_as_it_is() {
    for (var answer :
        List.of(
            new WireAnswer(200, "application/json", new byte[2_048]),
            new WireAnswer(200, "image/png", LONG))) {
      assertThat(compressed("gzip", answer)).isSameAs(answer);
    }
    assertThat(
            compressed("gzip", new WireAnswer(200, "application/json", new byte[2_049])).headers())
        .hasSize(2);
  }

  @Test
  void streams_are_never_compressed() {
    var stream = WireAnswer.streaming("application/json", List.of(), _ -> {});
    assertThat(compressed("gzip", stream)).isSameAs(stream);
  }
}
