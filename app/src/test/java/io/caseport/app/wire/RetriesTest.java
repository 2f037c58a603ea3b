package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.credential.TotpSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.EntityAlreadyExistsException;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.support.model.CaseCreationLimitExceededException;
import software.amazon.awssdk.services.support.model.CaseDetails;
import software.amazon.awssdk.services.support.model.Communication;

/** A call that an SDK repeats, because the answer did not come, has its effect once. */
class RetriesTest {
  private static final int CASES_PER_HOUR = 5;

  @RegisterExtension
  static final Server SERVER =
      new Server(
          new ServiceQuotas(
              ServiceQuotas.UNLIMITED,
              ServiceQuotas.UNLIMITED,
              CASES_PER_HOUR,
              ServiceQuotas.UNLIMITED,
              ServiceQuotas.UNLIMITED));

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  private final List<AutoCloseable> opened = new ArrayList<>();

  @AfterEach
  void closeClients() throws Exception {
    for (var client : opened.reversed()) {
      client.close();
    }
  }

  /** The caller within one call, of which each request is an attempt. */
  private Customer repeating(Caller caller, String invocationId) {
    var credentials = tenants.keys().of(caller).resolveCredentials();
    var http = new OneCallHttp(credentials, SERVER.clock(), invocationId);
    opened.add(http);
    var clients = new Clients(SERVER.uri(), SERVER.clock(), http, 1);
    opened.add(clients);
    return new Customer(clients, tenants.keys().by(caller));
  }

  private Customer repeating() {
    return repeating(tenants.businessRoot(), UUID.randomUUID().toString());
  }

  /** What a call answers whose first answers are lost, when the SDK tries as often as it does. */
  private <T> T losing(int answers, Function<Customer, T> call) {
    var http = new DroppingHttp(answers);
    try (http;
        var clients = new Clients(SERVER.uri(), SERVER.clock(), http, answers + 1)) {
      var answer = call.apply(new Customer(clients, root.by()));
      assertThat(http.invocations()).hasSize(answers + 1);
      assertThat(http.invocations().stream().distinct()).hasSize(1);
      return answer;
    }
  }

  private Stream<String> cases() {
    return root
        .support()
        .describeCasesPaginator(request -> request.overrideConfiguration(root.by()))
        .cases()
        .stream()
        .map(CaseDetails::caseId);
  }

  @Test
  void the_sdk_retries_a_lost_answer_and_the_case_is_opened_once() {
    var id = losing(2, who -> who.open("Printer"));
    assertThat(cases()).containsExactly(id);
  }

  @Test
  void the_sdk_retries_a_lost_answer_and_the_secret_that_it_gets_is_that_of_the_only_key() {
    root.createUser("jane");
    var key =
        losing(
                1,
                who ->
                    who.iam()
                        .createAccessKey(
                            request -> request.overrideConfiguration(who.by()).userName("jane")))
            .accessKey();
    var keys =
        root.iam()
            .listAccessKeys(request -> request.overrideConfiguration(root.by()).userName("jane"))
            .accessKeyMetadata();
    assertThat(keys.stream().map(AccessKeyMetadata::accessKeyId))
        .containsExactly(key.accessKeyId());
  }

  @Test
  void a_repeated_call_gets_the_first_answer_even_when_it_could_not_be_made_anew() {
    var once = repeating();
    var first = once.open("Printer");
    for (int number = 1; number < CASES_PER_HOUR; number++) {
      root.open("Other");
    }
    assertThat(once.open("Printer")).isEqualTo(first);
    assertThat(Problem.of(() -> root.open("Printer")).exception())
        .isEqualTo(CaseCreationLimitExceededException.class);
  }

  @Test
  void a_repeated_reply_is_one_message() {
    var id = root.open("Printer");
    var once = repeating();
    once.reply(id, "And now?");
    once.reply(id, "And now?");
    var messages =
        root.support()
            .describeCommunications(request -> request.overrideConfiguration(root.by()).caseId(id))
            .communications();
    assertThat(messages.stream().map(Communication::body))
        .containsExactly("And now?", "It does not work.");
  }

  @Test
  void a_repeated_resolution_tells_the_status_that_the_first_one_found() {
    var id = root.open("Printer");
    var once = repeating();
    for (int attempt = 1; attempt <= 2; attempt++) {
      var answer =
          once.support()
              .resolveCase(request -> request.overrideConfiguration(once.by()).caseId(id));
      assertThat(answer.initialCaseStatus()).isEqualTo("unassigned");
    }
    var anew =
        root.support().resolveCase(request -> request.overrideConfiguration(root.by()).caseId(id));
    assertThat(anew.initialCaseStatus()).isEqualTo("resolved");
  }

