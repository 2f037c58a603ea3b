package io.caseport.cli;

import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.KEY_ROTATION;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.AsffLines;
import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.fixture.ScannerFindings;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AdvisorCommandTest {
  private static final AccountId NO_ACCOUNT = new AccountId("000000000000");

  @TempDir private Path folder;
  private Administrator admin;

  @BeforeEach
  void begin() {
    admin = new Administrator(folder);
  }

  private AccountId own() {
    return admin.root.accountId();
  }

  private JsonNode check(CheckId id) {
    for (var check : admin.json("advisor list").get("checks")) {
      if (check.get("checkId").asString().equals(id.value())) {
        return check;
      }
    }
    throw new AssertionError("not listed: " + id);
  }

  private String status(CheckId id) {
    return check(id).get("status").asString();
  }

  /** A key that is flagged: the resourceId by which it is known. */
  private String oldKey() {
    admin.core.identities().createUser(admin.root, IamPath.ROOT, new UserName("jane"));
    admin.core.identities().createAccessKey(admin.root, Optional.of(new UserName("jane")));
    admin.core.advance(SampleChecks.OLD.plusSeconds(1));
    admin.core.letAdvisorWork();
    return flagged(KEY_ROTATION).get(0).get("resourceId").asString();
  }

  private JsonNode flagged(CheckId id) {
    return admin.json("advisor show " + id).get("flaggedResources");
  }

  private Path report(String text) throws IOException {
    return Files.writeString(folder.resolve("report.json"), text);
  }

  @Test
  void the_list_tells_how_each_check_stands_and_where_that_comes_from() {
    assertThat(status(IAM_USE)).isEqualTo("not_available");
    assertThat(check(IAM_USE).get("timestamp").asString()).isEqualTo("-");
    admin.core.letAdvisorWork();
    var use = check(IAM_USE);
    assertThat(use.get("status").asString()).isEqualTo("warning");
    assertThat(use.get("category").asString()).isEqualTo("security");
    assertThat(use.get("method").asString()).isEqualTo("computed");
    assertThat(use.get("resourcesFlagged").asInt()).isEqualTo(1);
    assertThat(use.get("timestamp").asString()).isEqualTo(admin.core.now().toString());
    assertThat(use.get("name").asString()).isEqualTo("IAM Use");
    assertThat(check(BUCKETS).get("method").asString()).isEqualTo("fed");
    assertThat(check(new CheckId("N420c450f2")).get("method").asString()).isEqualTo("not_assessed");
  }

  @Test
  void the_list_is_narrowed_and_speaks_japanese() {
    admin.core.letAdvisorWork();
    assertThat(admin.succeeds("advisor list --status error").out())
        .contains(ROOT_MFA.value())
        .doesNotContain(IAM_USE.value());
    assertThat(admin.succeeds("advisor list --category fault_tolerance").out())
        .contains("f2iK5R6Dep")
        .doesNotContain(ROOT_MFA.value());
    var none = admin.succeeds("advisor list --category performance --status error");
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("No check is like that");
    assertThat(admin.succeeds("advisor list --language ja").out()).contains("日本語: IAM Use");
    var unknown = admin.types("advisor list --status red");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("red", "ok, warning, error, not_available");
    assertThat(admin.refused("advisor list --language xx")).contains("language", "xx");
  }

  @Test
  void the_summary_counts_checks_by_category() {
    admin.core.letAdvisorWork();
    var categories = admin.json("advisor summary").get("categories");
    assertThat(categories).hasSize(6);
    JsonNode security = categories.get(2);
    assertThat(security.get("category").asString()).isEqualTo("security");
    assertThat(security.get("error").asInt()).isEqualTo(1);
    assertThat(security.get("warning").asInt()).isEqualTo(1);
    assertThat(security.get("ok").asInt()).isEqualTo(1);
    assertThat(security.get("not_available").asInt()).isEqualTo(3);
    assertThat(admin.succeeds("advisor summary").out()).contains("service_limits");
  }

  @Test
  void show_tells_what_a_check_is_about_and_what_it_flags() {
    var key = oldKey();
    var shown = admin.json("advisor show " + KEY_ROTATION);
    assertThat(shown.get("name").asString()).isEqualTo("IAM Access Key Rotation");
    assertThat(shown.get("description").asString()).contains("Looks at");
    assertThat(shown.get("Yellow").asString()).isEqualTo("It could be better.");
    assertThat(shown.get("recommendedAction").asString()).isNotEmpty();
    assertThat(shown.get("resourcesOk").asInt()).isZero();
    assertThat(shown.get("refreshStatus").asString()).isEqualTo("none");
    var resource = shown.get("flaggedResources").get(0);
    assertThat(resource.get("resourceId").asString()).isEqualTo(key);
    assertThat(resource.get("IAM User").asString()).isEqualTo("jane");
    assertThat(resource.get("Status").asString()).isEqualTo("Yellow");
    var day = shown.get("history").get(0);
    assertThat(day.get("day").asString()).isEqualTo(admin.core.now().toString().substring(0, 10));
    assertThat(day.get("status").asString()).isEqualTo("warning");
    assertThat(admin.succeeds("advisor show " + KEY_ROTATION).out())
        .contains("IAM Access Key Rotation", "jane", key, day.get("day").asString());
    assertThat(admin.succeeds("advisor show " + KEY_ROTATION + " --language ja").out())
        .contains("日本語: IAM User");
  }

  @Test
  void a_check_that_is_not_there_is_refused() {
    assertThat(admin.refused("advisor show no-such-check"))
        .contains("no-such-check", "advisor list");
  }

  @Test
  void a_refresh_shows_what_was_put_right() {
    admin.core.letAdvisorWork();
    admin.core.identities().createUser(admin.root, IamPath.ROOT, new UserName("first"));
    var done = admin.json("advisor refresh " + IAM_USE + " " + ROOT_MFA).get("statuses");
    assertThat(done).hasSize(2);
    assertThat(done.get(0).get("refreshStatus").asString()).isEqualTo("success");
    assertThat(done.get(0).get("status").asString()).isEqualTo("ok");
    assertThat(done.get(1).get("status").asString()).isEqualTo("error");
    var shown = admin.json("advisor show " + IAM_USE);
    assertThat(shown.get("refreshStatus").asString()).isEqualTo("success");
    assertThat(shown.get("millisUntilNextRefreshable").asLong())
        .isEqualTo(CheckRefresh.INTERVAL.toMillis());
  }

  @Test
  void all_that_can_be_refreshed_is() {
    var out = admin.succeeds("advisor refresh --all").out();
    assertThat(out)
        .contains(IAM_USE.value(), ROOT_MFA.value())
        .doesNotContain(KEY_ROTATION.value(), BUCKETS.value());
    assertThat(status(ROOT_MFA)).isEqualTo("error");
    assertThat(status(KEY_ROTATION)).isEqualTo("not_available");
  }

  @Test
  void what_to_refresh_must_be_said_in_one_way() {
    assertThat(admin.types("advisor refresh").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(admin.types("advisor refresh --all " + IAM_USE).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(admin.refused("advisor refresh " + KEY_ROTATION)).contains(KEY_ROTATION.value());
  }

  @Test
  void an_excluded_resource_does_not_count_until_it_is_included() {
    var key = oldKey();
    assertThat(admin.succeeds("advisor exclude " + KEY_ROTATION + " " + key).err())
        .contains("Excluded.");
    assertThat(status(KEY_ROTATION)).isEqualTo("ok");
    assertThat(flagged(KEY_ROTATION).get(0).get("isSuppressed").asBoolean()).isTrue();
    assertThat(admin.succeeds("advisor include " + KEY_ROTATION + " " + key).err())
        .contains("Included.");
    assertThat(status(KEY_ROTATION)).isEqualTo("warning");
    assertThat(admin.types("advisor exclude " + KEY_ROTATION).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_report_is_taken_in_from_a_file() throws IOException {
    var file =
        report(
            AsffLines.of(
                ScannerFindings.ofBucket(own(), "logs", ResourceStatus.ERROR),
                ScannerFindings.ofBucket(own(), "data", ResourceStatus.OK)));
    var taken = admin.json("advisor import " + file);
    assertThat(taken.get("findings").asInt()).isEqualTo(2);
    assertThat(taken.get("taken").asInt()).isEqualTo(2);
    assertThat(taken.get("unmatched").asInt()).isZero();
    assertThat(taken.get("takenByCheck").get(BUCKETS.value()).asInt()).isEqualTo(2);
    assertThat(status(BUCKETS)).isEqualTo("error");
    assertThat(admin.json("advisor show " + BUCKETS).get("reporter").asString())
        .contains("Prowler");
    assertThat(flagged(BUCKETS)).hasSize(1);
  }

  @Test
  void a_report_is_taken_in_from_standard_input_for_the_account_that_is_named() {
    admin.terminal.piped =
        AsffLines.of(ScannerFindings.ofBucket(NO_ACCOUNT, "logs", ResourceStatus.ERROR));
    assertThat(admin.refused("advisor import -")).contains(NO_ACCOUNT.value());
    assertThat(status(BUCKETS)).isEqualTo("not_available");
    assertThat(admin.succeeds("advisor import - --account " + own()).out()).contains("taken");
    assertThat(status(BUCKETS)).isEqualTo("error");
  }

  @Test
  void a_malformed_report_is_refused_with_its_line_and_nothing_is_taken() throws IOException {
    var good = ScannerFindings.ofBucket(own(), "logs", ResourceStatus.ERROR);
    var file = report(AsffLines.of(good) + "{\"no\": \"finding\"}\n");
    assertThat(admin.refused("advisor import " + file))
        .contains("line 2", "nothing of it was taken");
    assertThat(status(BUCKETS)).isEqualTo("not_available");
  }

  @Test
  void a_report_that_cannot_be_read_is_told() {
    var outcome = admin.types("advisor import " + folder.resolve("none.json"));
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(outcome.err()).contains("none.json", "cannot be read");
    assertThat(admin.types("advisor import \0").exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
  }

  @Test
  void a_plan_without_all_checks_shows_the_core_ones() {
    admin.core.accounts().setPlan(own(), SupportPlan.BASIC);
    assertThat(admin.succeeds("advisor list").out())
        .contains(ROOT_MFA.value())
        .doesNotContain(IAM_USE.value());
    assertThat(admin.refused("advisor show " + IAM_USE)).contains(IAM_USE.value());
  }
}
