package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.DeskWriting;
import io.caseport.application.fixture.RawMail;
import io.caseport.application.port.in.MailIntake;
import io.caseport.application.port.in.MailIntake.Outcome;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.application.port.in.SupportCases.DescribeCommunications;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link MailIntake}. */
public interface MailIntakeContract {

  Installation tenants();

  private CaseId opened() {
    tenants().mailDelivery().begin();
    return tenants()
        .cases()
        .createCase(
            tenants().businessRoot(),
            new CreateCase(
                "Printer on fire",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "It burns.",
                List.of("bob@example.com"),
                Optional.empty()));
  }

  /** Where Bob answers. */
  private String replyAddress() {
    tenants().letMailWork();
    return tenants().letters().taken().stream()
        .filter(letter -> letter.to().value().equals("bob@example.com"))
        .map(letter -> letter.replyTo().value())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private Outcome deliver(RawMail mail) {
    return tenants().correspondence().intake().deliver(mail.bytes());
  }

  private List<Communication> messages(CaseId id) {
    var root = tenants().businessRoot();
    return tenants()
        .cases()
        .describeCommunications(
            root,
            new DescribeCommunications(
                id, Optional.empty(), Optional.empty(), PageRequest.first(100)))
        .items();
  }

  private SupportCase found(CaseId id) {
    return tenants().stored().cases().find(tenants().businessRoot().accountId(), id).orElseThrow();
  }

  private void assertRefused(Outcome outcome, String why) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.why()).contains(why));
  }

  @Test
  default void an_answer_comes_onto_the_case_as_written_by_whom_the_address_was_told() {
    var id = opened();
    var mail =
        RawMail.to(replyAddress())
            .text("It still burns.\r\n\r\nOn Friday Support wrote:\r\n> Unplug it.\r\n");
    assertThat(deliver(mail)).isEqualTo(new Outcome.Taken());
    assertThat(messages(id).getFirst())
        .satisfies(
            message -> {
              assertThat(message.body()).isEqualTo("It still burns.");
              assertThat(message.submittedBy())
                  .isEqualTo("bob@example.com (Mail) <bob@example.com>");
              assertThat(message.attachments()).isEmpty();
            });
  }

  @Test
  default void an_answer_is_in_the_trail_of_the_account_without_what_was_written_and_by_whom() {
    var id = opened();
    var address = replyAddress();
    var account = tenants().businessRoot().accountId();
    var mail = RawMail.to(address).text("It still burns.");
    deliver(mail);
    deliver(mail);
    deliver(RawMail.to(address).text("x".repeat(8001)));
    var records =
        tenants()
            .auditOversight()
            .list(account, AuditFilter.ALL.ofEvent("AddCommunicationToCase"), PageRequest.first(9));
    assertThat(records.items())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.text())
                    .contains("\"type\":\"Correspondent\"", id.value(), "\"MailAnswer\"")
                    .doesNotContain("burns", "bob", address));
  }

  @Test
  default void others_are_told_of_an_answer_and_its_author_is_not() {
    opened();
    var address = replyAddress();
    tenants().letters().takenSince();
    deliver(RawMail.to(address).text("It still burns."));
    tenants().letMailWork();
    assertThat(tenants().letters().takenSince())
        .extracting(letter -> letter.to().value())
        .containsExactly("Business@example.com");
  }

  @Test
  default void an_answer_has_the_effects_of_a_message_through_the_api() {
    var id = opened();
    var address = replyAddress();
    tenants().cases().resolveCase(tenants().businessRoot(), id);
    deliver(RawMail.to(address).text("My key is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
    assertThat(found(id).status()).isEqualTo(CaseStatus.REOPENED);
    assertThat(messages(id).getFirst().body()).doesNotContain("wJalrXUtnFEMI");
  }

  @Test
  default void a_case_that_was_resolved_too_long_ago_takes_none() {
    var id = opened();
    var address = replyAddress();
    tenants().cases().resolveCase(tenants().businessRoot(), id);
    tenants().advance(Duration.ofDays(14).plusMillis(1));
    assertRefused(deliver(RawMail.to(address)), "14 days");
    assertThat(messages(id)).hasSize(1);
    assertRefused(deliver(RawMail.to(address)), "14 days");
  }

  @Test
  default void a_message_is_taken_once() {
    var id = opened();
    var address = replyAddress();
    var mail = RawMail.to(address).header("Message-ID", "<1@x.example>").text("once");
    assertThat(deliver(mail)).isEqualTo(new Outcome.Taken());
    assertThat(deliver(mail)).isEqualTo(new Outcome.Repeated());
    var nameless = RawMail.to(address).text("once more");
    assertThat(deliver(nameless)).isEqualTo(new Outcome.Taken());
    assertThat(deliver(nameless)).isEqualTo(new Outcome.Repeated());
    assertThat(messages(id)).hasSize(3);
  }

  @Test
  default void programs_that_answer_each_other_are_stopped() {
    var id = opened();
    var address = replyAddress();
    for (int i = 0; i < 30; i++) {
      assertThat(deliver(RawMail.to(address).text("I am away, " + i)))
          .isEqualTo(new Outcome.Taken());
    }
    var next = RawMail.to(address).text("I am away");
    assertRefused(deliver(next), "too many messages");
    assertThat(messages(id)).hasSize(31);
    tenants().advance(Duration.ofHours(1).plusMillis(1));
    assertThat(deliver(next)).isEqualTo(new Outcome.Taken());
  }

  @Test
  default void what_a_program_has_written_is_ignored() {
    var id = opened();
    var address = replyAddress();
    assertThat(deliver(RawMail.to(address).header("Auto-Submitted", "auto-replied")))
        .isEqualTo(new Outcome.Ignored());
    assertThat(deliver(RawMail.to(address).header("Return-Path", "<>")))
        .isEqualTo(new Outcome.Ignored());
    assertThat(messages(id)).hasSize(1);
  }

  @Test
  default void an_address_that_nobody_was_told_takes_nothing() {
    opened();
    var address = replyAddress();
    var other = address.replaceFirst("\\+[a-z2-7]{4}", "+2222");
    for (var wrong : List.of("bob@example.com", "reply+@x.example", "reply+abc@x.example", other)) {
      assertRefused(deliver(RawMail.to(wrong)), "address");
    }
  }

  @Test
  default void the_case_of_letters_and_the_domain_do_not_matter() {
    var id = opened();
    var mailbox = replyAddress().replaceFirst("@.*", "");
    assertThat(deliver(RawMail.to(mailbox.toUpperCase(Locale.ROOT) + "@Other.Example")))
        .isEqualTo(new Outcome.Taken());
    assertThat(messages(id)).hasSize(2);
  }

  @Test
  default void files_come_onto_the_case() {
    var id = opened();
    var data = "smoke".getBytes(UTF_8);
    deliver(RawMail.to(replyAddress()).text("See the picture.").file("fire.png", data));
    assertThat(messages(id).getFirst().attachments())
        .extracting(AttachedFile::fileName)
        .containsExactly("fire.png");
  }

  @Test
  default void too_many_or_too_large_files_are_refused_and_nothing_is_taken() {
    var id = opened();
    var address = replyAddress();
    var many = RawMail.to(address);
    for (int i = 0; i <= AttachmentSet.MOST_FILES; i++) {
      many.file(i + ".txt", new byte[1]);
    }
    assertRefused(deliver(many), "at most 3 files");
    var large = new byte[AttachmentSet.MOST_BYTES_PER_FILE + 1];
    assertRefused(deliver(RawMail.to(address).file("large", large)), "at most 3 files");
    assertThat(messages(id)).hasSize(1);
  }

  @Test
  default void a_message_that_is_too_long_or_says_nothing_is_refused() {
    var id = opened();
    var address = replyAddress();
    assertRefused(deliver(RawMail.to(address).text("x".repeat(8001))), "8000");
    assertRefused(deliver(RawMail.to(address).text("> quoted\r\n")), "nothing is written");
    assertRefused(tenants().correspondence().intake().deliver(new byte[] {1, 2, 3}), "no mail");
    assertRefused(
        tenants().correspondence().intake().deliver(new byte[MailIntake.MOST_BYTES + 1]), "larger");
    assertThat(messages(id)).hasSize(1);
  }

  @Test
  default void a_closed_account_takes_none() {
    opened();
    var address = replyAddress();
    tenants().accounts().closeAccount(tenants().businessRoot().accountId());
    assertRefused(deliver(RawMail.to(address)), "address");
  }

  @Test
  default void a_case_that_is_gone_takes_none() {
    var id = opened();
    var address = replyAddress();
    tenants()
        .stored()
        .cases()
        .removeCreatedBefore(
            tenants().businessRoot().accountId(), found(id).createdAt().plusMillis(1), 10);
    assertRefused(deliver(RawMail.to(address)), "address");
  }

  @Test
  default void a_case_that_waits_for_its_customer_waits_no_longer() {
    var id = opened();
    var address = replyAddress();
    new DeskWriting(tenants().stored(), tenants().businessRoot().accountId(), tenants().now())
        .ask(id, "Is it plugged in?");
    assertThat(found(id).status()).isEqualTo(CaseStatus.PENDING_CUSTOMER_ACTION);
    deliver(RawMail.to(address).text("Yes."));
    assertThat(found(id).status()).isEqualTo(CaseStatus.CUSTOMER_ACTION_COMPLETED);
  }
}
