package io.caseport.app.wire;

import static io.caseport.application.access.ServiceQuotas.UNLIMITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.persistence.faults.FaultSize;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.support.model.CaseDetails;

/**
 * Races of several clients, half of which ask another server than the other half: many rounds, each
 * in an account of its own.
 */
@Tag("faults")
@Timeout(1_800)
class TwoServersTest {
  private static final int ROUNDS = FaultSize.of(40);
  private static final int CLIENTS = 6;
  private static final int CASES_PER_HOUR = 8;
  private static final String DONE = "done";

  @RegisterExtension
  static final TwoServers SERVERS =
      new TwoServers(new ServiceQuotas(UNLIMITED, CASES_PER_HOUR, UNLIMITED, UNLIMITED));

  private final WireTenants tenants = SERVERS.tenants();

  private interface Round {
    void in(Race race) throws Exception;
  }

  private void rounds(Round round) throws Exception {
    for (int number = 0; number < ROUNDS; number++) {
      var by = tenants.keys().by(tenants.open(SupportPlan.BUSINESS));
      round.in(new Race(SERVERS.clients().stream().map(each -> new Customer(each, by)).toList()));
    }
  }

  /** The root user of one account, at each server. */
  private record Race(List<Customer> atEach) {

    Customer root() {
      return atEach.getFirst();
    }

    /** What each client is answered: the result of the call, or the code of its refusal. */
    List<String> all(Function<Customer, String> call) throws Exception {
      return mixed(call, call);
    }

    /** By turns one call and the other. */
    List<String> mixed(Function<Customer, String> call, Function<Customer, String> other)
        throws Exception {
      try (var executor = Executors.newFixedThreadPool(CLIENTS)) {
        var running = new ArrayList<Future<String>>();
        for (int i = 0; i < CLIENTS; i++) {
          var customer = atEach.get(i / 2 % 2);
          var mine = i % 2 == 0 ? call : other;
          running.add(executor.submit((Callable<String>) () -> outcome(mine, customer)));
        }
        var outcomes = new ArrayList<String>();
        for (var one : running) {
          outcomes.add(one.get());
        }
        return outcomes;
      }
    }

    private static String outcome(Function<Customer, String> call, Customer customer) {
      try {
        return call.apply(customer);
      } catch (AwsServiceException refused) {
        return refused.awsErrorDetails().errorCode();
      }
    }

    List<AccessKeyMetadata> keys() {
      return root()
          .iam()
          .listAccessKeys(request -> request.overrideConfiguration(root().by()).userName("eve"))
          .accessKeyMetadata();
    }
  }

  /** That many succeed, and all others are refused for this reason. */
  private static void requireSuccesses(List<String> told, int count, String refusal) {
    assertThat(told).filteredOn(DONE::equals).hasSize(count);
    assertThat(told).filteredOn(outcome -> !outcome.equals(DONE)).containsOnly(refusal);
  }

  @Test
  void of_several_who_resolve_a_case_one_finds_it_open() throws Exception {
    rounds(
        race -> {
          var id = race.root().open("Printer on fire");
          var found =
              race.all(
                  customer ->
                      customer
                          .support()
                          .resolveCase(
                              request -> request.overrideConfiguration(customer.by()).caseId(id))
                          .initialCaseStatus());
          assertThat(found).filteredOn(status -> !status.equals("resolved")).hasSize(1);
        });
  }

  @Test
  void no_reply_of_several_is_lost() throws Exception {
    rounds(
        race -> {
          var root = race.root();
          var id = root.open("Printer on fire");
          var told =
              race.all(
                  customer -> {
                    customer.reply(id, "Still burning");
                    return DONE;
                  });
          assertThat(told).containsOnly(DONE);
          var communications =
              root.support()
                  .describeCommunications(
                      request ->
                          request.overrideConfiguration(root.by()).caseId(id).maxResults(100))
                  .communications();
          assertThat(communications).hasSize(1 + CLIENTS);
        });
  }

