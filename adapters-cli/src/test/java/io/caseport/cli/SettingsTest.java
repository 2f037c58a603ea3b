package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "CASEPORT_SERVICE_HOST, 10.0.0.1",
    "CASEPORT_SERVICE_PORT, 8080",
    "CASEPORT_SERVICE_PORT_HTTP, 8080",
    "CASEPORT_PORT, tcp://10.0.0.1:8080",
    "CASEPORT_PORT_8080_TCP, tcp://10.0.0.1:8080",
    "CASEPORT_PORT_8080_TCP_ADDR, 10.0.0.1"
  })
  void what_kubernetes_says_of_a_service_of_that_name_is_no_setting(String name, String value) {
    assertThatNoException().isThrownBy(new Settings(Map.of(name, value))::refuseUnknown);
  }

  @ParameterizedTest
  @CsvSource({"CASEPORT_PORT, 8080", "CASEPORT_PORTS, 8080", "CASEPORT_SERVICES, x"})
  void what_only_looks_like_it_is_refused(String name, String value) {
    assertThatThrownBy(new Settings(Map.of(name, value))::refuseUnknown)
        .isInstanceOf(InstallationProblem.class)
        .hasMessageContaining(name);
  }

  @Test
  void what_the_launcher_is_told_is_known_here_too() throws IOException {
    var names =
        Pattern.compile("CASEPORT_[A-Z_]+")
            .matcher(Files.readString(Path.of("../caseport")))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(names).contains("CASEPORT_CONSOLE", "CASEPORT_JAVA_HOME");
    for (var name : names) {
      assertThatNoException().isThrownBy(new Settings(Map.of(name, "x"))::refuseUnknown);
    }
  }

  @Test
  void a_key_is_what_it_is() {
    assertThat(new Settings(Map.of("CASEPORT_SECRET_KEY", "abc")).secretKey()).contains("abc");
  }

  @Test
  void proxies_are_addresses_and_networks() {
    assertThat(new Settings(Map.of()).proxies()).isEmpty();
    assertThat(new Settings(Map.of("CASEPORT_PROXIES", "10.0.0.0/8, ::1")).proxies()).hasSize(2);
    assertThatThrownBy(new Settings(Map.of("CASEPORT_PROXIES", "10.0.0.1 proxy"))::proxies)
        .isInstanceOf(InstallationProblem.class)
        .hasMessageContaining("'proxy'");
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '"})
  void an_empty_setting_is_none(String empty) {
    var settings = new Settings(Map.of("CASEPORT_SECRET_KEY", empty));
    assertThat(settings.secretKey()).isEmpty();
  }
}