  private OneTimeCode codeOfNewDevice(String owner) {
    var device =
        root.iam()
            .createVirtualMFADevice(
                request -> request.overrideConfiguration(root.by()).virtualMFADeviceName(owner))
            .virtualMFADevice();
    var codes = new Totp(new TotpSeed(device.base32StringSeed().asUtf8String()));
    var step = TimeStep.at(tenants.now());
    root.iam()
        .enableMFADevice(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .userName(owner)
                    .serialNumber(device.serialNumber())
                    .authenticationCode1(codes.code(step - 1))
                    .authenticationCode2(codes.code(step)));
    return new OneTimeCode(device.serialNumber(), codes.code(step + 1));
  }

  private static Credentials session(Customer who, OneTimeCode code) {
    return who.sts()
        .getSessionToken(
            request ->
                request
                    .overrideConfiguration(who.by())
                    .serialNumber(code.serialNumber())
                    .tokenCode(code.code()))
        .credentials();
  }

  @Test
  void the_sdk_retries_a_lost_answer_and_the_one_time_code_is_good_for_its_session() {
    var code = codeOfNewDevice("root");
    var given = losing(2, who -> session(who, code));
    var credentials =
        AwsSessionCredentials.create(
            given.accessKeyId(), given.secretAccessKey(), given.sessionToken());
    var proved =
        new Customer(root.clients(), request -> request.credentialsProvider(() -> credentials));
    proved.createUser("jane");
    assertThat(Problem.of(() -> session(root, code)).code()).isEqualTo("AccessDenied");
  }

  @Test
  void a_repeated_call_for_a_role_uses_its_one_time_code_up_once() {
    var user = tenants.userWithoutPolicy();
    var code = codeOfNewDevice("without-policy");
    var role =
        root.iam()
            .createRole(
                request ->
                    request
                        .overrideConfiguration(root.by())
                        .roleName("desk")
                        .assumeRolePolicyDocument(Roles.trusting(user.principal().arn())))
            .role()
            .arn();
    var once = repeating(user, UUID.randomUUID().toString());
    assertThat(assumed(once, role, code)).isEqualTo(assumed(once, role, code));
    var anew = Customer.of(tenants, user);
    assertThat(Problem.of(() -> assumed(anew, role, code)).code()).isEqualTo("AccessDenied");
  }

  private static Credentials assumed(Customer who, String role, OneTimeCode code) {
    return who.sts()
        .assumeRole(
            request ->
                request
                    .overrideConfiguration(who.by())
                    .roleArn(role)
                    .roleSessionName("program")
                    .serialNumber(code.serialNumber())
                    .tokenCode(code.code()))
        .credentials();
  }

  @Test
  void a_session_without_a_code_is_another_one_each_time() {
    var once = repeating();
    var ids =
        Stream.generate(
                () ->
                    once.sts()
                        .getSessionToken(request -> request.overrideConfiguration(once.by()))
                        .credentials()
                        .accessKeyId())
            .limit(2);
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void another_body_under_the_same_id_is_another_call() {
    var once = repeating();
    var printer = once.open("Printer");
    var scanner = once.open("Scanner");
    assertThat(cases()).containsExactlyInAnyOrder(printer, scanner);
    once.createUser("jane");
    once.createUser("john");
    assertThat(root.iam().listUsers(request -> request.overrideConfiguration(root.by())).users())
        .anyMatch(user -> user.userName().equals("jane"))
        .anyMatch(user -> user.userName().equals("john"));
  }

  @Test
  void the_same_id_of_another_principal_is_another_call() {
    var id = UUID.randomUUID().toString();
    var mine = repeating(tenants.businessRoot(), id);
    var theirs = repeating(tenants.strangerRoot(), id);
    assertThat(mine.open("Printer")).isNotEqualTo(theirs.open("Printer"));
  }

  @Test
  void a_repeated_call_that_was_refused_is_tried_anew() {
    root.createUser("jane");
    var once = repeating();
    assertThat(Problem.of(() -> once.createUser("jane")).exception())
        .isEqualTo(EntityAlreadyExistsException.class);
    root.iam().deleteUser(request -> request.overrideConfiguration(root.by()).userName("jane"));
    once.createUser("jane");
  }

  @Test
  void an_answer_is_remembered_for_a_day() {
    var once = repeating();
    var first = once.open("Printer");
    tenants.advance(Duration.ofDays(1));
    assertThat(once.open("Printer")).isEqualTo(first);
    tenants.advance(Duration.ofMillis(1));
    assertThat(once.open("Printer")).isNotEqualTo(first);
  }
}
