package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The communications on cases. */
public interface CorrespondenceContract extends StoreContract {

  @Test
  default void a_communication_comes_back_as_it_was_added() {
    var ports = portsWithTwoAccounts();
    var files = new ArrayList<AttachedFile>();
    for (String name : List.of("a.txt", NastyTexts.MIXED, "b\u0001'%.png")) {
      var attachment = Files.named(ACME, name, new byte[] {1});
      ports.attachments().add(attachment);
      files.add(Files.listed(attachment));
    }
    var opened = Cases.opened();
    var first =
        message(
            opened,
            1,
            NastyTexts.LONGEST,
            "",
            List.of(),
            Instant.parse("9999-12-31T23:59:59.999Z"));
    var second =
        message(
            opened,
            2,
            NastyTexts.MIXED + NastyTexts.CONTROLS,
            NastyTexts.MIXED,
            files,
            opened.createdAt().plusMillis(1));
    ports.cases().add(opened, first);
    var replied = opened.customerReplied(List.of(), opened.createdAt());
    ports.cases().replace(replied, second);
    assertThat(messagesOn(ports.cases(), opened)).containsExactly(second, first);
    assertThat(ports.cases().recentCommunications(List.of(replied), 5))
        .containsEntry(opened.id(), List.of(second, first));
  }

  @Test
  default void communications_come_newest_first_by_number_whatever_the_clock_said() {
    var cases = portsWithTwoAccounts().cases();
    var opened = Cases.opened();
    var first = Cases.message(opened, 1, opened.createdAt());
    var second = Cases.message(opened, 2, opened.createdAt().minusSeconds(5));
    var third = Cases.message(opened, 3, opened.createdAt());
    cases.add(opened, first);
    var replied = opened.customerReplied(List.of(), opened.createdAt());
    cases.replace(replied, second);
    var repliedAgain = replied.customerReplied(List.of(), opened.createdAt());
    cases.replace(repliedAgain, third);
    assertThat(messagesOn(cases, opened)).containsExactly(third, second, first);
    assertThat(cases.recentCommunications(List.of(repliedAgain), 2))
        .containsEntry(opened.id(), List.of(third, second));
  }

  @Test
  default void communications_are_paged_by_number_even_while_more_arrive() {
    var cases = portsWithTwoAccounts().cases();
    var current = withMessages(cases, Cases.numbered(ACME, 1), 12);
    assertThat(numbers(cases, current, Optional.empty(), 5)).containsExactly(12, 11, 10, 9, 8);
    var replied = current.customerReplied(List.of(), current.createdAt());
    cases.replace(replied, Cases.message(replied, 13));
    assertThat(numbers(cases, current, Optional.of(8), 5)).containsExactly(7, 6, 5, 4, 3);
    assertThat(numbers(cases, current, Optional.of(3), 5)).containsExactly(2, 1);
    assertThat(numbers(cases, current, Optional.of(1), 5)).isEmpty();
    assertThat(numbers(cases, current, Optional.of(0), 5)).isEmpty();
  }

  @Test
  default void communications_of_a_time_span_include_both_its_ends() {
    var cases = portsWithTwoAccounts().cases();
    var current = withMessages(cases, Cases.numbered(ACME, 1), 5);
    var second = Optional.of(Cases.message(current, 2).createdAt());
    var fourth = Optional.of(Cases.message(current, 4).createdAt());
    var span = new TimeSpan(second, fourth);
    assertThat(cases.communications(ACME, current.id(), span, Optional.empty(), 10))
        .extracting(Communication::number)
        .containsExactly(4, 3, 2);
    assertThat(cases.communications(ACME, current.id(), span, Optional.of(4), 1))
        .extracting(Communication::number)
        .containsExactly(3);
    var reversed = new TimeSpan(fourth, second);
    assertThat(cases.communications(ACME, current.id(), reversed, Optional.empty(), 10)).isEmpty();
  }

