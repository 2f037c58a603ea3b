package io.caseport.app.wire;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** A network that carries every request and loses the first answers on their way back. */
final class DroppingHttp implements SdkHttpClient {
  private final SdkHttpClient network = UrlConnectionHttpClient.create();
  private final List<String> invocations = new CopyOnWriteArrayList<>();
  private final int losses;

  DroppingHttp(int losses) {
    this.losses = losses;
  }

  /** Of which call each attempt was that arrived at the server. */
  List<String> invocations() {
    return invocations;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest signed) {
    var prepared = network.prepareRequest(signed);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        var answer = prepared.call();
        invocations.add(
            signed.httpRequest().firstMatchingHeader("amz-sdk-invocation-id").orElseThrow());
        if (invocations.size() > losses) {
          return answer;
        }
        var body = answer.responseBody();
        if (body.isPresent()) {
          body.get().close();
        }
        throw new IOException("the answer was lost");
      }

      @Override
      public void abort() {
        prepared.abort();
      }
    };
  }

  @Override
  public void close() {
    network.close();
  }
}
