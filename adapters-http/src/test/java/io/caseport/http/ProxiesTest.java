package io.caseport.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.IpRange;
import io.caseport.http.WireRequest.Header;
import io.caseport.http.WireRequest.Sender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
  private static final Proxies PROXIES = at("10.0.0.1", "2001:db8::/32");

  private static Proxies at(String... ranges) {
    return new Proxies(Stream.of(ranges).map(IpRange::of).map(Optional::orElseThrow).toList());
  }

  private static Sender sender(String nearest, Header... headers) {
    var connection = new Sender(Optional.of(nearest), Optional.of(false));
    return PROXIES.sender(connection, List.of(headers));
  }

  private static Optional<String> address(String nearest, String chain) {
    return sender(nearest, new Header("x-forwarded-for", chain)).address();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.0.1    | 192.0.2.1                           | 192.0.2.1",
        "10.0.0.1    | 198.51.100.9, 192.0.2.1             | 192.0.2.1",
        "10.0.0.1    | 192.0.2.1,10.0.0.1                  | 192.0.2.1",
        "10.0.0.1    | 10.0.0.1                            | 10.0.0.1",
        "2001:db8::7 | 2001:0DB8:0:0::9 , ::ffff:192.0.2.1 | 192.0.2.1",
        "2001:db8::7 | 2001:DBA::1                         | 2001:dba:0:0:0:0:0:1",
        "10.0.0.1    | 192.0.2.1, unknown                  | 10.0.0.1",
        "10.0.0.1    | 192.0.2.1, 10.0.0.0/8               | 10.0.0.1",
        "10.0.0.1    | 192.0.2.1:4711                      | 10.0.0.1",
        "10.0.0.1    | ''                                  | 10.0.0.1",
        "10.0.0.2    | 192.0.2.1                           | 10.0.0.2"
      })
  void the_last_that_is_no_proxy_is_where_a_request_comes_from(
      String nearest, String chain, String from) {
    assertThat(address(nearest, chain)).contains(from);
  }

  @Test
  void lines_are_read_in_the_order_in_which_proxies_have_added_them() {
    var sender =
        sender(
            "10.0.0.1",
            new Header("X-Forwarded-For", "198.51.100.9"),
            new Header("X-Forwarded-For", "192.0.2.1"));
    assertThat(sender.address()).contains("192.0.2.1");
  }

  @Test
  void only_a_proxy_tells_that_nobody_could_read_along() {
    var https = new Header("X-Forwarded-Proto", "https");
    assertThat(sender("10.0.0.1", https).encrypted()).contains(true);
    assertThat(sender("10.0.0.1").encrypted()).contains(false);
    assertThat(sender("192.0.2.1", https).encrypted()).contains(false);
  }

  @Test
  void a_server_asks_those_that_it_was_told_of() throws Exception {
    assertThat(seenBy(at("127.0.0.0/8"))).isEqualTo("192.0.2.1");
    assertThat(seenBy(Proxies.NONE)).isEqualTo("127.0.0.1");
  }

  private static String seenBy(Proxies proxies) throws IOException, InterruptedException {
    var echo =
        new EchoProtocol(request -> request.sender().address().orElseThrow().getBytes(UTF_8));
    try (var server = Servers.start(echo, Limits.defaults(), proxies);
        var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
              .header("X-Echo", "yes")
              .header("X-Forwarded-For", "192.0.2.1")
              .build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }
}
