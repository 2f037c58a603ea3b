package io.caseport.rest.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.CaseTimeline.ResponseClock;
import io.caseport.application.port.in.CaseTimeline.Timeline;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the console is answered, member by member, and how it is refused. */
class ConsoleAnswersTest {
  private static final String CASE = "/caseport/v1/cases/case-111122223333-muen-2026-1";
  private static final String WHY = "/caseport/v1/access/why";

  private final ConsoleFixture api = new ConsoleFixture();

  @Test
  void a_case_is_shown_as_the_support_api_shows_it_without_its_messages() {
    var found =
        api.call(
            "GET",
            "/caseport/v1/cases/search?text=a+b&status=opened&status=resolved&order=oldest",
            "");
    assertThat(found.json().at("/cases/0").propertyNames())
        .containsExactly(
            "caseId",
            "displayId",
            "subject",
            "status",
            "serviceCode",
            "categoryCode",
            "severityCode",
            "submittedBy",
            "timeCreated",
            "ccEmailAddresses",
            "language");
    assertThat(found.json().get("nextToken").asString()).isEqualTo("next");
    assertThat(api.console.given.getFirst()[1].toString())
        .contains("text=Optional[a b]", "statuses=[OPENED, RESOLVED]", "order=OLDEST_FIRST");
  }

  @Test
  void a_code_that_is_none_and_a_member_that_is_given_twice_are_refused() {
    var search = "/caseport/v1/cases/search?text=a";
    assertThat(api.call("GET", search + "&status=closed", "").status()).isEqualTo(400);
    assertThat(api.call("GET", search + "&text=b", "").status()).isEqualTo(400);
    assertThat(api.console.asked).isEmpty();
  }

  @Test
  void a_timeline_tells_the_oldest_first_with_what_changed_and_the_clock() {
    var told = api.call("GET", CASE + "/timeline", "").json();
    assertThat(told.propertyNames()).containsExactly("entries", "response", "reopenableUntil");
    assertThat(told.at("/entries/0").toString())
        .isEqualTo(
            "{\"time\":\"2026-03-14T09:26:53.589Z\",\"kind\":\"created\","
                + "\"origin\":\"customer\",\"by\":\"jane (User) <a@b.example>\"}");
    assertThat(told.at("/entries/1").propertyNames())
        .containsExactly("time", "kind", "origin", "by");
    assertThat(told.at("/entries/2").toString())
        .endsWith(
            "\"kind\":\"status-changed\",\"origin\":\"system\",\"by\":\"Amazon Web Services\","
                + "\"from\":\"unassigned\",\"to\":\"opened\"}");
    assertThat(told.at("/entries/3").toString())
        .endsWith(
            "\"kind\":\"severity-changed\",\"origin\":\"desk\",\"by\":\"Amazon Web Services\","
                + "\"to\":\"high\"}");
    assertThat(told.get("response").toString())
        .isEqualTo(
            "{\"state\":\"running\",\"targetMinutes\":240,\"businessHours\":true,"
                + "\"dueAt\":\"2026-03-14T09:26:53.589Z\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, none",
    "ON_TIME, running",
    "AT_RISK, at-risk",
    "OVERDUE, overdue",
    "PAUSED, paused",
    "MET, met",
    "MISSED, missed"
  })
  void how_the_answer_stands_is_told(ResponseState state, String told) {
    api.console.answer =
        Optional.of(
            new Timeline(
                List.of(),
                new ResponseClock(state, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty()));
    var answer = api.call("GET", CASE + "/timeline", "").json();
    assertThat(answer.at("/response").toString()).isEqualTo("{\"state\":\"" + told + "\"}");
  }

  @Test
  void a_plan_is_shown_beside_all_that_there_are() {
    var answer = api.call("GET", "/caseport/v1/plan", "").json();
    assertThat(answer.propertyNames()).containsExactly("current", "plans");
    assertThat(answer.get("current").asString()).isEqualTo("developer");
    assertThat(answer.at("/plans/1/severities").toString())
        .isEqualTo(
            "[{\"code\":\"low\",\"firstResponseMinutes\":1440,\"businessHours\":true},"
                + "{\"code\":\"normal\",\"firstResponseMinutes\":720,\"businessHours\":true}]");
    assertThat(answer.at("/plans/0").toString())
        .isEqualTo(
            "{\"code\":\"basic\",\"name\":\"Basic\",\"apiAccess\":false,"
                + "\"advisorChecks\":\"core\",\"advisorPriority\":false,"
                + "\"issueTypes\":[\"customer-service\"],\"severities\":[{\"code\":\"low\"}]}");
    assertThat(answer.get("plans")).hasSize(7);
  }

  @Test
  void a_service_is_shown_with_the_kinds_of_case_that_it_takes() {
    assertThat(api.call("GET", "/caseport/v1/services?language=ja", "").body())
        .isEqualTo(
            "{\"services\":[{\"code\":\"general-info\",\"name\":\"General\",\"categories\":"
                + "[{\"code\":\"using-aws\",\"name\":\"Using AWS\"}],"
                + "\"issueTypes\":[\"technical\",\"customer-service\"]}]}");
    assertThat(api.console.given.getFirst()[1]).isEqualTo(Optional.of("ja"));
  }

  @Test
  void who_is_gone_is_told_of_without_a_decision() {
    api.console.answer = Optional.of(Optional.of(ScriptedConsole.denied(Optional.empty())));
    var answer = api.call("GET", WHY + "?requestId=" + Examples.REQUEST_ID, "").json();
    assertThat(answer.propertyNames())
        .containsExactly("principal", "action", "resource", "reason", "denied");
  }

  @Test
  void a_request_that_nobody_knows_and_a_question_without_one_are_refused() {
    api.console.answer = Optional.of(Optional.empty());
    var unknown = api.call("GET", WHY + "?requestId=" + Examples.REQUEST_ID, "");
    assertThat(unknown.status()).isEqualTo(404);
    for (var half : List.of("", "?arn=a", "?action=support:CreateCase")) {
      assertThat(api.call("GET", WHY + half, "").status()).isEqualTo(400);
    }
  }

  @Test
  void the_core_s_refusals_have_their_status() {
    assertStatus(404, new Refusal.CaseNotFound("case-1"));
    assertStatus(403, new Refusal.AccessDenied("arn", "support:DescribeCases", "*", "because"));
    assertStatus(403, new Refusal.PlanNotEntitled("Basic"));
    assertStatus(429, new Refusal.Throttled(5));
  }

  private void assertStatus(int status, Refusal refusal) {
    api.console.refusal = Optional.of(refusal);
    var answer = api.call("GET", CASE + "/timeline", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.json().get("message").asString()).isNotEmpty();
  }
}
