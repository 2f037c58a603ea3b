package io.caseport.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who lacks a right is told which, why, and what to ask the administrator for, on every page. */
class DeniedTest {
  @RegisterExtension static final Site SITE = new Site();
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final Pattern DENIED =
      Pattern.compile("You need permission for [a-z-]+:[A-Za-z]+");

  private static final Pattern REASON =
      Pattern.compile("No identity-based policy allows [a-z-]+:[A-Za-z]+\\.");

  private static final String LETTER = "Copy a request for my administrator";

  /** What is done on pages that show nothing of the account, and what right it needs. */
  private static final Map<String, Ask> ASKED =
      Map.of(
          "/users/-/create",
          new Ask(
              "iam:CreateUser",
              visit ->
                  visit.fill("User name", "eve").press("Next").press("Next").press("Create user")),
          "/roles/-/create",
          new Ask("iam:CreateRole", visit -> visit.fill("Role name", "Eve").press("Create role")),
          "/policies/create",
          new Ask(
              "iam:CreatePolicy", visit -> visit.fill("Policy name", "All").press("Create policy")),
          "/simulator",
          new Ask(
              "iam:SimulatePrincipalPolicy",
              visit -> {
                visit.fill("Actions", "support:CreateCase").page().keyboard().press("Enter");
                visit.press("Simulate");
              }),
          "/access",
          new Ask(
              "iam:",
              visit -> {
                visit.fill("Actions", "support:CreateCase").page().keyboard().press("Enter");
                visit.press("Show who may");
              }),
          "*",
          new Ask("", _ -> {}));

  private record Ask(String action, Consumer<Visit> act) {}

  @BeforeEach
  void expectRefusals() {
    CHROMIUM.expectsRefusals();
  }

  @Test
  void a_user_without_rights_is_told_so_on_every_page() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "dave", false);
    var places = Places.in(SITE, customer, "dave").ofCustomers();
    var dave = signIn(customer.alias(), "dave");
    for (var place : places.entrySet()) {
      dave.open(SITE, place.getValue());
      var ask = ASKED.get(place.getKey());
      if (ask == null) {
        assertDenied(dave);
      } else if (!ask.action().isEmpty()) {
        ask.act().accept(dave);
        assertDenied(dave.sees("You need permission for " + ask.action()));
      }
    }
  }

  @Test
  void an_engineer_without_rights_is_told_so_on_every_page_of_the_desk() {
    SITE.engineer("nils");
    takeAllRights("nils");
    var places = Places.in(SITE, SITE.customer(SupportPlan.BUSINESS), "bob").ofEngineers();
    var nils = signIn("desk", "nils");
    for (var path : places.values()) {
      assertDenied(nils.open(SITE, path));
    }
  }

  @Test
  void the_letter_to_the_administrator_says_what_is_missing_and_why() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    SITE.user(customer, "dave", false);
    var dave = signIn(customer.alias(), "dave");
    dave.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    dave.open(SITE, "/users").sees("Missing action").sees("iam:ListUsers").sees("Why");
    dave.sees("No identity-based policy allows iam:ListUsers.");
    dave.press(LETTER).press(AriaRole.MENUITEM, "In English").sees("Copied");
    assertThat(clipboard(dave))
        .contains(
            "please let me perform the action iam:ListUsers",
            "because no identity-based policy allows",
            "\"Action\": \"iam:ListUsers\"");
    dave.press(LETTER).press(AriaRole.MENUITEM, "In Japanese");
    dave.page()
        .waitForFunction("navigator.clipboard.readText().then(text => text.includes('お願い'))");
    assertThat(clipboard(dave)).contains("アクション iam:ListUsers を実行できるよう、アクセス許可の付与をお願いします");
  }

  @Test
  void who_has_one_right_can_do_what_it_is_for_and_nothing_else() {
    var customer = SITE.customer(SupportPlan.BUSINESS);
    var dave = SITE.user(customer, "dave", false);
    SITE.core()
        .policies()
        .putInlinePolicy(
            customer.root(),
            new Holder.OfUser(dave),
            new PolicyName("Look"),
            Policies.allowing("support:DescribeCases"));
    var places = Places.in(SITE, customer, "dave").ofCustomers();
    var visit = signIn(customer.alias(), "dave");
    visit.open(SITE, "/cases").sees("It stands still").seesNot("You need permission for");
    visit
        .open(SITE, Objects.requireNonNull(places.get("/cases/:name")))
        .isTitled("It stands still");
    visit.sees("You need permission for support:DescribeCommunications");
    visit.press("Resolve case").confirm("Resolve case");
    visit.isAskedFor("You need permission for support:ResolveCase");
    visit.open(SITE, "/plan").sees("You need permission for supportplans:");
    visit.open(SITE, "/users").sees("You need permission for iam:ListUsers");
  }

  private static void assertDenied(Visit visit) {
    assertThat(visit.page().getByText(DENIED).first()).isVisible();
    assertThat(visit.page().getByText(REASON).first()).isVisible();
    assertThat(visit.button(LETTER).first()).isVisible();
  }

  private static void takeAllRights(String engineer) {
    var desk = Caller.throughApi(new Principal.Root(AccountId.DESK));
    var name = new UserName(engineer);
    SITE.core()
        .engineers()
        .getEngineer(name)
        .groups()
        .forEach(group -> SITE.core().identities().removeUserFromGroup(desk, group, name));
  }

  private static String clipboard(Visit visit) {
    return (String) visit.page().evaluate("navigator.clipboard.readText()");
  }

  private static Visit signIn(String account, String user) {
    return Visit.signIn(CHROMIUM, SITE, account, user, Site.PASSWORD.value(), "en-US");
  }
}
