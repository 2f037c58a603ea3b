package io.caseport.rest.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.HttpServer;
import io.caseport.http.Limits;
import io.caseport.http.Proxies;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.signature.SignatureRefusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is answered by the service that it is meant for, which only its body may tell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChosenServiceTest {
  private static final RequestAuthentication REFUSING =
      (request, service, presigned) -> {
        throw new SignatureRefusal(
            SignatureRefusal.Reason.INVALID_SIGNATURE, "Not signed for " + service);
      };

  private final RememberedCalls calls = new RememberedCalls();
  private final HttpServer server =
      new HttpServer(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          List.of(
              new QueryProtocol(QueryService.sts(List.of()), REFUSING, calls),
              new QueryProtocol(QueryService.iam(List.of()), REFUSING, calls)),
          Map::of,
          Limits.defaults(),
          Proxies.NONE);

  @BeforeAll
  void start() throws IOException {
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Action=GetCallerIdentity&Version=2011-06-15, none, sts",
    "Action=GetCallerIdentity&Version=2011-06-15, ec2, sts",
    "Action=GetCallerIdentity, iam, sts",
    "Action=GetUser&Version=2010-05-08, none, iam",
    "Action=GetUser&Version=2010-05-08, ec2, iam",
    "Action=Frobnicate, none, iam"
  })
  void by_the_body_whether_signed_or_not(String form, String signedFor, String service)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .POST(BodyPublishers.ofString(form));
    if (!signedFor.equals("none")) {
      request.header(
          "Authorization",
          "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260203/us-east-1/"
              + signedFor
              + "/aws4_request, SignedHeaders=host, Signature=00");
    }
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString()).body();
      assertThat(answer)
          .contains("https://" + service + ".amazonaws.com/doc/", "Not signed for " + service);
    }
  }
}
