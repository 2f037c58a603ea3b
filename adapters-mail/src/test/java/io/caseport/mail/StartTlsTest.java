package io.caseport.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.application.port.out.MailTransport.Outcome;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither a letter nor a password goes to another machine in plain text, or to who is not it. */
class StartTlsTest {
  private static final String HOST = "mail.invalid";
  private static final Letter LETTER =
      new Letter(
          new EmailAddress("desk@support.example"),
          "Support",
          new EmailAddress("alice@example.com"),
          new EmailAddress("reply+abc@support.example"),
          "1@support.example",
          Optional.empty(),
          LanguageCode.ENGLISH,
          "s",
          "t");

  @TempDir static Path folder;
  private static SSLContext certified;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeAll
  static void certify() throws Exception {
    certified = Certified.as(HOST, folder);
  }

  @BeforeEach
  void start() {
    server.start();
    server.setUser("desk@support.example", "desk", "right");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private StartTlsFront front(boolean offersTls) throws IOException {
    return new StartTlsFront(certified, offersTls, server.getSmtp().getPort());
  }

  /** Sends as it would to a machine of that name, with a password. */
  private static Outcome sent(StartTlsFront by, String host, Map<String, Object> trust) {
    var address = SmtpServer.of("smtp://desk@" + host, Optional.of("right"));
    var more = new HashMap<String, Object>(trust);
    more.put("mail.smtp.socketFactory", by.route());
    return new SmtpMailTransport(address, Duration.ofSeconds(20), more).send(LETTER);
  }

  private static Map<String, Object> trusting() {
    return Map.of("mail.smtp.ssl.socketFactory", certified.getSocketFactory());
  }

  private void assertNothingGoes(StartTlsFront by, String host, Map<String, Object> trust) {
    assertThat(sent(by, host, trust))
        .isInstanceOfSatisfying(
            Outcome.TryLater.class, later -> assertThat(later.forAll()).isTrue());
    assertThat(by.heardInPlainText())
        .isNotEmpty()
        .allSatisfy(command -> assertThat(command).matches("EHLO .*|STARTTLS|QUIT"));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_letter_and_the_password_go_once_tls_has_begun() throws Exception {
    try (var front = front(true)) {
      assertThat(sent(front, HOST, trusting())).isEqualTo(new Outcome.Delivered());
      assertThat(front.heardInPlainText()).hasSize(2).last().isEqualTo("STARTTLS");
      assertThat(server.getReceivedMessages()).hasSize(1);
    }
  }

  @Test
  void a_server_that_has_no_tls_gets_neither() throws Exception {
    try (var front = front(false)) {
      assertNothingGoes(front, HOST, trusting());
    }
  }

  @Test
  void a_server_with_the_certificate_of_another_host_gets_neither() throws Exception {
    try (var front = front(true)) {
      assertNothingGoes(front, "other.invalid", trusting());
    }
  }

  @Test
  void a_server_with_a_certificate_of_its_own_making_gets_neither() throws Exception {
    try (var front = front(true)) {
      assertNothingGoes(front, HOST, Map.of());
    }
  }
}
