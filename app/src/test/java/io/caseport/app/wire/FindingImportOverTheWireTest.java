package io.caseport.app.wire;

import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.BUCKET_RULE;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AdvisorChecks.Outcome;
import io.caseport.application.port.in.AdvisorRecommendations.ListForResource;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.advisor.AdvisedResource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What scanners send to where Security Hub takes it shows up in both APIs, or not at all. */
class FindingImportOverTheWireTest {
  @RegisterExtension static final Server SERVER = new Server();

  private static final String LOGS = "arn:aws:s3:::all-the-logs";

  private final WireTenants tenants = SERVER.tenants();
  private final Caller root = tenants.businessRoot();

  private Outcome buckets(Caller caller) {
    return tenants.advisorChecks().describeResult(caller, BUCKETS, Optional.empty());
  }

  private String failed(Caller about) {
    return Findings.failed(tenants, about, BUCKET_RULE, LOGS);
  }

  @Test
  void findings_show_up_in_both_apis() {
    var answer = Findings.send(tenants, root, failed(root));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json())
        .hasToString("{\"FailedCount\":0,\"SuccessCount\":1,\"FailedFindings\":[]}");
    assertThat(buckets(root).flagged())
        .singleElement()
        .extracting(AdvisedResource::region)
        .isEqualTo(Optional.of("eu-west-1"));
    var query =
        new ListForResource(
            LOGS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PageRequest.first(10));
    assertThat(tenants.recommendations().listForResource(root, query).items())
        .singleElement()
        .satisfies(said -> assertThat(said.definition().id()).isEqualTo(BUCKETS));
  }

  @Test
  void a_report_that_is_not_whole_is_refused_with_line_and_reason_and_nothing_is_kept() {
    var answer = Findings.send(tenants, root, failed(root) + "{\"SchemaVersion\":}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorType()).isEqualTo("InvalidInputException");
    assertThat(answer.json().get("message").asString()).startsWith("Line 2 of the report: ");
    assertThat(buckets(root).summary().result()).isEmpty();
  }

  @Test
  void a_report_about_another_account_is_refused() {
    var stranger = tenants.strangerRoot();
    assertThat(Findings.send(tenants, root, failed(stranger)).errorType())
        .isEqualTo("InvalidInputException");
    assertThat(buckets(stranger).summary().result()).isEmpty();
  }

  @Test
  void who_may_not_import_or_has_not_the_plan_is_told() {
    var user = Findings.send(tenants, tenants.userWithoutPolicy(), failed(root));
    assertThat(user.status()).isEqualTo(403);
    assertThat(user.errorType()).isEqualTo("AccessDeniedException");
    assertThat(user.body()).contains("securityhub:BatchImportFindings");
    var basic = Findings.send(tenants, tenants.basicRoot(), failed(tenants.basicRoot()));
    assertThat(basic.status()).isEqualTo(401);
    assertThat(basic.errorType()).isEqualTo("InvalidAccessException");
  }
}
