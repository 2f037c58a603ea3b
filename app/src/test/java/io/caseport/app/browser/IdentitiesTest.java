package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.support.model.SupportException;

/** Users, groups and policies from the pages, and what they decide for programs. */
class IdentitiesTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final String ALL_BUT_RESOLVING =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          { "Effect": "Allow", "Action": "support:*", "Resource": "*" },
          { "Sid": "NeverResolve", "Effect": "Deny", "Action": "support:ResolveCase", "Resource": "*" }
        ]
      }
      """;

  @Test
  void a_new_user_signs_in_by_what_is_shown_once_and_chooses_a_password() {
    CHROMIUM.expectsRefusals();
    var alice = Visit.administrator(CHROMIUM, SITE, SITE.customer(SupportPlan.BUSINESS));
    alice.open(SITE, "/users/-/create").fill("User name", "bob");
    alice.page().getByLabel("May sign in to the console").check();
    alice.press("Next").fill("Find by name", "AWSSupportAccess");
    alice.page().getByRole(AriaRole.CHECKBOX, named("AWSSupportAccess")).check();
    alice.press("Next").sees("AWSSupportAccess").press("Create user");
    alice.sees("The user bob was created").press("Show");
    var link = valueOf(alice, "Sign-in page");
    var password = valueOf(alice, "Password");
    alice.press(AriaRole.LINK, "View user").isTitled("bob").seesNot(password);

    var bob = CHROMIUM.visitor();
    bob.navigate(link);
    bob.getByLabel("IAM user name").fill("bob");
    bob.getByLabel("Password").fill(password);
    bob.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    bob.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
        .fill("Another-Password-8");
    bob.getByLabel("New password, again").fill("Another-Password-8");
    bob.getByRole(AriaRole.BUTTON, named("Change the password")).click();
    assertThat(bob).hasURL(Pattern.compile(".*/console/.*"));
  }

  @Test
  void an_access_key_is_shown_once_and_signs_calls_until_it_is_deactivated() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "bob", false, "AWSSupportAccess");
    var alice = Visit.administrator(CHROMIUM, SITE, customer);
    alice.open(SITE, "/users/bob").press(AriaRole.TAB, "Security credentials");
    alice.press("Create access key").isAskedFor("everything that bob may do").confirm("Create");
    alice.isAskedFor("shown only once").press("Show");
    var key = valueOf(alice, "Access key ID");
    var secret = valueOf(alice, "Secret access key");
    alice.press("Finished").sees(key).seesNot(secret);

    try (var support = Sdk.support(SITE, key, secret)) {
      assertThat(support.describeCases(request -> request.maxResults(10)).cases()).isEmpty();
      alice.press("Deactivate " + key).confirm("Deactivate").sees("Inactive");
      var refused =
          catchThrowableOfType(
              SupportException.class, () -> support.describeSeverityLevels(_ -> {}));
      assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("UnrecognizedClientException");
    }
  }

  @Test
  void a_policy_is_written_given_to_a_group_and_changed_by_a_version() {
    var alice = Visit.administrator(CHROMIUM, SITE, SITE.customer(SupportPlan.BUSINESS));
    alice.open(SITE, "/policies/create").fill("Policy name", "Helpers");
    alice.fill("Policy document", allowing("support:CreateCas"));
    alice.sees("support:CreateCas").page().getByRole(AriaRole.BUTTON, starting("Line ")).waitFor();
    alice.fill("Policy document", allowing("support:CreateCase")).sees("No findings");
    alice.press("Create policy").isTitled("Helpers");

    alice.open(SITE, "/groups").press("Create group").fill("Group name", "Desk").confirm("Create");
    alice.isTitled("Desk").press(AriaRole.TAB, "Permissions").press("Attach policies");
    alice.fill("Find by name", "Helpers");
    alice.page().getByRole(AriaRole.CHECKBOX, named("Helpers")).check();
    alice.confirm("Attach").sees("Attached");

    alice
        .follow("Helpers")
        .isTitled("Helpers")
        .press(AriaRole.LINK, "Edit")
        .isTitled("Edit Helpers");
    alice.fill("Policy document", allowing("support:*")).sees("It grants more than before.");
    alice.press("Save as new version").isTitled("Helpers").press(AriaRole.TAB, "Versions");
    alice.sees("Compare versions").sees("It grants more than before.");
    assertThat(row(alice, "v2")).containsText("Default");
    alice.press("Set v1 as default").confirm("Set as default");
    assertThat(row(alice, "v1")).containsText("Default");
    alice.press(AriaRole.TAB, "Attached to").sees("Desk");
  }

  @Test
  void why_something_was_denied_is_told_by_its_request_by_simulation_and_by_the_report() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    var bob = SITE.user(customer, "bob", false);
    SITE.core()
        .policies()
        .putInlinePolicy(
            customer.root(),
            new Holder.OfUser(bob),
            new PolicyName("NearlyAll"),
            ALL_BUT_RESOLVING);
    var requestId = denied(customer);
    var alice = Visit.administrator(CHROMIUM, SITE, customer);

    alice.open(SITE, "/access").press(AriaRole.TAB, "Why was this denied?");
    alice.fill("Request ID", requestId).press("Explain");
    alice.sees("Denied by a statement").sees("(NeverResolve)").sees("support:ResolveCase");

    alice.open(SITE, "/simulator").fill("Principal", arnOf(customer, "bob"));
    alice.fill("Actions", "support:ResolveCase").page().keyboard().press("Enter");
    alice.press("Simulate").sees("Denied by a statement").press("Explain: support:ResolveCase");
    alice.isAskedFor("(NeverResolve)").isAskedFor("NearlyAll");

    alice.open(SITE, "/access").fill("Actions", "support:ResolveCase");
    alice.page().keyboard().press("Enter");
    alice.press("Show who may");
    assertThat(row(alice, "alice")).containsText("Allowed");
    assertThat(row(alice, "bob")).containsText("Denied");
  }

  /** The id of a request of a program that was refused. */
  private static String denied(Site.Customer customer) {
    var created =
        SITE.core().identities().createAccessKey(customer.root(), Optional.of(new UserName("bob")));
    try (var support = Sdk.support(SITE, created.key().id().value(), created.secret().value())) {
      var id =
          support
              .createCase(request -> request.subject("Slow").communicationBody("Since today."))
              .caseId();
      var refused =
          catchThrowableOfType(
              SupportException.class, () -> support.resolveCase(request -> request.caseId(id)));
      assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
      return refused.requestId();
    }
  }

  private static String arnOf(Site.Customer customer, String user) {
    return "arn:aws:iam::" + customer.root().accountId() + ":user/" + user;
  }

  private static String allowing(String action) {
    return """
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": "%s", "Resource": "*" }]
    }
    """
        .formatted(action);
  }

  /** What stands below a label, in a list of such. */
  private static String valueOf(Visit visit, String label) {
    return visit
        .page()
        .locator("dt")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "$")))
        .locator("xpath=following-sibling::dd[1]")
        .getByText(Pattern.compile("\\S{3,}"))
        .first()
        .innerText();
  }

  private static Locator row(Visit visit, String name) {
    return visit
        .page()
        .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
        .first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions starting(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
  }
}