  @Test
  void several_who_fill_one_set_do_not_fill_it_beyond_its_limit() throws Exception {
    rounds(
        race -> {
          var set = race.root().attach(Customer.files(1, 10));
          var told =
              race.all(
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
          requireSuccesses(told, 2, "AttachmentSetSizeLimitExceeded");
        });
  }

  @Test
  void of_several_who_attach_one_set_all_take_the_whole_of_it() throws Exception {
    rounds(
        race -> {
          var root = race.root();
          var id = root.open("Printer on fire");
          var set = root.attach(Customer.files(2, 10));
          var told =
              race.all(
                  customer -> {
                    customer
                        .support()
                        .addCommunicationToCase(
                            request ->
                                request
                                    .overrideConfiguration(customer.by())
                                    .caseId(id)
                                    .communicationBody("With files")
                                    .attachmentSetId(set));
                    return DONE;
                  });
          var taken = told.stream().filter(DONE::equals).count();
          assertThat(told)
              .filteredOn(outcome -> !outcome.equals(DONE))
              .isSubsetOf("AttachmentSetIdNotFound");
          var communications =
              root.support()
                  .describeCommunications(
                      request ->
                          request.overrideConfiguration(root.by()).caseId(id).maxResults(100))
                  .communications();
          assertThat(communications)
              .filteredOn(communication -> communication.attachmentSet().size() == 2)
              .hasSize((int) taken);
          assertThat(communications).hasSize(1 + (int) taken);
        });
  }

  @Test
  void of_several_who_ask_for_one_name_one_gets_it() throws Exception {
    rounds(
        race ->
            requireSuccesses(
                race.all(
                    customer -> {
                      customer.createUser("eve");
                      return DONE;
                    }),
                1,
                "EntityAlreadyExists"));
  }

  @Test
  void cases_that_several_open_have_ids_of_their_own_and_are_seen_by_all() throws Exception {
    rounds(
        race -> {
          var opened = race.all(customer -> customer.open("Printer on fire"));
          assertThat(opened).doesNotHaveDuplicates().hasSize(CLIENTS);
          for (var customer : race.atEach()) {
            var seen =
                customer
                    .support()
                    .describeCases(
                        request -> request.overrideConfiguration(customer.by()).maxResults(100))
                    .cases();
            assertThat(seen)
                .extracting(CaseDetails::caseId)
                .containsExactlyInAnyOrderElementsOf(opened);
            assertThat(seen).extracting(CaseDetails::displayId).doesNotHaveDuplicates();
          }
        });
  }

  @Test
  void several_who_open_cases_do_not_open_more_than_the_quota_of_the_account() throws Exception {
    int left = 3;
    rounds(
        race -> {
          for (int number = left; number < CASES_PER_HOUR; number++) {
            race.root().open("Printer on fire");
          }
          var told =
              race.all(
                  customer -> {
                    customer.open("Printer on fire");
                    return DONE;
                  });
          requireSuccesses(told, left, "CaseCreationLimitExceeded");
        });
  }

  @Test
  void several_who_write_versions_of_a_policy_write_no_more_than_it_may_have() throws Exception {
    rounds(
        race -> {
          var arn = race.root().createPolicy("own", Policies.ALLOW_SUPPORT);
          var told =
              race.all(
                  customer -> {
                    customer
                        .iam()
                        .createPolicyVersion(
                            request ->
                                request
                                    .overrideConfiguration(customer.by())
                                    .policyArn(arn)
                                    .policyDocument(Policies.ALLOW_SUPPORT));
                    return DONE;
                  });
          requireSuccesses(told, 4, "LimitExceeded");
        });
  }

  @Test
  void several_who_rotate_a_key_leave_no_more_than_two_and_each_is_deleted_once() throws Exception {
    rounds(
        race -> {
          var root = race.root();
          root.createUser("eve");
          var old =
              root.iam()
                  .createAccessKey(
                      request -> request.overrideConfiguration(root.by()).userName("eve"))
                  .accessKey()
                  .accessKeyId();
          var told = race.mixed(TwoServersTest::createKey, customer -> deleteKey(customer, old));
          var created = told.stream().filter(outcome -> outcome.startsWith("AKIA")).toList();
          assertThat(told).filteredOn(DONE::equals).hasSize(1);
          assertThat(created).doesNotHaveDuplicates().hasSizeBetween(1, 2);
          assertThat(told)
              .filteredOn(outcome -> !created.contains(outcome) && !outcome.equals(DONE))
              .isSubsetOf("LimitExceeded", "NoSuchEntity");
          assertThat(race.keys())
              .extracting(AccessKeyMetadata::accessKeyId)
              .containsExactlyInAnyOrderElementsOf(created);
        });
  }

  private static String createKey(Customer customer) {
    return customer
        .iam()
        .createAccessKey(request -> request.overrideConfiguration(customer.by()).userName("eve"))
        .accessKey()
        .accessKeyId();
  }

  private static String deleteKey(Customer customer, String id) {
    customer
        .iam()
        .deleteAccessKey(
            request ->
                request.overrideConfiguration(customer.by()).userName("eve").accessKeyId(id));
    return DONE;
  }
}
