package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code script.js.br} says "brotli", so that it is seen that it is not made here. */
class PackedFilesTest {
  private final PackedFiles files = new PackedFiles("/io/caseport/web/packed/");

  private WireAnswer get(String name, Header... headers) {
    var request = new WireRequest("GET", "/", List.of(headers), new byte[0]);
    return files.find(name).orElseThrow().answer(request, "no-cache");
  }

  private WireAnswer accepting(String codings) {
    return get("script.js", new Header("Accept-Encoding", codings));
  }

  private static Map<String, String> headers(WireAnswer answer) {
    return answer.headers().stream().collect(Collectors.toMap(Header::name, Header::value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip, deflate, br, zstd", "br;q=1.0, gzip;q=0.8", "br"})
  void who_takes_brotli_gets_what_the_build_has_made(String codings) {
    var answer = accepting(codings);
    assertThat(new String(answer.body(), UTF_8)).isEqualTo("brotli");
    assertThat(headers(answer))
        .containsEntry("Content-Encoding", "br")
        .containsEntry("Vary", "Accept-Encoding");
  }

  @Test
  void who_takes_gzip_alone_gets_that() throws IOException {
    var answer = accepting("gzip, deflate, brr");
    assertThat(headers(answer)).containsEntry("Content-Encoding", "gzip");
    try (var read = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(read.readAllBytes()).isEqualTo(get("script.js").body());
    }
  }

  @Test
  void what_is_no_smaller_compressed_goes_as_it_is() {
    var answer = get("picture.svg", new Header("Accept-Encoding", "gzip"));
    assertThat(new String(answer.body(), UTF_8)).startsWith("<svg");
    assertThat(headers(answer)).doesNotContainKey("Content-Encoding");
  }

  @Test
  void who_has_the_file_is_told_so() {
    var tag = headers(get("script.js")).getOrDefault("ETag", "");
    var answer = get("script.js", new Header("If-None-Match", tag));
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void pictures_can_be_pages_and_scripts_cannot() {
    assertThat(headers(get("picture.svg"))).containsKey("Content-Security-Policy");
    assertThat(headers(get("script.js")))
        .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
        .doesNotContainKey("Content-Security-Policy");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(files.find("none.js")).isEmpty();
  }
}
