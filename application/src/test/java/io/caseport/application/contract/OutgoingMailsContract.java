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
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.OutgoingMails.Counts;
import io.caseport.application.port.out.OutgoingMails.GivenUp;
import io.caseport.application.port.out.OutgoingMails.Taken;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.OutgoingMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link OutgoingMails}. */
public interface OutgoingMailsContract extends StoreContract {
  Instant NOW = ManualClock.START;
  Instant LEASE_END = NOW.plus(Duration.ofMinutes(5));

  private OutgoingMails mails() {
    return ports().outgoingMails();
  }

  private OutgoingMail added(int ofCase, String name) {
    var mail = Mails.mail(Mails.about(ACME, ofCase), name, ALICE, NOW);
    mails().add(mail);
    return mail;
  }

  private List<OutgoingMail> take(Instant now, int limit) {
    return mails().take(now, now.plus(Duration.ofMinutes(5)), limit).stream()
        .map(Taken::mail)
        .toList();
  }

  private Taken taken(Instant now) {
    return mails().take(now, now.plus(Duration.ofMinutes(5)), 1).getFirst();
  }

  @Test
  default void a_mail_comes_back_as_it_was_added() {
    portsWithTwoAccounts();
    var ofCase = added(1, "7");
    var ofContact =
        Mails.mail(
            new MailThread.OfContact(new ContactId("CR-123456789012")), "", BOB, NOW.plusMillis(1));
    anotherHandle().outgoingMails().add(ofContact);
    assertThat(mails().take(NOW.plusMillis(1), LEASE_END, 10))
        .extracting(Taken::mail)
        .containsExactly(ofCase, ofContact);
  }

  @Test
  default void a_mail_that_was_taken_is_nobody_elses_until_the_lease_is_over() {
    portsWithTwoAccounts();
    added(1, "");
    assertThat(mails().take(NOW, LEASE_END, 10)).extracting(Taken::attempts).containsExactly(1);
    assertThat(anotherHandle().outgoingMails().take(LEASE_END.minusMillis(1), LEASE_END, 10))
        .isEmpty();
    assertThat(anotherHandle().outgoingMails().take(LEASE_END, LEASE_END.plusMillis(1), 10))
        .extracting(Taken::attempts)
        .containsExactly(2);
  }

  @Test
  default void mails_of_a_thread_to_one_address_wait_for_each_other() {
    portsWithTwoAccounts();
    var first = added(1, "");
    var second = added(1, "2");
    var other = added(2, "");
    assertThat(take(NOW, 10)).containsExactlyInAnyOrder(first, other);
    assertThat(take(NOW, 10)).isEmpty();
    var again = mails().take(LEASE_END, LEASE_END.plusSeconds(60), 10);
    again.forEach(one -> mails().sent(one));
    assertThat(take(LEASE_END, 10)).containsExactly(second);
  }

  @Test
  default void what_was_given_up_holds_up_nobody() {
    portsWithTwoAccounts();
    var first = added(1, "");
    var second = added(1, "2");
    mails().giveUp(taken(NOW), "550 no such mailbox");
    assertThat(take(NOW, 10)).containsExactly(second);
    assertThat(mails().givenUp(10)).containsExactly(new GivenUp(first, 1, "550 no such mailbox"));
  }

  @Test
  default void those_that_are_due_longest_come_first_and_no_more_than_wanted() {
    portsWithTwoAccounts();
    var late = Mails.mail(Mails.about(ACME, 1), "", ALICE, NOW.plusMillis(5));
    var early = Mails.mail(Mails.about(GLOBEX, 1), "", ALICE, NOW.plusMillis(4));
    mails().add(late);
    mails().add(early);
    assertThat(take(NOW.plusMillis(3), 10)).isEmpty();
    assertThat(take(NOW.plusMillis(5), 1)).containsExactly(early);
    assertThat(take(NOW.plusMillis(5), 1)).containsExactly(late);
  }

  @Test
  default void a_mail_that_was_sent_is_gone() {
    portsWithTwoAccounts();
    added(1, "");
    mails().sent(taken(NOW));
    assertThat(mails().counts()).isEqualTo(new Counts(0, 0, Optional.empty()));
    assertThat(take(LEASE_END, 10)).isEmpty();
  }

  @Test
  default void a_mail_that_was_postponed_comes_when_it_is_due() {
    portsWithTwoAccounts();
    var mail = added(1, "");
    mails().postpone(taken(NOW), NOW.plusSeconds(1));
    assertThat(take(NOW.plusMillis(999), 10)).isEmpty();
    assertThat(mails().take(NOW.plusSeconds(1), LEASE_END, 10))
        .containsExactly(new Taken(mail, 1, 2));
  }

  @Test
  default void a_mail_that_was_given_back_was_not_attempted() {
    portsWithTwoAccounts();
    added(1, "");
    mails().giveBack(taken(NOW), NOW);
    assertThat(taken(NOW).attempts()).isEqualTo(1);
  }

  @Test
  default void who_comes_late_changes_nothing() {
    portsWithTwoAccounts();
    added(1, "");
    var late = taken(NOW);
    var current = taken(LEASE_END);
    mails().sent(late);
    mails().giveUp(late, "late");
    mails().postpone(late, NOW);
    assertThat(mails().counts()).isEqualTo(new Counts(1, 0, Optional.of(NOW)));
    assertThat(take(LEASE_END, 10)).isEmpty();
    mails().sent(current);
    assertThat(mails().counts().waiting()).isZero();
  }

  @Test
  default void what_was_given_up_can_wait_anew() {
    portsWithTwoAccounts();
    var mail = added(1, "");
    mails().giveUp(taken(NOW), "why");
    assertThat(mails().counts()).isEqualTo(new Counts(0, 1, Optional.empty()));
    assertThat(take(LEASE_END, 10)).isEmpty();
    assertThat(mails().revive(LEASE_END)).isEqualTo(1);
    assertThat(mails().revive(LEASE_END)).isZero();
    assertThat(taken(LEASE_END)).isEqualTo(new Taken(mail, 1, 1));
  }

  @Test
  default void the_progress_is_noted_by_who_knows_it() {
    assertThat(mails().readUpTo()).isEmpty();
    mails().readUpTo(Optional.empty(), 0);
    assertThat(anotherHandle().outgoingMails().readUpTo()).contains(0L);
    assertThatThrownBy(() -> mails().readUpTo(Optional.empty(), 7))
        .isInstanceOf(StoreFailure.Stale.class);
    mails().readUpTo(Optional.of(0L), 7);
    assertThatThrownBy(() -> mails().readUpTo(Optional.of(0L), 8))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(mails().readUpTo()).contains(7L);
  }

  @Test
  default void mails_go_with_their_case() {
    portsWithTwoAccounts();
    var old = Cases.numbered(ACME, 1);
    ports().cases().add(old, Cases.firstMessage(old));
    added(1, "");
    var other = Mails.mail(Mails.about(GLOBEX, 1), "", ALICE, NOW);
    mails().add(other);
    ports().cases().removeCreatedBefore(ACME, old.createdAt().plusMillis(1), 10);
    assertThat(take(NOW, 10)).containsExactly(other);
  }

  @Test
  default void work_that_fails_adds_no_mail() {
    portsWithTwoAccounts();
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .write(
                        () -> {
                          added(1, "");
                          mails().readUpTo(Optional.empty(), 3);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");
    assertThat(mails().counts().waiting()).isZero();
    assertThat(mails().readUpTo()).isEmpty();
  }
}
