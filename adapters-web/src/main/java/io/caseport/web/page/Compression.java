package io.caseport.web.page;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Answers made smaller for browsers that can read them so. */
public final class Compression {
  /** Shorter ones fit into a few packets as they are. */
  private static final int SHORTEST = 2_048;

  private static final Header VARYING = new Header("Vary", "Accept-Encoding");
  private static final Header COMPRESSED = new Header("Content-Encoding", "gzip");

  private Compression() {}

  /**
   * The answer, compressed if it is long JSON and the browser takes it. A secret MUST NOT be in it:
   * beside what a request has sent, the length would tell of it.
   */
  public static WireAnswer compressed(WireRequest request, WireAnswer answer) {
    if (answer.stream().isPresent()
        || !isJson(answer.contentType())
        || answer.body().length <= SHORTEST) {
      return answer;
    }
    return isTaken(request, "gzip")
        ? with(answer, gzip(answer.body()), List.of(VARYING, COMPRESSED))
        : with(answer, answer.body(), List.of(VARYING));
  }

  private static boolean isJson(String type) {
    return type.startsWith("application/json") || type.startsWith("application/x-amz-json");
  }

  private static WireAnswer with(WireAnswer answer, byte[] body, List<Header> more) {
    var headers = Stream.concat(answer.headers().stream(), more.stream()).toList();
    return new WireAnswer(answer.status(), answer.contentType(), body, headers);
  }

  static boolean isTaken(WireRequest request, String coding) {
    return Stream.of(request.header("accept-encoding").orElse("").split(","))
        .map(taken -> taken.replaceFirst(";.*", "").strip())
        .anyMatch(coding::equals);
  }

  static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 4);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }
}
