package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;

/** Races for names, versions and keys. */
@Tag("faults")
@Timeout(1_800)
class TwoServersAdministrationTest {
  @RegisterExtension static final TwoServers SERVERS = new TwoServers();

  @Test
  void of_several_who_ask_for_one_name_one_gets_it() throws Exception {
    Race.rounds(
        SERVERS,
        race ->
            Race.requireSuccesses(
                race.all(
                    customer -> {
                      customer.createUser("eve");
                      return Race.DONE;
                    }),
                1,
                "EntityAlreadyExists"));
  }

  @Test
  void several_who_write_versions_of_a_policy_write_no_more_than_it_may_have() throws Exception {
    Race.rounds(
        SERVERS,
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
                    return Race.DONE;
                  });
          Race.requireSuccesses(told, 4, "LimitExceeded");
        });
  }

  @Test
  void several_who_rotate_a_key_leave_no_more_than_two_and_each_is_deleted_once() throws Exception {
    Race.rounds(
        SERVERS,
        race -> {
          var root = race.root();
          root.createUser("eve");
          var old =
              root.iam()
                  .createAccessKey(
                      request -> request.overrideConfiguration(root.by()).userName("eve"))
                  .accessKey()
                  .accessKeyId();
          var told =
              race.mixed(
                  TwoServersAdministrationTest::createKey, customer -> deleteKey(customer, old));
          var created = told.stream().filter(outcome -> outcome.startsWith("AKIA")).toList();
          assertThat(told).filteredOn(Race.DONE::equals).hasSize(1);
          assertThat(created).doesNotHaveDuplicates().hasSizeBetween(1, 2);
          assertThat(told)
              .filteredOn(outcome -> !created.contains(outcome) && !outcome.equals(Race.DONE))
              .isSubsetOf("LimitExceeded", "NoSuchEntity");
          assertThat(keys(race.root()))
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
    return Race.DONE;
  }

  private static List<AccessKeyMetadata> keys(Customer customer) {
    return customer
        .iam()
        .listAccessKeys(request -> request.overrideConfiguration(customer.by()).userName("eve"))
        .accessKeyMetadata();
  }
}
