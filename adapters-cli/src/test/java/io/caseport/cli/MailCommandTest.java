package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Mails;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.mail.MailThread;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCommandTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void begin() {
    admin = new Administrator(data);
  }

  private void givenUp() {
    var mails = admin.core.stored().outgoingMails();
    var now = admin.core.now();
    var thread = MailThread.of(AccountId.DESK, "CR-123456789012");
    mails.add(Mails.mail(thread, "", Mails.ALICE, now));
    mails.giveUp(mails.take(now, now.plusSeconds(9), 1).getFirst(), "550 no such mailbox");
  }

  @Test
  void the_status_tells_what_waits_and_what_was_given_up() {
    assertThat(admin.json("mail status").get("waiting").asInt()).isZero();
    givenUp();
    assertThat(admin.succeeds("mail status").out())
        .contains("CR-123456789012", "550 no such mailbox");
    assertThat(admin.json("mail status").get("mails")).hasSize(1);
  }

  @Test
  void what_was_given_up_is_sent_anew() {
    givenUp();
    assertThat(admin.succeeds("mail retry").err()).contains("1");
    assertThat(admin.json("mail status").get("waiting").asInt()).isEqualTo(1);
  }

  @Test
  void what_nobody_can_take_is_refused_in_the_numbers_of_mail_servers() {
    admin.terminal.piped = "To: nobody@example.com\r\n\r\nhello";
    var refused = admin.terminal.type("mail", "deliver", "--data", data.toString());
    assertThat(refused.exitCode()).isEqualTo(65);
    assertThat(refused.err()).contains("not sent to an address that takes answers");
    var away = admin.terminal.type("mail", "deliver", "--data", data.resolve("none").toString());
    assertThat(away.exitCode()).isEqualTo(75);
  }
}
