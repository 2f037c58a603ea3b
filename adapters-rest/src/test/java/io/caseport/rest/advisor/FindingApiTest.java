package io.caseport.rest.advisor;

import static io.caseport.rest.advisor.AdvisorFixture.ROOT;
import static io.caseport.rest.advisor.AdvisorFixture.head;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.FindingImport;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireRequest;
import io.caseport.rest.advisor.AdvisorFixture.Answer;
import io.caseport.rest.query.RememberedCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scanners find the import where Security Hub has it, and take its answer for Security Hub's. */
class FindingApiTest implements FindingImport {
  private Optional<Refusal> refusal = Optional.empty();
  private String report = "";
  private String service = "";

  @Override
  public Imported importFindings(Caller caller, InputStream given) {
    assertThat(caller).isEqualTo(ROOT);
    try {
      report = new String(given.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    refusal.ifPresent(
        refused -> {
          throw refused;
        });
    return new Imported(7, Map.of(new CheckId("Pfx0RwqBli"), 4L), 1, Map.of("some_rule", 2L));
  }

  @Override
  public Imported importReport(InputStream given, Optional<AccountId> account) {
    throw new UnsupportedOperationException("there is a caller");
  }

  private Answer call(String method, String path, String body) {
    var protocol =
        FindingApi.of(
            (request, scope, presigned) -> {
              service = scope;
              return ROOT;
            },
            new RememberedCalls(),
            this);
    var request = new WireRequest(method, path, List.of(), body.getBytes(UTF_8));
    return Answer.from(protocol.answer(request, UUID.randomUUID()));
  }

  @Test
  void a_report_is_taken_as_it_comes() {
    assertThat(call("POST", "/findings/import", "any\nreport"))
        .isEqualTo(Answer.ok("{\"FailedCount\":0,\"SuccessCount\":7,\"FailedFindings\":[]}"));
    assertThat(report).isEqualTo("any\nreport");
    assertThat(service).isEqualTo("securityhub");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_an_error_of_security_hub(Refusal refused, Answer answer) {
    refusal = Optional.of(refused);
    assertThat(call("POST", "/findings/import", "x")).isEqualTo(answer);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(
            new Refusal.UnusableReport(3, "member 'Severity' is missing"),
            Answer.error(
                400,
                "InvalidInputException",
                "Line 3 of the report: member 'Severity' is missing")),
        arguments(
            new Refusal.AccessDenied(
                "arn:aws:iam::111122223333:user/jo",
                "securityhub:BatchImportFindings",
                "*",
                "because of that"),
            Answer.error(
                403,
                "AccessDeniedException",
                "User: arn:aws:iam::111122223333:user/jo is not authorized to perform:"
                    + " securityhub:BatchImportFindings because of that")),
        arguments(
            new Refusal.PlanNotEntitled("Basic"),
            Answer.error(
                401,
                "InvalidAccessException",
                "The support plan of the account does not include imports of findings.")),
        arguments(
            new Refusal.Throttled(1),
            Answer.error(429, "LimitExceededException", "Rate exceeded")));
  }

  @Test
  void nothing_else_is_served_there() {
    assertThat(call("PUT", "/findings/import", "x").status()).isEqualTo(405);
    assertThat(call("POST", "/findings/imports", "x").status()).isEqualTo(404);
    assertThat(report).isEmpty();
  }

  @Test
  void reports_are_large() {
    var protocol = FindingApi.of((request, scope, presigned) -> ROOT, new RememberedCalls(), this);
    var head = head("POST", "/findings/import");
    assertThat(protocol.speaks(head)).isTrue();
    assertThat(protocol.speaks(head("POST", "/findings"))).isFalse();
    assertThat(protocol.takesLargeBody(head)).isTrue();
    assertThat(protocol.workingMemory(head)).isPositive();
    assertThat(protocol.takesLargeBody(head("GET", "/findings/import"))).isFalse();
    var failure = protocol.error(500, "InternalServerError", "why", UUID.randomUUID());
    assertThat(Answer.from(failure)).isEqualTo(Answer.error(500, "InternalException", "why"));
  }
}
