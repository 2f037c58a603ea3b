package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.domain.audit.AuditLink;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.refusal.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {
  @Test
  void a_time_is_so_long_ago_or_one_of_the_calendar() {
    var now = Instant.parse("2026-03-14T12:00:00Z");
    assertThat(PastMoment.parse("90m").before(now)).isEqualTo("2026-03-14T10:30:00Z");
    assertThat(PastMoment.parse("12h").before(now)).isEqualTo("2026-03-14T00:00:00Z");
    assertThat(PastMoment.parse("7d").before(now)).isEqualTo("2026-03-07T12:00:00Z");
    assertThat(PastMoment.parse("30s").before(now)).isEqualTo("2026-03-14T11:59:30Z");
    assertThat(PastMoment.parse("2026-03-01").before(now)).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(PastMoment.parse("2026-03-01T08:00:00Z").before(now))
        .isEqualTo("2026-03-01T08:00:00Z");
  }

  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void callTwice() {
    admin = new Administrator(data);
    called("CreateCase", false);
    called("ResolveCase", true);
  }

  private void called(String name, boolean refused) {
    var call =
        new AuditedCall(
            new AuditedOperation("support.amazonaws.com", name, false), Optional.empty(), Map.of());
    var calls = admin.core.auditedCalls();
    if (refused) {
      calls.refused(admin.root, call, "CaseIdNotFound", new Refusal.CaseNotFound("none"));
    } else {
      var _ =
          calls.change(
              admin.root, call, Optional.empty(), () -> new Outcome(new byte[0], Map.of()));
    }
  }

  @Test
  void events_are_listed_for_people_and_for_programs() {
    assertThat(admin.succeeds("audit list").out())
        .contains("CreateCase")
        .contains("ResolveCase")
        .contains("CaseIdNotFound")
        .contains("root");
    var denied =
        admin.json("audit list --denied --user root --changes --since 3650d").get("Events");
    assertThat(denied).hasSize(1);
    assertThat(denied.get(0).get("eventName").asString()).isEqualTo("ResolveCase");
    assertThat(admin.json("audit list --event CreateCase").get("Events")).hasSize(1);
    assertThat(admin.json("audit list --until 3650d").get("Events")).isEmpty();
    assertThat(admin.succeeds("audit list --limit 1").err()).contains("There are more");
    assertThat(admin.succeeds("audit list --operator").err()).contains("No events");
  }

  @Test
  void how_long_ago_is_by_the_clock_of_the_installation() {
    admin.core.advance(Duration.ofHours(2));
    called("DescribeCases", true);
    assertThat(admin.json("audit list --since 1h").get("Events")).hasSize(1);
    assertThat(admin.json("audit list --until 1h").get("Events")).hasSize(2);
    assertThat(admin.succeeds("audit export --since 1h").out().lines()).hasSize(1);
  }

  @Test
  void one_event_is_shown_and_all_are_written_out() {
    var id = admin.json("audit list --denied").get("Events").get(0).get("eventID").asString();
    assertThat(admin.json("audit show " + id).get("errorCode").asString())
        .isEqualTo("CaseIdNotFound");
    assertThat(admin.terminal.type("audit", "show", "none").exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(admin.succeeds("audit export").out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"eventVersion\"") && line.endsWith("}"));
  }

  @Test
  void a_chain_that_holds_is_told_with_its_head_and_one_that_lacks_the_noted_head_is_not() {
    var verified = admin.json("audit verify");
    assertThat(verified.get("intact").asBoolean()).isTrue();
    assertThat(verified.get("sealed").asInt()).isEqualTo(2);
    assertThat(verified.get("unsealed").asInt()).isZero();
    var head = verified.get("head").asString();
    assertThat(head).hasSize(64).isNotEqualTo(AuditLink.START);
    assertThat(admin.succeeds("audit verify --head " + head).out()).contains(head);
    var other = admin.terminal.type("audit", "verify", "--head", "f".repeat(64));
    assertThat(other.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(other.out()).contains("cut off");
    assertThat(admin.terminal.type("audit", "verify", "--head", "f").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource({"--since,soon", "--since,1w", "--until,2026-13-01", "--limit,0", "--limit,10001"})
  void what_is_no_time_or_number_is_refused(String option, String value) {
    var outcome = admin.terminal.type("audit", "list", "--operator", option, value);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
