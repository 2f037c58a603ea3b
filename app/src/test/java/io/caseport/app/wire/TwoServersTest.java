package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.support.model.CaseDetails;

/** Races of several clients, half of which ask another server than the other half. */
class TwoServersTest {
  @RegisterExtension static final TwoServers SERVERS = new TwoServers();

  private static final int CLIENTS = 8;
  private static final String DONE = "done";

  private final WireTenants tenants = SERVERS.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  @Test
  void of_several_who_resolve_a_case_one_finds_it_open() throws Exception {
    var id = root.open("Printer on fire");
    var found =
        atOnce(
            customer ->
                customer
                    .support()
                    .resolveCase(request -> request.overrideConfiguration(customer.by()).caseId(id))
                    .initialCaseStatus());
    assertThat(found).filteredOn(status -> !status.equals("resolved")).hasSize(1);
  }

  @Test
  void no_reply_of_several_is_lost() throws Exception {
    var id = root.open("Printer on fire");
    var told =
        atOnce(
            customer -> {
              customer.reply(id, "Still burning");
              return DONE;
            });
    assertThat(told).containsOnly(DONE);
    var communications =
        root.support()
            .describeCommunications(
                request -> request.overrideConfiguration(root.by()).caseId(id).maxResults(100))
            .communications();
    assertThat(communications).hasSize(1 + CLIENTS);
  }

  @Test
  void several_who_fill_one_set_do_not_fill_it_beyond_its_limit() throws Exception {
    var set = root.attach(Customer.files(1, 10));
    var told =
        atOnce(
            customer -> {
              customer
                  .support()
                  .addAttachmentsToSet(
                      request ->
                          request
                              .overrideConfiguration(customer.by())
                              .attachmentSetId(set)
                              .attachments(Customer.files(1, 10)));
              return DONE;
            });
    assertThat(told).filteredOn(DONE::equals).hasSize(2);
    assertThat(told)
        .filteredOn(outcome -> !outcome.equals(DONE))
        .containsOnly("AttachmentSetSizeLimitExceeded");
  }

  @Test
  void of_several_who_ask_for_one_name_one_gets_it() throws Exception {
    var told =
        atOnce(
            customer -> {
              customer.createUser("eve");
              return DONE;
            });
    assertThat(told).filteredOn(DONE::equals).hasSize(1);
    assertThat(told)
        .filteredOn(outcome -> !outcome.equals(DONE))
        .containsOnly("EntityAlreadyExists");
  }

  @Test
  void cases_that_several_open_have_ids_of_their_own_and_are_seen_by_all() throws Exception {
    var opened = atOnce(customer -> customer.open("Printer on fire"));
    assertThat(opened).doesNotHaveDuplicates().hasSize(CLIENTS);
    for (var clients : SERVERS.clients()) {
      var seen =
          clients
              .support
              .describeCases(request -> request.overrideConfiguration(root.by()).maxResults(100))
              .cases();
      assertThat(seen).extracting(CaseDetails::caseId).containsExactlyInAnyOrderElementsOf(opened);
      assertThat(seen).extracting(CaseDetails::displayId).doesNotHaveDuplicates();
    }
  }

  /** What each client is answered: the result of the call, or the code of its refusal. */
  private List<String> atOnce(Function<Customer, String> call)
      throws InterruptedException, ExecutionException {
    try (var executor = Executors.newFixedThreadPool(CLIENTS)) {
      var running = new ArrayList<Future<String>>();
      for (int i = 0; i < CLIENTS; i++) {
        var customer = new Customer(SERVERS.clients().get(i % 2), root.by());
        running.add(executor.submit(() -> outcome(call, customer)));
      }
      var outcomes = new ArrayList<String>();
      for (var one : running) {
        outcomes.add(one.get());
      }
      return Collections.unmodifiableList(outcomes);
    }
  }

  private static String outcome(Function<Customer, String> call, Customer customer) {
    try {
      return call.apply(customer);
    } catch (AwsServiceException refused) {
      return refused.awsErrorDetails().errorCode();
    }
  }
}
