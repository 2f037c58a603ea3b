package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.caseport.application.fixture.Engineers;
import io.caseport.application.fixture.RawMail;
import io.caseport.application.fixture.Submitted;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.ContactDesk.Conversion;
import io.caseport.application.port.in.MailIntake.Outcome;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases.DescribeCommunications;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The promises of {@link ContactDesk}. */
public interface ContactDeskContract extends DrivingContract {
  ContactId NONE = new ContactId("CR-000000000000");

  @Override
  Installation tenants();

  private ContactDesk desk() {
    return tenants().correspondence().contactDesk();
  }

  private Caller engineer() {
    return Engineers.engineer(tenants(), "alice", "desk:*");
  }

  private ContactId submitted(String email) {
    return tenants().correspondence().contacts().submit(Submitted.by(email).form());
  }

  private Map<String, Consumer<Caller>> operations(ContactId id) {
    return Map.of(
        "ListContactRequests",
        caller -> desk().listContactRequests(caller, ContactStatus.OPEN, PageRequest.first(1)),
        "GetContactRequest",
        caller -> desk().getContactRequest(caller, id),
        "AnswerContactRequest",
        caller -> desk().answerContactRequest(caller, id, "x"),
        "CloseContactRequest",
        caller -> desk().closeContactRequest(caller, id),
        "ConvertContactRequest",
        caller -> desk().convertContactRequest(caller, id, conversion(root().accountId())));
  }

  private static Conversion conversion(AccountId account) {
    return new Conversion(account, "called back");
  }

  private Letter lastLetter() {
    tenants().letMailWork();
    return tenants().letters().taken().getLast();
  }

  private Outcome deliver(Letter to, String text) {
    return tenants()
        .correspondence()
        .intake()
        .deliver(RawMail.to(to.replyTo().value()).text(text).bytes());
  }

  @Test
  default void nobody_but_engineers_who_may_is_let_in() {
    var id = submitted("zoe@example.com");
    assertDeniedEach("desk", root(), operations(id));
    assertDeniedEach("desk", Engineers.engineer(tenants(), "trainee", "support:*"), operations(id));
    assertThat(desk().getContactRequest(engineer(), id).request().version()).isEqualTo(1);
  }

