package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.caseport.app.RunningService;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.iam.model.AccessKey;
import software.amazon.awssdk.services.iam.model.StatusType;
import software.amazon.awssdk.services.sts.model.Credentials;

/** What ends a session ends it at the next request, on every server of the data folder. */
class SessionsEndTest {
  @RegisterExtension static final Server SERVER = new Server();

  private static final String UNKNOWN = "The security token included in the request is invalid.";
  private static final String EXPIRED = "The security token included in the request is expired";

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  private AccessKey janesKey() {
    root.createUser("jane");
    root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
    return root.iam()
        .createAccessKey(request -> request.overrideConfiguration(root.by()).userName("jane"))
        .accessKey();
  }

  private Customer with(Clients clients, AwsCredentials credentials) {
    return new Customer(
        clients,
        request -> request.credentialsProvider(StaticCredentialsProvider.create(credentials)));
  }

  private Credentials sessionOf(AccessKey key) {
    var jane =
        with(root.clients(), AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey()));
    return jane.sts()
        .getSessionToken(request -> request.overrideConfiguration(jane.by()).durationSeconds(900))
        .credentials();
  }

  private Customer holding(Clients clients, Credentials session) {
    return with(
        clients,
        AwsSessionCredentials.create(
            session.accessKeyId(), session.secretAccessKey(), session.sessionToken()));
  }

  @ParameterizedTest
  @EnumSource(names = {"SUPPORT", "STS"})
  void a_session_is_served_until_its_time_is_over(Asked asked) {
    var jane = holding(root.clients(), sessionOf(janesKey()));
    asked.call.accept(jane);
    SERVER.clock().advance(Duration.ofSeconds(899));
    asked.call.accept(jane);
    SERVER.clock().advance(Duration.ofSeconds(1));
    asked.refuses(jane, asked.expired, EXPIRED);
  }

  @ParameterizedTest
  @EnumSource
  void a_token_that_was_altered(Asked asked) {
    var session = sessionOf(janesKey());
    var altered = session.toBuilder().sessionToken("A" + session.sessionToken()).build();
    asked.refuses(holding(root.clients(), altered), asked.unknown, UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void the_key_of_a_session_without_its_token(Asked asked) {
    var session = sessionOf(janesKey());
    var bare = AwsBasicCredentials.create(session.accessKeyId(), session.secretAccessKey());
    asked.refuses(with(root.clients(), bare), asked.unknown, UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void a_session_signed_with_another_secret(Asked asked) {
    var session = sessionOf(janesKey());
    var wrong = session.toBuilder().secretAccessKey("x".repeat(40)).build();
    asked.refuses(
        holding(root.clients(), wrong),
        asked.mismatch,
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.");
  }

  @Test
  void a_session_of_one_server_is_served_and_ended_by_all_servers_of_the_folder() {
    var key = janesKey();
    var session = sessionOf(key);
    try (var second = RunningService.start(SERVER.folder(), ServiceQuotas.NONE, SERVER.clock());
        var clients = new Clients(second.uri(), SERVER.clock())) {
      var here = holding(root.clients(), session);
      var there = holding(clients, session);
      for (var jane : new Customer[] {here, there}) {
        assertThatNoException().isThrownBy(() -> SupportCall.DESCRIBE_SERVICES.by(jane));
      }
      set(key, StatusType.INACTIVE);
      for (var jane : new Customer[] {there, here}) {
        assertRefused(jane, "UnrecognizedClientException");
      }
      set(key, StatusType.ACTIVE);
      detach();
      for (var jane : new Customer[] {there, here}) {
        assertRefused(jane, "AccessDeniedException");
      }
      root.attachToUser("jane", Policies.AWS_SUPPORT_ACCESS.value());
      assertThatNoException().isThrownBy(() -> SupportCall.DESCRIBE_SERVICES.by(there));
      delete(key);
      detach();
      root.iam().deleteUser(request -> request.overrideConfiguration(root.by()).userName("jane"));
      for (var jane : new Customer[] {there, here}) {
        assertRefused(jane, "UnrecognizedClientException");
      }
    }
  }

  private static void assertRefused(Customer customer, String code) {
    assertThat(Problem.of(() -> SupportCall.DESCRIBE_SERVICES.by(customer)).code()).isEqualTo(code);
  }

  private void set(AccessKey key, StatusType status) {
    root.iam()
        .updateAccessKey(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .accessKeyId(key.accessKeyId())
                    .status(status));
  }

  private void delete(AccessKey key) {
    root.iam()
        .deleteAccessKey(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .accessKeyId(key.accessKeyId()));
  }

  private void detach() {
    root.iam()
        .detachUserPolicy(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName("jane")
                    .policyArn(Policies.AWS_SUPPORT_ACCESS.value()));
  }
}
