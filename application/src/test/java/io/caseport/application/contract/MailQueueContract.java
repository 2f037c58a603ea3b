package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Mails;
import io.caseport.application.port.in.MailQueue;
import io.caseport.application.port.in.MailQueue.GivenUpMail;
import io.caseport.application.port.in.MailQueue.Status;
import io.caseport.domain.mail.OutgoingMail;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link MailQueue}. */
public interface MailQueueContract {

  Installation tenants();

  private MailQueue queue() {
    return tenants().correspondence().queue();
  }

  private OutgoingMail givenUp() {
    var mail =
        Mails.mail(
            Mails.about(tenants().businessRoot().accountId(), 1), "", Mails.ALICE, tenants().now());
    var mails = tenants().stored().outgoingMails();
    mails.add(mail);
    mails.giveUp(
        mails.take(tenants().now(), tenants().now().plusSeconds(60), 1).getFirst(), "no mailbox");
    return mail;
  }

  @Test
  default void an_empty_queue_says_so() {
    assertThat(queue().status()).isEqualTo(new Status(0, Optional.empty(), 0, List.of()));
    assertThat(queue().retry()).isZero();
  }

  @Test
  default void what_was_given_up_is_shown_with_its_reason() {
    var mail = givenUp();
    assertThat(queue().status())
        .isEqualTo(
            new Status(0, Optional.empty(), 1, List.of(new GivenUpMail(mail, 1, "no mailbox"))));
  }

  @Test
  default void what_was_given_up_can_be_sent_anew() {
    givenUp();
    assertThat(queue().retry()).isEqualTo(1);
    assertThat(queue().status())
        .isEqualTo(new Status(1, Optional.of(tenants().now()), 0, List.of()));
  }
}
