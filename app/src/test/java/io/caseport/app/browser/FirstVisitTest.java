package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What goes over the wire for a browser that has nothing of the console yet. In Japanese, whose
 * texts are the longest, and with gzip: browsers take Brotli through https and from this machine
 * alone.
 */
class FirstVisitTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final int MOST_BYTES = 600 * 1024;

  private static final List<String> CUSTOMERS =
      List.of(
          "/",
          "/cases",
          "/cases/create",
          "/advisor",
          "/advisor/checks/DqdJqYeRm5",
          "/users/alice",
          "/policies/create",
          "/policies/aws/AWSSupportAccess",
          "/simulator",
          "/access",
          "/plan");

  private static final List<String> ENGINEERS = List.of("/desk", "/desk/canned-replies");

  @Test
  void no_first_visit_transfers_more_than_600_KiB() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "alice", false, "AdministratorAccess");
    SITE.engineer("tom");
    var alice = signedIn(customer.alias(), "alice");
    var tom = signedIn("desk", "tom");
    var most = new SoftAssertions();
    CUSTOMERS.forEach(
        path -> most.assertThat(bytes(alice, path, "gzip")).as(path).isLessThan(MOST_BYTES));
    ENGINEERS.forEach(
        path -> most.assertThat(bytes(tom, path, "gzip")).as(path).isLessThan(MOST_BYTES));
    most.assertAll();
    assertThat(bytes(alice, "/cases", "gzip, br"))
        .as("with Brotli")
        .isLessThan(MOST_BYTES * 9L / 10);
  }

  /** Returns what a visitor needs to be signed in. */
  private static String signedIn(String account, String user) {
    return Visit.signIn(CHROMIUM, SITE, account, user, Site.PASSWORD.value(), "ja-JP")
        .page()
        .context()
        .storageState();
  }

  private static long bytes(String signedIn, String path, String codings) {
    var page =
        CHROMIUM.visitor(
            new Browser.NewContextOptions()
                .setLocale("ja-JP")
                .setStorageState(signedIn)
                .setExtraHTTPHeaders(Map.of("Accept-Encoding", codings)));
    var wire = page.context().newCDPSession(page);
    var bytes = new AtomicLong();
    wire.on(
        "Network.loadingFinished",
        answer -> bytes.addAndGet(answer.get("encodedDataLength").getAsLong()));
    wire.send("Network.enable");
    page.navigate(SITE.url("/console" + path));
    assertThat(page.locator("h1").first()).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.context().close();
    return bytes.get();
  }
}
