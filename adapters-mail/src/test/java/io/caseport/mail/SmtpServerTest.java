package io.caseport.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void the_usual_ports_stand_in() {
    assertThat(SmtpServer.of("smtp://mail.example.com", NONE).port()).isEqualTo(587);
    assertThat(SmtpServer.of("smtps://mail.example.com/", NONE).port()).isEqualTo(465);
    assertThat(SmtpServer.of("smtp://[::1]:2525", NONE))
        .isEqualTo(new SmtpServer(false, "::1", 2525, NONE, NONE));
    assertThat(SmtpServer.of("smtp://desk%40x@mail.example.com", Optional.of("p")).user())
        .contains("desk@x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.com", "http://mail.example.com", "smtp://", "smtp:///x", "smtp://h/path",
        "smtp://h?x=1", "smtp://user:secret@h", "smtp://user@h", "smtp://a b", "smtp://h:99999999"
      })
  void what_makes_no_sense_is_refused_and_not_repeated(String url) {
    assertThatThrownBy(() -> SmtpServer.of(url, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void only_what_stays_on_this_machine_goes_in_plain_text() {
    assertThat(SmtpServer.of("smtp://127.0.0.1:25", NONE).properties(Duration.ofSeconds(1)))
        .containsEntry("mail.smtp.starttls.required", "false");
    assertThat(SmtpServer.of("smtp://LocalHost", NONE).properties(Duration.ofSeconds(1)))
        .containsEntry("mail.smtp.starttls.required", "false");
    assertThat(SmtpServer.of("smtp://[::1]", NONE).properties(Duration.ofSeconds(1)))
        .containsEntry("mail.smtp.starttls.required", "false");
    assertThat(SmtpServer.of("smtp://192.0.2.1:25", NONE).properties(Duration.ofSeconds(1)))
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    assertThat(SmtpServer.of("smtps://192.0.2.1", NONE).properties(Duration.ofSeconds(1)))
        .containsEntry("mail.smtps.starttls.required", "false");
  }

  @Test
  void it_tells_no_password() {
    assertThat(SmtpServer.of("smtp://u@h", Optional.of("secret")).toString())
        .doesNotContain("secret");
  }
}
