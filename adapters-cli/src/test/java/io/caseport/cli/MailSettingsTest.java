package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
  private static final Map<String, String> ALL =
      Map.of(
          "CASEPORT_SMTP_URL", "smtp://desk@mail.example.com",
          "CASEPORT_SMTP_PASSWORD", "hidden",
          "CASEPORT_MAIL_FROM", "desk@support.example",
          "CASEPORT_BASE_URL", "https://support.example/center//",
          "CASEPORT_MAIL_INTAKE_SECRET", "0123456789abcdef0123");

  private static MailOptions mail(String name, String value) {
    var environment = new HashMap<>(ALL);
    environment.put(name, value);
    return new Settings(environment).mail();
  }

  @Test
  void mail_is_off_until_it_is_set() {
    assertThat(new Settings(Map.of()).mail()).isEqualTo(MailOptions.OFF);
  }

  @Test
  void all_of_it_comes_from_the_environment_and_no_secret_is_shown() {
    var mail = new Settings(ALL).mail();
    var sending = mail.sending().orElseThrow();
    assertThat(sending.baseUrl()).isEqualTo("https://support.example/center");
    assertThat(sending.password()).contains("hidden");
    assertThat(mail.intakeSecret()).contains("0123456789abcdef0123");
    assertThat(mail + " " + sending).doesNotContain("hidden", "0123");
  }

  @ParameterizedTest
  @CsvSource({
    "CASEPORT_MAIL_FROM, ''",
    "CASEPORT_MAIL_FROM, nobody",
    "CASEPORT_BASE_URL, ''",
    "CASEPORT_BASE_URL, support.example",
    "CASEPORT_BASE_URL, javascript:alert(1)",
    "CASEPORT_MAIL_INTAKE_SECRET, short"
  })
  void what_makes_no_sense_is_refused(String name, String value) {
    assertThatThrownBy(() -> mail(name, value))
        .isInstanceOf(InstallationProblem.class)
        .hasMessageContaining(name);
  }
}
