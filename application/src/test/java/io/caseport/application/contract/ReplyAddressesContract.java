package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Mails.ALICE;
import static io.caseport.application.fixture.Mails.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Mails;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.application.port.out.ReplyAddresses.ReplyAddress;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.mail.MailThread;
import org.junit.jupiter.api.Test;

/** The promises of {@link ReplyAddresses}. */
public interface ReplyAddressesContract extends StoreContract {
  private ReplyAddresses addresses() {
    return ports().replyAddresses();
  }

  private ReplyAddress added(MailThread thread, EmailAddress of, String digest) {
    var address = new ReplyAddress(thread, of, digest, new byte[] {0, 1, -1});
    addresses().add(address);
    return address;
  }

  private static void assertSame(ReplyAddress found, ReplyAddress expected) {
    assertThat(found).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  default void an_address_is_found_by_its_token_and_by_whose_it_is() {
    portsWithTwoAccounts();
    var address = added(Mails.about(ACME, 1), ALICE, "d1");
    added(Mails.about(ACME, 1), BOB, "d2");
    assertSame(anotherHandle().replyAddresses().find("d1").orElseThrow(), address);
    assertSame(addresses().find(Mails.about(ACME, 1), ALICE).orElseThrow(), address);
    assertThat(addresses().find("D1")).isEmpty();
    assertThat(addresses().find(Mails.about(ACME, 2), ALICE)).isEmpty();
    assertThat(addresses().find(Mails.about(GLOBEX, 1), ALICE)).isEmpty();
  }

  @Test
  default void addresses_of_people_are_compared_without_case() {
    portsWithTwoAccounts();
    var address = added(Mails.about(ACME, 1), ALICE, "d1");
    var shouting = new EmailAddress("ALICE@EXAMPLE.COM");
    assertSame(addresses().find(Mails.about(ACME, 1), shouting).orElseThrow(), address);
    assertThatThrownBy(() -> added(Mails.about(ACME, 1), shouting, "d2"))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
  }

  @Test
  default void a_token_belongs_to_one() {
    portsWithTwoAccounts();
    added(Mails.about(ACME, 1), ALICE, "d1");
    assertThatThrownBy(() -> added(Mails.about(GLOBEX, 1), BOB, "d1"))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
  }

  @Test
  default void an_answer_is_taken_once_in_its_thread() {
    portsWithTwoAccounts();
    var one = Mails.about(ACME, 1);
    assertThat(addresses().take(one, "k", ManualClock.START)).isTrue();
    assertThat(anotherHandle().replyAddresses().take(one, "k", ManualClock.START)).isFalse();
    assertThat(addresses().take(one, "K", ManualClock.START)).isTrue();
    assertThat(addresses().take(Mails.about(GLOBEX, 1), "k", ManualClock.START)).isTrue();
  }

  @Test
  default void the_answers_of_a_thread_are_counted_from_a_moment_on() {
    portsWithTwoAccounts();
    var one = Mails.about(ACME, 1);
    addresses().take(one, "k", ManualClock.START);
    addresses().take(one, "k", ManualClock.START.plusMillis(2));
    addresses().take(one, "l", ManualClock.START.plusMillis(1));
    addresses().take(Mails.about(GLOBEX, 1), "m", ManualClock.START);
    addresses().take(Mails.about(ACME, 2), "n", ManualClock.START);
    assertThat(addresses().countTaken(one, ManualClock.START)).isEqualTo(2);
    assertThat(addresses().countTaken(one, ManualClock.START.plusMillis(1))).isEqualTo(1);
    assertThat(addresses().countTaken(one, ManualClock.START.plusMillis(2))).isZero();
  }

  @Test
  default void the_addresses_of_a_thread_lead_to_another() {
    portsWithTwoAccounts();
    var contact = new MailThread.OfContact(new ContactId("CR-123456789012"));
    added(contact, ALICE, "d1");
    var other = added(Mails.about(ACME, 2), ALICE, "d2");
    addresses().move(contact, Mails.about(ACME, 1));
    assertThat(addresses().find("d1").orElseThrow().thread()).isEqualTo(Mails.about(ACME, 1));
    assertThat(addresses().find(contact, ALICE)).isEmpty();
    assertSame(addresses().find("d2").orElseThrow(), other);
  }

  @Test
  default void addresses_and_answers_go_with_their_case() {
    portsWithTwoAccounts();
    var old = Cases.numbered(ACME, 1);
    ports().cases().add(old, Cases.firstMessage(old));
    added(Mails.about(ACME, 1), ALICE, "d1");
    added(Mails.about(GLOBEX, 1), ALICE, "d2");
    addresses().take(Mails.about(ACME, 1), "k", ManualClock.START);
    ports().cases().removeCreatedBefore(ACME, old.createdAt().plusMillis(1), 10);
    assertThat(addresses().find("d1")).isEmpty();
    assertThat(addresses().find("d2")).isPresent();
    assertThat(addresses().take(Mails.about(ACME, 1), "k", ManualClock.START)).isTrue();
  }
}
