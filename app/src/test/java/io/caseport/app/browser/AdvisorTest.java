package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.caseport.app.browser.Site.Customer;
import io.caseport.application.fixture.AsffLines;
import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.plan.SupportPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From what Trusted Advisor says at a glance to the single resource. */
class AdvisorTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final String BUCKETS = "Amazon S3 Bucket Permissions";
  private static final String NORTH = "north-wind";
  private static final String SOUTH = "south-wind";

  @Test
  void what_was_found_is_told_in_numbers_taken_out_of_them_and_downloaded() throws IOException {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    find(customer, NORTH, SOUTH);
    var alice = Visit.administrator(CHROMIUM, SITE, customer);
    alice.open(SITE, "/advisor").sees("What needs your attention").follow(BUCKETS);
    alice.isTitled(BUCKETS).sees("2 of 2").sees(NORTH).sees(SOUTH);

    select(alice, NORTH).press("Exclude").sees("1 resource was excluded.").seesNot(NORTH);
    assertThat(downloaded(alice)).contains(SOUTH).doesNotContain(NORTH);
    alice.press(AriaRole.BUTTON, "Excluded").sees(NORTH).seesNot(SOUTH);
    select(alice, NORTH).press("Include").sees("1 resource was included again.").seesNot(NORTH);
    alice.press(AriaRole.BUTTON, "All").sees(NORTH).sees(SOUTH);

    alice.sees("Last 30 days").seesNot("has not run in the last 30 days");
    assertThat(alice.the(AriaRole.APPLICATION, "Last 30 days")).isVisible();
  }

  @Test
  void a_refresh_is_followed_until_it_is_over_and_may_not_be_asked_for_at_once_again() {
    var alice = Visit.administrator(CHROMIUM, SITE, SITE.customer(SupportPlan.BUSINESS));
    alice.open(SITE, "/advisor/checks").fill("Find checks by words", "IAM Use");
    alice.follow("IAM Use").sees("Never");
    alice.press("Refresh").sees("Refresh is queued");
    assertThat(alice.button("Refresh")).isDisabled();
    assertThat(SITE.core().advisor().scan().refreshSome()).isFalse();
    alice.sees("Refreshed").sees("Can be refreshed again in 60 min").sees("No problems found");
    assertThat(alice.button("Refresh")).isDisabled();
  }

  private static void find(Customer customer, String... buckets) {
    var account = customer.root().accountId();
    var findings =
        Stream.of(buckets)
            .map(
                bucket ->
                    new ScannerFinding(
                        1,
                        account,
                        SampleChecks.BUCKET_RULE,
                        "Prowler 5.2.0",
                        "arn:aws:s3:::" + bucket,
                        Optional.of("eu-west-1"),
                        Optional.of(ResourceStatus.ERROR),
                        Instant.now(),
                        Map.of("Reason", "Everybody may read it."),
                        Savings.NONE))
            .toArray(ScannerFinding[]::new);
    SITE.core()
        .advisor()
        .findingImport()
        .importReport(
            new ByteArrayInputStream(AsffLines.of(findings).getBytes(UTF_8)), Optional.of(account));
  }

  private static Visit select(Visit visit, String resource) {
    visit
        .page()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(resource))
        .getByRole(AriaRole.CHECKBOX)
        .check();
    return visit;
  }

  private static String downloaded(Visit visit) throws IOException {
    var download =
        visit
            .page()
            .waitForDownload(new Page.WaitForDownloadOptions(), () -> visit.press("Download CSV"));
    return Files.readString(download.path());
  }
}
