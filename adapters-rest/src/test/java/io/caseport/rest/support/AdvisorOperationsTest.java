package io.caseport.rest.support;

import static io.caseport.rest.support.ApiFixture.ROOT;
import static io.caseport.rest.support.RecordingChecks.ASSESSED;
import static io.caseport.rest.support.RecordingChecks.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.support.ApiFixture.Answer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five operations on checks of Trusted Advisor, member by member. */
class AdvisorOperationsTest {
  private static final String STANDING =
      "\"checkId\":\"Qch7DwouX1\",\"timestamp\":\"2020-05-13T21:38:05Z\",\"status\":\"error\","
          + "\"resourcesSummary\":{\"resourcesProcessed\":10,\"resourcesFlagged\":3,"
          + "\"resourcesIgnored\":5,\"resourcesSuppressed\":4},"
          + "\"categorySpecificSummary\":{\"costOptimizing\":{\"estimatedMonthlySavings\":12.5,"
          + "\"estimatedPercentMonthlySavings\":25.0}}";
  private static final String NOTHING_KNOWN =
      "\"checkId\":\"zXCkfM1nI3\",\"timestamp\":\"1970-01-01T00:00:00Z\","
          + "\"status\":\"not_available\","
          + "\"resourcesSummary\":{\"resourcesProcessed\":0,\"resourcesFlagged\":0,"
          + "\"resourcesIgnored\":0,\"resourcesSuppressed\":0},"
          + "\"categorySpecificSummary\":{\"costOptimizing\":{\"estimatedMonthlySavings\":0.0,"
          + "\"estimatedPercentMonthlySavings\":0.0}}";

  private final ApiFixture api = new ApiFixture();

