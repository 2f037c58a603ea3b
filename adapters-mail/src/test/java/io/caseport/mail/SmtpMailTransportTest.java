package io.caseport.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.caseport.application.contract.MailTransportContract;
import io.caseport.application.port.out.MailTransport;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.application.port.out.MailTransport.Outcome;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters reach a real mail server as they were, and no server brings the sender down. */
class SmtpMailTransportTest implements MailTransportContract {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final List<ScriptedServer> scripted = new ArrayList<>();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
    scripted.forEach(ScriptedServer::close);
  }

  private SmtpServer address() {
    return SmtpServer.of("smtp://127.0.0.1:" + server.getSmtp().getPort(), Optional.empty());
  }

  @Override
  public MailTransport transport() {
    return new SmtpMailTransport(address());
  }

  @Override
  public List<Letter> arrived() {
    return Posted.in(server);
  }

  private MailTransport answering(String verb, String answer) {
    var one =
        new ScriptedServer(given -> given.equals(verb) ? answer : ScriptedServer.politely(given));
    scripted.add(one);
    return new SmtpMailTransport(one.address());
  }

  private MailTransport silentFrom(String verb) {
    var one = new ScriptedServer(given -> given.equals(verb) ? "" : ScriptedServer.politely(given));
    scripted.add(one);
    return new SmtpMailTransport(one.address(), Duration.ofMillis(300));
  }

  @Override
  public MailTransport refusing() {
    return answering("RCPT", "550 5.1.1 no such mailbox");
  }

  @Override
  public MailTransport busy() {
    return answering("RCPT", "451 4.7.1 come again");
  }

  @Override
  public List<MailTransport> withoutServer() {
    var closed = new ScriptedServer(ScriptedServer::politely);
    closed.close();
    return List.of(
        new SmtpMailTransport(closed.address()),
        answering("GREE", "554 go away"),
        silentFrom("GREE"),
        silentFrom("DATA"),
        new SmtpMailTransport(SmtpServer.of("smtp://nobody.invalid:25", Optional.empty())));
  }

  private Letter letter() {
    return new Letter(
        new EmailAddress("desk@support.example"),
        "Support",
        new EmailAddress("alice@example.com"),
        new EmailAddress("reply+abc@support.example"),
        "1.2@support.example",
        Optional.of("1@support.example"),
        LanguageCode.ENGLISH,
        "s",
        "t");
  }

  @Test
  void a_server_that_does_not_like_the_content_refuses_for_good() {
    var outcome = answering("DATA", "554 5.7.1 no").send(letter());
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void programs_are_told_not_to_answer_and_what_it_answers() throws MessagingException {
    transport().send(letter());
    var message = server.getReceivedMessages()[0];
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("References")).containsExactly("<1@support.example>");
    assertThat(message.getHeader("Message-ID")).containsExactly("<1.2@support.example>");
    assertThat(message.getHeader("Date")).hasSize(1);
  }

  @Test
  void line_breaks_in_a_subject_become_no_header() throws MessagingException {
    var mail =
        new OutgoingMail(
            new UUID(1, 1),
            MailThread.of(AccountId.DESK, "CR-123456789012"),
            "",
            new EmailAddress("alice@example.com"),
            LanguageCode.ENGLISH,
            "x\r\nBcc: mallory@evil.example\r\n\r\nbody\u2028y",
            "t",
            Instant.EPOCH);
    var one = letter();
    var outcome =
        transport()
            .send(
                new Letter(
                    one.from(),
                    one.fromName(),
                    one.to(),
                    one.replyTo(),
                    one.messageId(),
                    one.inReplyTo(),
                    one.language(),
                    mail.subject(),
                    one.text()));
    assertThat(outcome).isEqualTo(new Outcome.Delivered());
    var message = server.getReceivedMessages()[0];
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getSubject()).isEqualTo("x Bcc: mallory@evil.example body y");
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_domain_in_another_script_is_written_in_ascii() throws MessagingException {
    var one = letter();
    transport()
        .send(
            new Letter(
                one.from(),
                one.fromName(),
                new EmailAddress("zoe@日本語.example"),
                one.replyTo(),
                one.messageId(),
                one.inReplyTo(),
                one.language(),
                one.subject(),
                one.text()));
    assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString())
        .isEqualTo("zoe@xn--wgv71a119e.example");
  }

  @Test
  void who_must_sign_in_does_and_a_wrong_password_can_be_put_right() {
    server.setUser("desk@support.example", "desk", "right");
    var port = server.getSmtp().getPort();
    var right = SmtpServer.of("smtp://desk@127.0.0.1:" + port, Optional.of("right"));
    var wrong = SmtpServer.of("smtp://desk@127.0.0.1:" + port, Optional.of("wrong"));
    assertThat(new SmtpMailTransport(right).send(letter())).isEqualTo(new Outcome.Delivered());
    assertThat(new SmtpMailTransport(wrong).send(letter()))
        .isInstanceOfSatisfying(
            Outcome.TryLater.class,
            later -> {
              assertThat(later.forAll()).isTrue();
              assertThat(later.why()).doesNotContain("wrong");
            });
  }
}
