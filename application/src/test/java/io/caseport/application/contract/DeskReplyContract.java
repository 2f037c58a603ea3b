package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What engineers write to customers. */
public interface DeskReplyContract extends DeskContract {

  @Test
  default void a_customer_reads_that_the_desk_wrote_and_the_desk_knows_who() {
    var ann = engineer("ann");
    var bob = engineer("bob");
    var key = opened("Printer");
    keep(ann, key, NastyTexts.MIXED);
    answerAsCustomer(key, "Thanks");
    keep(bob, key, "You are welcome");
    var read = cases().describeCommunications(root(), CaseRequests.communicationsOn(key.id()));
    assertThat(bodies(read.items()))
        .containsExactly("You are welcome", "Thanks", NastyTexts.MIXED, "It began this morning.");
    assertThat(read.items().getFirst().submittedBy()).isEqualTo(CaseDesk.SIGNATURE);
    assertThat(read.items().get(2).submittedBy()).isEqualTo(CaseDesk.SIGNATURE);
    assertThat(read.toString()).doesNotContain("ann", "bob", ann.principal().userId());
    assertThat(view(ann, key).messages().items())
        .extracting(DeskMessage::author)
        .containsExactly(
            Optional.of(DeskClaimContract.engineerOf(bob)),
            Optional.empty(),
            Optional.of(DeskClaimContract.engineerOf(ann)),
            Optional.empty());
  }

  @Test
  default void secrets_that_an_engineer_writes_are_redacted() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    keep(ann, key, "It is " + secret);
    assertThat(bodiesOn(key.id()).getFirst()).startsWith("It is ").doesNotContain(secret);
  }

  @Test
  default void what_becomes_of_the_case_is_said_with_the_reply() {
    var ann = engineer("ann");
    var key = opened("Printer");
    assertThat(keep(ann, key, "We look into it").supportCase().status())
        .isEqualTo(CaseStatus.WORK_IN_PROGRESS);
    assertThat(ask(ann, key, "Which one?").supportCase().status())
        .isEqualTo(CaseStatus.PENDING_CUSTOMER_ACTION);
    answerAsCustomer(key, "That one");
    assertThat(statusOf(key)).isEqualTo(CaseStatus.CUSTOMER_ACTION_COMPLETED);
    var resolved = desk().reply(ann, reply(key, "Done", AfterReply.RESOLVE));
    assertThat(resolved.supportCase().status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(resolved.supportCase().resolvedAt()).contains(tenants().now());
    assertThat(statusOf(key)).isEqualTo(CaseStatus.RESOLVED);
    assertThat(bodiesOn(key.id()).getFirst()).isEqualTo("Done");
    answerAsCustomer(key, "Not really");
    assertThat(statusOf(key)).isEqualTo(CaseStatus.REOPENED);
  }

  @Test
  default void a_text_without_content_or_of_too_many_characters_is_refused() {
    var ann = engineer("ann");
    var key = opened("Printer");
    for (var text : List.of(" \n", "x".repeat(8001))) {
      assertRefused(Refusal.InvalidArgument.class, () -> keep(ann, key, text));
      assertRefused(Refusal.InvalidArgument.class, () -> desk().addNote(ann, key, text));
    }
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
    keep(ann, key, "x".repeat(8000));
    assertThat(bodiesOn(key.id())).hasSize(2);
  }

  @Test
  default void long_correspondence_is_read_page_by_page_with_its_authors() {
    var ann = engineer("ann");
    var key = opened("Printer");
    for (int number = 2; number <= 25; number++) {
      if (number % 2 == 0) {
        keep(ann, key, "Message " + number);
      } else {
        answerAsCustomer(key, "Message " + number);
      }
    }
    var page = view(ann, key).messages();
    var read = new ArrayList<>(page.items());
    assertThat(read).hasSize(CaseDesk.CaseView.FIRST);
    while (page.nextToken().isPresent()) {
      page = desk().listMessages(ann, key, PageRequest.first(2).next(page.nextToken().get()));
      read.addAll(page.items());
    }
    assertThat(read).hasSize(25).doesNotHaveDuplicates();
    for (int i = 0; i < 24; i++) {
      int number = 25 - i;
      assertThat(read.get(i).communication().body()).isEqualTo("Message " + number);
      assertThat(read.get(i).author().isPresent()).isEqualTo(number % 2 == 0);
    }
    var elsewhere = opened("Another");
    var token = view(ann, key).messages().nextToken().orElseThrow();
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> desk().listMessages(ann, elsewhere, PageRequest.first(2).next(token)));
  }
}
