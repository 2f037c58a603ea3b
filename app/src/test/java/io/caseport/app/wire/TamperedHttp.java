package io.caseport.app.wire;

import java.util.function.UnaryOperator;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Someone between a client and the server who changes requests that are signed already. */
record TamperedHttp(SdkHttpClient network, UnaryOperator<SdkHttpRequest> change)
    implements SdkHttpClient {

  TamperedHttp(UnaryOperator<SdkHttpRequest> change) {
    this(UrlConnectionHttpClient.create(), change);
  }

  /** Changes a header that the signed request has. */
  static TamperedHttp with(String header, UnaryOperator<String> change) {
    return new TamperedHttp(
        request -> {
          var value = request.firstMatchingHeader(header).orElseThrow();
          return request.copy(copy -> copy.putHeader(header, change.apply(value)));
        });
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest signed) {
    return network.prepareRequest(
        HttpExecuteRequest.builder()
            .request(change.apply(signed.httpRequest()))
            .contentStreamProvider(signed.contentStreamProvider().orElse(null))
            .metricCollector(signed.metricCollector().orElse(null))
            .build());
  }

  @Override
  public void close() {
    network.close();
  }
}