  @Test
  default void the_recent_communications_of_each_case_are_counted_for_each() {
    var cases = portsWithTwoAccounts().cases();
    var one = withMessages(cases, Cases.numbered(ACME, 1), 1);
    var seven = withMessages(cases, Cases.numbered(ACME, 2), 7);
    withMessages(cases, Cases.numbered(ACME, 3), 2);
    withMessages(cases, Cases.numbered(GLOBEX, 4), 3);
    var recent = cases.recentCommunications(List.of(one, seven), 5);
    assertThat(recent).containsEntry(one.id(), List.of(Cases.firstMessage(one)));
    assertThat(recent.get(seven.id()))
        .extracting(Communication::number)
        .containsExactly(7, 6, 5, 4, 3);
    assertThat(recent).hasSize(2);
    assertThat(cases.recentCommunications(List.of(), 5)).isEmpty();
  }

  @Test
  default void recent_communications_are_those_that_the_case_counted() {
    var cases = portsWithTwoAccounts().cases();
    var before = withMessages(cases, Cases.numbered(ACME, 1), 2);
    var replied = before.customerReplied(List.of(), before.createdAt());
    cases.replace(replied, Cases.message(replied, 3));
    assertThat(recent(cases, before)).containsExactly(2, 1);
    assertThat(recent(cases, replied)).containsExactly(3, 2, 1);
    assertThat(recent(anotherHandle().cases(), before)).containsExactly(2, 1);
  }

  @Test
  default void recent_communications_that_were_never_committed_are_forgotten() {
    var ports = portsWithTwoAccounts();
    var opened = withMessages(ports.cases(), Cases.numbered(ACME, 1), 1);
    var replied = opened.customerReplied(List.of(), opened.createdAt());
    var undone = Cases.message(replied, 2, opened.createdAt().plusSeconds(60));
    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .write(
                        () -> {
                          ports.cases().replace(replied, undone);
                          assertThat(recent(ports.cases(), replied)).containsExactly(2, 1);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");
    var done = Cases.message(replied, 2, opened.createdAt().plusSeconds(90));
    ports.cases().replace(replied, done);
    assertThat(ports.cases().recentCommunications(List.of(replied), 1))
        .containsEntry(replied.id(), List.of(done));
  }

  @Test
  default void communications_are_seen_in_their_account_only() {
    var cases = portsWithTwoAccounts().cases();
    var ours = withMessages(cases, Cases.numbered(ACME, 1), 3);
    assertThat(cases.communications(GLOBEX, ours.id(), TimeSpan.always(), Optional.empty(), 10))
        .isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      var nowhere = new CaseId(name);
      assertThat(cases.communications(ACME, nowhere, TimeSpan.always(), Optional.empty(), 10))
          .as("communications on %s", name)
          .isEmpty();
    }
  }

  private static SupportCase withMessages(CaseRepository cases, SupportCase opened, int count) {
    cases.add(opened, Cases.firstMessage(opened));
    var current = opened;
    for (int number = 2; number <= count; number++) {
      current = current.customerReplied(List.of(), opened.createdAt());
      cases.replace(current, Cases.message(current, number));
    }
    return current;
  }

  private static List<Integer> recent(CaseRepository cases, SupportCase counted) {
    var found = cases.recentCommunications(List.of(counted), 5);
    return found.getOrDefault(counted.id(), List.of()).stream().map(Communication::number).toList();
  }

  private static List<Communication> messagesOn(CaseRepository cases, SupportCase on) {
    return cases.communications(on.accountId(), on.id(), TimeSpan.always(), Optional.empty(), 100);
  }

  private static Stream<Integer> numbers(
      CaseRepository cases, SupportCase on, Optional<Integer> before, int limit) {
    return cases.communications(ACME, on.id(), TimeSpan.always(), before, limit).stream()
        .map(Communication::number);
  }

  private static Communication message(
      SupportCase on,
      int number,
      String body,
      String submittedBy,
      List<AttachedFile> attachments,
      Instant createdAt) {
    return new Communication(
        on.accountId(), on.id(), number, body, submittedBy, attachments, createdAt);
  }
}
