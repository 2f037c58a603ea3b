package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.EntityAlreadyExistsException;
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
