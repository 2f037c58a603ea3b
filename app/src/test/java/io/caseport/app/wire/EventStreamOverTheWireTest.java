package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;

/** Events reach who is signed for them, within moments, without anybody asking again. */
@Timeout(60)
class EventStreamOverTheWireTest {
  @RegisterExtension static final Server SERVER = new Server();

  private final WireTenants tenants = SERVER.tenants();

  private HttpResponse<Stream<String>> listen(Caller caller, String service, AuthLocation where)
      throws IOException, InterruptedException {
    var key = tenants.keys().of(caller).resolveCredentials();
    return new SignedStream(SERVER.uri(), Clock.fixed(tenants.now(), ZoneOffset.UTC))
        .open("/events", key, service, where);
  }

  private static String firstData(HttpResponse<Stream<String>> stream) {
    assertThat(stream.statusCode()).isEqualTo(200);
    return stream.body().filter(line -> line.startsWith("data: ")).findFirst().orElseThrow();
  }

  @Test
  void a_customer_hears_of_a_case_that_was_opened_by_the_sdk() throws Exception {
    var byHeader = listen(tenants.businessRoot(), "caseport", AuthLocation.HEADER);
    var presigned = listen(tenants.businessRoot(), "caseport", AuthLocation.QUERY_STRING);
    var id = Customer.of(tenants, tenants.businessRoot()).open("A case");
    assertThat(firstData(byHeader)).contains(id);
    assertThat(firstData(presigned)).contains(id);
  }

  @Test
  void who_has_signed_for_another_service_or_may_not_listen_hears_nothing() throws Exception {
    assertThat(listen(tenants.businessRoot(), "support", AuthLocation.HEADER).statusCode())
        .isEqualTo(403);
    assertThat(listen(tenants.userWithoutPolicy(), "caseport", AuthLocation.HEADER).statusCode())
        .isEqualTo(403);
    assertThat(listen(tenants.basicRoot(), "caseport", AuthLocation.HEADER).statusCode())
        .isEqualTo(403);
  }
}
