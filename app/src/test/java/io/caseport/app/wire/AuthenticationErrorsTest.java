package io.caseport.app.wire;

import io.caseport.application.port.in.Caller;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.services.iam.model.StatusType;

/** Whoever cannot be told from a stranger is refused in the words of the protocol asked in. */
class AuthenticationErrorsTest {
  @RegisterExtension static final Server SERVER = new Server();

  private static final String UNKNOWN = "The security token included in the request is invalid.";
  private static final String MISMATCH =
      "The request signature we calculated does not match the signature you provided. Check your"
          + " AWS Secret Access Key and signing method. Consult the service documentation for"
          + " details.";

  private final WireTenants tenants = SERVER.tenants();
  private final Caller root = tenants.businessRoot();

  private Customer with(AwsCredentials credentials) {
    return new Customer(
        tenants.clients(),
        request -> request.credentialsProvider(StaticCredentialsProvider.create(credentials)));
  }

  private AwsCredentialsIdentity credentials() {
    return tenants.keys().of(root).resolveCredentials();
  }

  @ParameterizedTest
  @EnumSource
  void the_key_of_a_user_is_accepted(Asked asked) {
    asked.call.accept(Customer.of(tenants, root));
  }

  @ParameterizedTest
  @EnumSource
  void no_signature(Asked asked) {
    var stranger =
        new Customer(
            tenants.clients(),
            request -> request.credentialsProvider(AnonymousCredentialsProvider.create()));
    asked.refuses(stranger, asked.missing, "Request is missing Authentication Token");
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_key(Asked asked) {
    var unknown =
        AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", credentials().secretAccessKey());
    asked.refuses(with(unknown), asked.unknown, UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void a_session_token_with_a_key_that_belongs_to_no_session(Asked asked) {
    var key = credentials();
    var session =
        AwsSessionCredentials.create(key.accessKeyId(), key.secretAccessKey(), "IQoJb3JpZ2luX2Vj");
    asked.refuses(with(session), asked.unknown, UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void an_inactive_key(Asked asked) {
    var key = credentials().accessKeyId();
    var owner = Customer.of(tenants, root);
    owner
        .iam()
        .updateAccessKey(
            request ->
                request
                    .overrideConfiguration(owner.by())
                    .accessKeyId(key)
                    .status(StatusType.INACTIVE));
    asked.refuses(owner, asked.unknown, UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_secret(Asked asked) {
    var wrong =
        AwsBasicCredentials.create(
            credentials().accessKeyId(), "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    asked.refuses(with(wrong), asked.mismatch, MISMATCH);
  }

  @ParameterizedTest
  @EnumSource
  void a_clock_that_is_late(Asked asked) {
    at(
        Duration.ofMinutes(-15).minusSeconds(1),
        late ->
            asked.refuses(
                late,
                asked.mismatch,
                "Signature expired: 20260314T091152Z is now earlier than 20260314T091153Z"
                    + " (20260314T092653Z - 15 min.)"));
  }

  @ParameterizedTest
  @EnumSource
  void a_clock_that_is_early(Asked asked) {
    at(
        Duration.ofMinutes(15).plusSeconds(1),
        early ->
            asked.refuses(
                early,
                asked.mismatch,
                "Signature not yet current: 20260314T094154Z is still later than 20260314T094153Z"
                    + " (20260314T092653Z + 15 min.)"));
  }

  @ParameterizedTest
  @EnumSource
  void a_clock_that_is_within_fifteen_minutes_is_accepted(Asked asked) {
    at(Duration.ofMinutes(-15), asked.call);
    at(Duration.ofMinutes(15), asked.call);
  }

  private void at(Duration offset, Consumer<Customer> call) {
    InstantSource clock = () -> tenants.now().plus(offset);
    try (var clients = new Clients(SERVER.uri(), clock)) {
      call.accept(new Customer(clients, tenants.keys().by(root)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_signature_that_is_not_whole(Asked asked) {
    changed(
        "Authorization",
        value -> value.replaceAll(", SignedHeaders=[^,]+", ""),
        someone ->
            asked.refuses(
                someone,
                asked.incomplete,
                "Authorization header requires 'SignedHeaders' parameter."
                    + " Authorization=AWS4-HMAC-SHA256"));
  }

  /** Not STS: the scope alone tells it from IAM, to which all other forms go. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STS")
  void a_signature_for_another_service(Asked asked) {
    changed(
        "Authorization",
        value -> value.replaceFirst("/[a-z]+/aws4_request", "/ec2/aws4_request"),
        someone ->
            asked.refuses(
                someone,
                asked.mismatch,
                "Credential should be scoped to correct service: '" + asked.scope() + "'."));
  }

  @ParameterizedTest
  @EnumSource
  void a_request_that_was_changed_on_its_way(Asked asked) {
    changed(
        "Content-Type",
        value -> value + "; charset=utf-8",
        someone -> asked.refuses(someone, asked.mismatch, MISMATCH));
  }

  private void changed(String header, UnaryOperator<String> change, Consumer<Customer> call) {
    var http = TamperedHttp.with(header, change);
    try (http;
        var clients = new Clients(SERVER.uri(), SERVER.clock(), http, 1)) {
      call.accept(new Customer(clients, tenants.keys().by(root)));
    }
  }
}
