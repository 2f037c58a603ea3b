package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Mails.ALICE;
import static io.caseport.application.fixture.Mails.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Mails;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.ContactRepository.ContactPosition;
import io.caseport.application.port.out.ContactRepository.Counts;
import io.caseport.application.port.out.ReplyAddresses.ReplyAddress;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.contact.ContactMessage.Author;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactRequest.Conversion;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.mail.MailThread;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link ContactRepository}. */
public interface ContactRepositoryContract extends StoreContract {
  Instant THEN = ManualClock.START;

  private ContactRepository contacts() {
    return ports().contacts();
  }

  private ContactRequest added(int number, EmailAddress email, String source, Instant at) {
    var request = Mails.contact(number, email, source, at);
    contacts().add(request, Mails.firstMessage(request));
    return request;
  }

  @Test
  default void a_request_comes_back_as_it_was_with_its_messages_in_order() {
    var request = added(1, ALICE, "192.0.2.1", THEN);
    assertThat(anotherHandle().contacts().find(request.id())).contains(request);
    var answered = request.answered(THEN.plusMillis(1));
    contacts().replace(answered, Mails.message(answered, 2, Author.DESK));
    assertThat(contacts().find(request.id())).contains(answered);
    assertThat(contacts().messages(request.id()))
        .containsExactly(Mails.firstMessage(request), Mails.message(answered, 2, Author.DESK));
    assertThat(contacts().find(Mails.contact(2, ALICE, "", THEN).id())).isEmpty();
  }

  @Test
  default void a_request_that_became_a_case_says_which() {
    var request = added(1, ALICE, "192.0.2.1", THEN);
    var to = new Conversion(ACME, Cases.numbered(ACME, 1).id(), "called back", "arn:x");
    var converted = request.convert(to, THEN.plusMillis(1));
    contacts().replace(converted);
    assertThat(contacts().find(request.id())).contains(converted);
  }

  @Test
  default void an_id_is_taken_once() {
    added(1, ALICE, "192.0.2.1", THEN);
    assertThatThrownBy(() -> added(1, BOB, "192.0.2.2", THEN))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
  }

  @Test
  default void a_stale_change_is_refused_and_adds_nothing() {
    var request = added(1, ALICE, "192.0.2.1", THEN);
    contacts().replace(request.close(THEN));
    var late = request.answered(THEN);
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .write(() -> contacts().replace(late, Mails.message(late, 2, Author.DESK))))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(contacts().messages(request.id())).hasSize(1);
  }

  @Test
  default void a_list_has_those_of_one_state_oldest_first_in_pages() {
    var expected = new ArrayList<ContactRequest>();
    for (int i = 9; i > 0; i--) {
      var at = THEN.plusMillis(-i / 3);
      var request = added(i, ALICE, "192.0.2.1", at);
      if (i % 4 == 0) {
        contacts().replace(request.close(THEN));
      } else {
        expected.add(request);
      }
    }
    expected.sort(
        Comparator.comparing(ContactRequest::createdAt)
            .thenComparing(request -> request.id().value()));
    var listed = new ArrayList<ContactRequest>();
    List<ContactRequest> page;
    do {
      var after =
          listed.isEmpty()
              ? Optional.<ContactPosition>empty()
              : Optional.of(
                  new ContactPosition(listed.getLast().createdAt(), listed.getLast().id()));
      page = contacts().list(ContactStatus.OPEN, after, 2);
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      listed.addAll(page);
    } while (!page.isEmpty());
    assertThat(listed).isEqualTo(expected);
  }

  @Test
  default void requests_are_counted_by_address_by_source_and_in_all() {
    added(1, ALICE, "192.0.2.1", THEN);
    added(2, BOB, "192.0.2.1", THEN);
    added(3, new EmailAddress("aLICE@example.com"), "192.0.2.2", THEN);
    added(4, ALICE, "192.0.2.1", THEN.minusMillis(1));
    assertThat(contacts().countSince(THEN, ALICE, "192.0.2.1")).isEqualTo(new Counts(2, 2, 3));
    assertThat(contacts().countSince(THEN.minusMillis(1), BOB, "192.0.2.9"))
        .isEqualTo(new Counts(1, 0, 4));
  }

  @Test
  default void those_that_are_over_are_removed_with_all_that_belongs_to_them() {
    var closed = added(1, ALICE, "192.0.2.1", THEN);
    contacts().replace(closed.close(THEN));
    var late = added(2, ALICE, "192.0.2.1", THEN);
    contacts().replace(late.close(THEN.plusMillis(1)));
    var open = added(3, ALICE, "192.0.2.1", THEN);
    var thread = new MailThread.OfContact(closed.id());
    ports().replyAddresses().add(new ReplyAddress(thread, ALICE, "d", new byte[] {1}));
    ports().outgoingMails().add(Mails.mail(thread, "", ALICE, THEN));
    assertThat(contacts().removeOver(THEN.plusMillis(1), 10)).isEqualTo(1);
    assertThat(contacts().find(closed.id())).isEmpty();
    assertThat(contacts().messages(closed.id())).isEmpty();
    assertThat(ports().replyAddresses().find("d")).isEmpty();
    assertThat(ports().outgoingMails().counts().waiting()).isZero();
    assertThat(contacts().find(open.id())).isPresent();
    var answered = added(4, ALICE, "192.0.2.1", THEN);
    contacts().replace(answered.answered(THEN.plusMillis(2)));
    assertThat(contacts().removeOver(THEN.plusSeconds(1), 10)).isEqualTo(2);
    assertThat(contacts().find(answered.id())).isEmpty();
    assertThat(contacts().find(open.id())).isPresent();
    assertThat(contacts().removeOver(THEN.plusSeconds(1), 10)).isZero();
  }

  @Test
  default void no_more_are_removed_than_wanted() {
    for (int i = 1; i <= 3; i++) {
      contacts().replace(added(i, ALICE, "192.0.2.1", THEN).close(THEN));
    }
    assertThat(contacts().removeOver(THEN.plusMillis(1), 2)).isEqualTo(2);
    assertThat(contacts().removeOver(THEN.plusMillis(1), 2)).isEqualTo(1);
  }

  @Test
  default void a_request_that_became_a_case_goes_with_the_account() {
    portsWithTwoAccounts();
    var mine = added(1, ALICE, "192.0.2.1", THEN);
    contacts()
        .replace(
            mine.convert(
                new Conversion(ACME, Cases.numbered(ACME, 1).id(), "known", "arn:x"), THEN));
    var other = added(2, ALICE, "192.0.2.1", THEN);
    while (ports().accounts().eraseSome(ACME, 10) > 0) {}
    assertThat(contacts().find(mine.id())).isEmpty();
    assertThat(contacts().messages(mine.id())).isEmpty();
    assertThat(contacts().find(other.id())).isPresent();
  }
}
