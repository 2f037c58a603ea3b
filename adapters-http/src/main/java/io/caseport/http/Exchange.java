package io.caseport.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** One request on its way to its answer, and what every answer carries. */
record Exchange(Request request, Response response, Callback callback, UUID id) {
  private static final HttpField NO_STORE =
      new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");
  private static final HttpField NO_SNIFF =
      new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

  /** What browsers may do with an answer that is no page; pages say it for themselves. */
  private static final HttpField NO_CONTENT =
      new PreEncodedHttpField(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");

  private static final HttpField CLOSE =
      new PreEncodedHttpField(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());

  private static final JsonMapper JSON = new JsonMapper();

  /** An answer of up to this size goes out with what the system buffers anyway. */
  static final int SMALL_ANSWER = 64 * 1024;

  Exchange(Request request, Response response, Callback callback) {
    this(request, response, callback, RequestIds.of(request));
  }

  HttpFields.Mutable headers() {
    return response.getHeaders();
  }

  void answer(WireAnswer answer) {
    writeHead(answer);
    // What has not changed is longer than the answer that says so.
    if (answer.status() != HttpStatus.NOT_MODIFIED_304) {
      headers().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    }
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }

  /**
   * An answer that may go on for hours. It has a thread of its own, so that it keeps none from
   * requests; whether the client reads fast enough is the stream's business, and that it reads at
   * all that of the idle timeout.
   */
  void answer(WireAnswer answer, WireStream stream) {
    writeHead(answer);
    Thread.startVirtualThread(
        () -> {
          try {
            stream.writeTo(part -> Content.Sink.write(response, false, ByteBuffer.wrap(part)));
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
          } catch (IOException | RuntimeException broken) {
            callback.failed(broken);
          }
        });
  }

  private void writeHead(WireAnswer answer) {
    var headers = headers();
    headers.put("x-amzn-RequestId", id.toString());
    headers.put(NO_STORE);
    headers.put(NO_SNIFF);
    headers.put(NO_CONTENT);
    headers.put(HttpHeader.CONTENT_TYPE, answer.contentType());
    // Takes the place of what is said by default, and may say the same of several things.
    answer.headers().forEach(header -> headers.remove(header.name()));
    answer.headers().forEach(header -> headers.add(header.name(), header.value()));
    response.setStatus(answer.status());
  }

  /** The answer to a client that may read slowly, but not for ever. */
  void answerWithin(Limits.Times times, WireAnswer answer) {
    if (answer.body().length > SMALL_ANSWER) {
      var endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
      var deadline =
          request
              .getComponents()
              .getScheduler()
              .schedule(
                  endPoint::close,
                  times.transferOf(answer.body().length).toMillis(),
                  TimeUnit.MILLISECONDS);
      Request.addCompletionListener(request, _ -> deadline.cancel());
    }
    answer(answer);
  }

  void refuse(HttpRefusal refusal) {
    answer(
        new WireAnswer(
            refusal.status(),
            "application/x-amz-json-1.1",
            JSON.writeValueAsBytes(new Refused(refusal.code(), refusal.message()))));
  }

  /** Tells the client that this connection ends here: what it still sends is not read. */
  void closeAfterwards() {
    headers().put(CLOSE);
  }

  /** As AWS's services answer in JSON: whoever asks for none of them is most likely to read it. */
  private record Refused(@JsonProperty("__type") String code, String message) {}
}