  @Test
  default void what_there_is_not_is_refused() {
    var some =
        operations(NONE).entrySet().stream()
            .filter(operation -> !operation.getKey().startsWith("List"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertRefusedEach(Refusal.ContactRequestNotFound.class, engineer(), some);
  }

  @Test
  default void requests_are_listed_by_state_oldest_first_in_pages() {
    var engineer = engineer();
    var first = submitted("a@example.com");
    tenants().advance(Duration.ofMillis(1));
    var second = submitted("b@example.com");
    var page = desk().listContactRequests(engineer, ContactStatus.OPEN, PageRequest.first(1));
    assertThat(page.items()).extracting(ContactRequest::id).containsExactly(first);
    var next = PageRequest.first(1).next(page.nextToken().orElseThrow());
    assertThat(desk().listContactRequests(engineer, ContactStatus.OPEN, next).items())
        .extracting(ContactRequest::id)
        .containsExactly(second);
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> desk().listContactRequests(engineer, ContactStatus.CLOSED, next));
    desk().closeContactRequest(engineer, first);
    assertThat(
            desk()
                .listContactRequests(engineer, ContactStatus.CLOSED, PageRequest.first(9))
                .items())
        .extracting(ContactRequest::id)
        .containsExactly(first);
  }

  @Test
  default void an_answer_goes_out_by_mail_and_what_comes_back_is_added() {
    var engineer = engineer();
    var id = submitted("zoe@example.com");
    desk().answerContactRequest(engineer, id, "Which account is it?");
    var letter = lastLetter();
    assertThat(letter.to().value()).isEqualTo("zoe@example.com");
    assertThat(letter.text()).contains("Which account is it?", id.value());
    assertThat(desk().getContactRequest(engineer, id).request().status())
        .isEqualTo(ContactStatus.ANSWERED);
    assertThat(deliver(letter, "The one of my company.")).isEqualTo(new Outcome.Taken());
    var correspondence = desk().getContactRequest(engineer, id);
    assertThat(correspondence.request().status()).isEqualTo(ContactStatus.OPEN);
    assertThat(correspondence.messages())
        .extracting(ContactMessage::body)
        .containsExactly("Let me in.", "Which account is it?", "The one of my company.");
  }

  @Test
  default void a_request_takes_only_so_many_messages() {
    var engineer = engineer();
    var id = submitted("zoe@example.com");
    var letter = lastLetter();
    for (int i = 2; i <= ContactRequest.MOST_MESSAGES; i++) {
      tenants().advance(Duration.ofMinutes(3));
      assertThat(deliver(letter, "Hello? " + i)).isEqualTo(new Outcome.Taken());
    }
    assertThat(deliver(letter, "Hello?")).isInstanceOf(Outcome.Refused.class);
    desk().answerContactRequest(engineer, id, "We are on it.");
    assertThat(desk().getContactRequest(engineer, id).messages())
        .hasSize(ContactRequest.MOST_MESSAGES + 1);
  }

  @Test
  default void a_request_that_is_over_is_not_changed() {
    var engineer = engineer();
    var id = submitted("zoe@example.com");
    var letter = lastLetter();
    desk().closeContactRequest(engineer, id);
    for (var operation : operations(id).entrySet()) {
      if (!operation.getKey().matches("(List|Get).*")) {
        assertRefused(
            Refusal.ContactRequestOver.class, () -> operation.getValue().accept(engineer));
      }
    }
    assertThat(deliver(letter, "Hello?")).isInstanceOf(Outcome.Refused.class);
    assertThat(desk().getContactRequest(engineer, id).messages()).hasSize(1);
  }

  @Test
  default void a_request_becomes_a_case_with_its_correspondence() {
    var engineer = engineer();
    var id = submitted("zoe@example.com");
    desk().answerContactRequest(engineer, id, "Which account is it?");
    var letter = lastLetter();
    var account = root().accountId();
    var converted = desk().convertContactRequest(engineer, id, conversion(account));
    var to = converted.conversion().orElseThrow();
    assertThat(to.verification()).isEqualTo("called back");
    assertThat(to.by()).isEqualTo(engineer.principal().arn());
    var found = tenants().stored().cases().find(account, to.caseId()).orElseThrow();
    assertThat(found.topic().issueType()).isEqualTo(IssueType.CUSTOMER_SERVICE);
    assertThat(found.ccEmailAddresses()).containsExactly("zoe@example.com");
    assertThat(
            tenants()
                .cases()
                .describeCommunications(
                    root(),
                    new DescribeCommunications(
                        to.caseId(), Optional.empty(), Optional.empty(), PageRequest.first(9)))
                .items())
        .extracting(Communication::body, Communication::submittedBy)
        .containsExactly(
            tuple("Which account is it?", CaseDesk.SIGNATURE),
            tuple("Let me in.", "zoe@example.com (Mail) <zoe@example.com>"));
    while (tenants().stored().eventLog().publish(100) > 0) {}
    assertThat(tenants().stored().eventLog().after(0, Optional.of(account), 100))
        .extracting(logged -> logged.event().kind())
        .containsExactly(CaseEventKind.CASE_CREATED);
    assertThat(deliver(letter, "Thank you.")).isEqualTo(new Outcome.Taken());
    assertThat(tenants().stored().cases().find(account, to.caseId()).orElseThrow().communications())
        .isEqualTo(3);
  }

  @Test
  default void what_was_closed_is_gone_after_24_months_and_what_waits_stays() {
    var engineer = engineer();
    var closed = submitted("a@example.com");
    var open = submitted("b@example.com");
    desk().closeContactRequest(engineer, closed);
    tenants().advance(Duration.ofDays(730));
    tenants().housekeeping().removeExpired();
    assertThat(desk().getContactRequest(engineer, closed).messages()).hasSize(1);
    tenants().advance(Duration.ofDays(2));
    tenants().housekeeping().removeExpired();
    assertRefused(
        Refusal.ContactRequestNotFound.class, () -> desk().getContactRequest(engineer, closed));
    assertThat(desk().getContactRequest(engineer, open).messages()).hasSize(1);
  }

  @Test
  default void an_answer_that_is_under_way_while_a_request_is_converted_still_leads_to_the_case() {
    var engineer = engineer();
    var id = submitted("zoe@example.com");
    tenants().letMailWork();
    desk().answerContactRequest(engineer, id, "Which account is it?");
    var account = root().accountId();
    var to = desk().convertContactRequest(engineer, id, conversion(account)).conversion();
    tenants().letMailWork();
    var late =
        tenants().letters().taken().stream()
            .filter(letter -> letter.text().contains("Which account is it?"))
            .findFirst()
            .orElseThrow();
    assertThat(deliver(late, "Mine.")).isEqualTo(new Outcome.Taken());
    var caseId = to.orElseThrow().caseId();
    assertThat(tenants().stored().cases().find(account, caseId).orElseThrow().communications())
        .isEqualTo(3);
  }

  @Test
  default void a_case_is_made_in_an_account_that_is_there_and_open() {
    var engineer = engineer();
    var id = submitted("zoe@example.com");
    for (var wrong : new AccountId[] {new AccountId("999999999999"), AccountId.DESK}) {
      assertRefused(
          Refusal.InvalidArgument.class,
          () -> desk().convertContactRequest(engineer, id, conversion(wrong)));
    }
    var closed = tenants().strangerRoot().accountId();
    tenants().accounts().closeAccount(closed);
    assertRefused(
        Refusal.AccountNotFit.class,
        () -> desk().convertContactRequest(engineer, id, conversion(closed)));
    assertThat(desk().getContactRequest(engineer, id).request().status())
        .isEqualTo(ContactStatus.OPEN);
  }
}