  @Test
  void DescribeTrustedAdvisorChecks_in_english() {
    var description =
        "Looks for instances &lt;b&gt; &amp; volumes.<br>\\n<br>\\n<b>Alert Criteria</b><br>\\n"
            + "Red: Idle for weeks<br>\\nYellow: Idle for days<br>\\nGreen: In use<br>\\n<br>\\n"
            + "<b>Recommended Action</b><br>\\nStop them.<br>\\n<br>\\n<b>Source</b><br>\\n";
    var names =
        "\"name\":\"Idle Instances\",\"description\":\""
            + description
            + "%s<br>\\n\","
            + "\"category\":\"cost_optimizing\",\"metadata\":[\"Status\",\"Instance\"]}";
    assertThat(api.call("DescribeTrustedAdvisorChecks", "{\"language\":\"en\"}"))
        .isEqualTo(
            Answer.ok(
                "{\"checks\":[{\"id\":\"Qch7DwouX1\","
                    + names.formatted(
                        "Caseport computes this check from what it knows of the account.")
                    + ",{\"id\":\"zXCkfM1nI3\","
                    + names.formatted(
                        "This check is not assessed: its status is always not_available.")
                    + "]}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, Optional.of("en")));
  }

  @Test
  void DescribeTrustedAdvisorChecks_in_japanese() {
    assertThat(api.call("DescribeTrustedAdvisorChecks", "{\"language\":\"ja\"}").body())
        .contains(
            "\"name\":\"アイドル状態のインスタンス\"",
            "<b>アラート条件</b><br>\\n赤: 数週間<br>\\n黄: 数日<br>\\n緑: 使用中<br>\\n",
            "<b>推奨アクション</b><br>\\n停止してください。<br>\\n",
            "<b>ソース</b><br>\\nこのチェックは評価されません。",
            "\"metadata\":[\"ステータス\",\"インスタンス\"]")
        .doesNotContain("Alert Criteria");
  }

  @Test
  void DescribeTrustedAdvisorCheckResult_with_what_is_flagged() {
    var body = "{\"checkId\":\"Qch7DwouX1\",\"language\":\"ja\"}";
    assertThat(api.call("DescribeTrustedAdvisorCheckResult", body))
        .isEqualTo(
            Answer.ok(
                "{\"result\":{"
                    + STANDING
                    + ",\"flaggedResources\":[{\"status\":\"error\",\"region\":\"-\","
                    + "\"resourceId\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZEXAMPLE\","
                    + "\"isSuppressed\":false,\"metadata\":[\"Red\",null]},"
                    + "{\"status\":\"warning\",\"region\":\"eu-west-1\","
                    + "\"resourceId\":\"excluded\",\"isSuppressed\":true,"
                    + "\"metadata\":[\"Yellow\",\"i-1\"]}]}}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, ASSESSED, Optional.of("ja")));
  }

  @Test
  void DescribeTrustedAdvisorCheckResult_where_nothing_is_known() {
    assertThat(api.call("DescribeTrustedAdvisorCheckResult", "{\"checkId\":\"zXCkfM1nI3\"}"))
        .isEqualTo(Answer.ok("{\"result\":{" + NOTHING_KNOWN + ",\"flaggedResources\":[]}}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, UNKNOWN, Optional.empty()));
  }

  @Test
  void DescribeTrustedAdvisorCheckSummaries() {
    var body = "{\"checkIds\":[\"Qch7DwouX1\",\"zXCkfM1nI3\"]}";
    assertThat(api.call("DescribeTrustedAdvisorCheckSummaries", body))
        .isEqualTo(
            Answer.ok(
                "{\"summaries\":[{"
                    + STANDING
                    + ",\"hasFlaggedResources\":true},{"
                    + NOTHING_KNOWN
                    + ",\"hasFlaggedResources\":false}]}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, List.of(ASSESSED, UNKNOWN)));
  }

  @Test
  void DescribeTrustedAdvisorCheckRefreshStatuses() {
    var body = "{\"checkIds\":[\"Qch7DwouX1\"]}";
    assertThat(api.call("DescribeTrustedAdvisorCheckRefreshStatuses", body))
        .isEqualTo(
            Answer.ok(
                "{\"statuses\":[{\"checkId\":\"Qch7DwouX1\",\"status\":\"success\","
                    + "\"millisUntilNextRefreshable\":0}]}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, List.of(ASSESSED)));
  }

  @Test
  void RefreshTrustedAdvisorCheck_once_for_each_call() {
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThat(
              api.call(
                  "RefreshTrustedAdvisorCheck",
                  "{\"checkId\":\"Qch7DwouX1\"}",
                  "amz-sdk-invocation-id",
                  "one"))
          .isEqualTo(
              Answer.ok(
                  "{\"status\":{\"checkId\":\"Qch7DwouX1\",\"status\":\"enqueued\","
                      + "\"millisUntilNextRefreshable\":3599992}}"));
    }
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, ASSESSED));
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeTrustedAdvisorChecks, language",
    "DescribeTrustedAdvisorCheckResult, checkId",
    "DescribeTrustedAdvisorCheckSummaries, checkIds",
    "DescribeTrustedAdvisorCheckRefreshStatuses, checkIds",
    "RefreshTrustedAdvisorCheck, checkId",
  })
  void what_is_needed_has_to_be_there(String operation, String member) {
    assertThat(api.call(operation, "{}"))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value null at '"
                    + member
                    + "' failed to satisfy constraint: Member must not be null"));
    assertThat(api.ports.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeTrustedAdvisorCheckSummaries",
    "DescribeTrustedAdvisorCheckRefreshStatuses",
  })
  void lists_of_checks_are_bounded(String operation) {
    var most = String.join(",", Collections.nCopies(300, "\"x\""));
    assertThat(api.call(operation, "{\"checkIds\":[" + most + "]}").status()).isEqualTo(200);
    assertThat(api.call(operation, "{\"checkIds\":[" + most + ",\"x\"]}").body())
        .contains(
            "ValidationException",
            "at 'checkIds' failed to satisfy constraint: Member must have length less than or"
                + " equal to 300");
    assertThat(api.call(operation, "{\"checkIds\":[null]}").body())
        .contains("at 'checkIds.1.member' failed to satisfy constraint: Member must not be null");
  }
}
