package io.caseport.app.wire;

import static io.caseport.application.access.ServiceQuotas.UNLIMITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.support.model.CaseDetails;

/** Races for cases and their files. */
@Tag("faults")
@Timeout(1_800)
class TwoServersTest {
  private static final int CASES_PER_HOUR = 8;

  @RegisterExtension
  static final TwoServers SERVERS =
      new TwoServers(new ServiceQuotas(UNLIMITED, UNLIMITED, CASES_PER_HOUR, UNLIMITED, UNLIMITED));

  @Test
  void of_several_who_resolve_a_case_one_finds_it_open() throws Exception {
    Race.rounds(
        SERVERS,
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
    Race.rounds(
        SERVERS,
        race -> {
          var root = race.root();
          var id = root.open("Printer on fire");
          var told =
              race.all(
                  customer -> {
                    customer.reply(id, "Still burning");
                    return Race.DONE;
                  });
          assertThat(told).containsOnly(Race.DONE);
          var communications =
              root.support()
                  .describeCommunications(
                      request ->
                          request.overrideConfiguration(root.by()).caseId(id).maxResults(100))
                  .communications();
          assertThat(communications).hasSize(1 + Race.CLIENTS);
        });
  }

  @Test
  void several_who_fill_one_set_do_not_fill_it_beyond_its_limit() throws Exception {
    Race.rounds(
        SERVERS,
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
                    return Race.DONE;
                  });
          Race.requireSuccesses(told, 2, "AttachmentSetSizeLimitExceeded");
        });
  }

  @Test
  void of_several_who_attach_one_set_all_take_the_whole_of_it() throws Exception {
    Race.rounds(
        SERVERS,
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
                    return Race.DONE;
                  });
          var taken = told.stream().filter(Race.DONE::equals).count();
          assertThat(told)
              .filteredOn(outcome -> !outcome.equals(Race.DONE))
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
  void cases_that_several_open_have_ids_of_their_own_and_are_seen_by_all() throws Exception {
    Race.rounds(
        SERVERS,
        race -> {
          var opened = race.all(customer -> customer.open("Printer on fire"));
          assertThat(opened).doesNotHaveDuplicates().hasSize(Race.CLIENTS);
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
    Race.rounds(
        SERVERS,
        race -> {
          for (int number = left; number < CASES_PER_HOUR; number++) {
            race.root().open("Printer on fire");
          }
          var told =
              race.all(
                  customer -> {
                    customer.open("Printer on fire");
                    return Race.DONE;
                  });
          Race.requireSuccesses(told, left, "CaseCreationLimitExceeded");
        });
  }
}
