package io.caseport.app.browser;

import io.caseport.app.browser.Site.Customer;
import io.caseport.application.fixture.Credentials;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.ContactRequests.NewContact;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where to look at each page: addresses below {@code /console} by the routes that lead there, in an
 * account, and at a desk, where there is something to see.
 */
record Places(Map<String, String> ofCustomers, Map<String, String> ofEngineers) {

  /** Pages before signing in, by their addresses. */
  static final List<String> BEFORE_SIGN_IN =
      List.of("/signin?other=1", "/signin/desk", "/contact-us", "/signout", "/signin/no_one");

  /** Opens a case, asks by the form, and makes one of each kind of identity beside users. */
  static Places in(Site site, Customer customer, String user) {
    var core = site.core();
    var root = customer.root();
    var none = Optional.<String>empty();
    var opened =
        core.cases()
            .createCase(
                root,
                new CreateCase(
                    "It stands still",
                    Optional.of("technical"),
                    none,
                    none,
                    none,
                    none,
                    "Since this morning.",
                    List.of(),
                    Optional.empty()));
    core.identities().createGroup(root, IamPath.ROOT, new GroupName("Operators"));
    core.roles().createRole(root, NewRole.of(new RoleName("Auditor"), Roles.trusting("*")));
    core.policies()
        .createPolicy(root, IamPath.ROOT, new PolicyName("Own"), "Ours", Policies.ALLOW_SUPPORT);
    core.settings().updateAccountPasswordPolicy(root, Credentials.STRICT);
    var asked =
        core.correspondence()
            .contacts()
            .submit(
                new NewContact(
                    "Kim",
                    new EmailAddress("kim@" + customer.alias() + ".example"),
                    none,
                    "sign-in",
                    "My phone is gone",
                    "I cannot sign in.",
                    none,
                    none,
                    none));
    return new Places(
        Map.ofEntries(
            Map.entry("/", "/"),
            Map.entry("/cases", "/cases"),
            Map.entry("/cases/create", "/cases/create"),
            Map.entry("/cases/:name", "/cases/" + opened),
            Map.entry("/advisor", "/advisor"),
            Map.entry("/advisor/checks", "/advisor/checks"),
            Map.entry("/advisor/checks/:checkId", "/advisor/checks/DqdJqYeRm5"),
            Map.entry("/users", "/users"),
            Map.entry("/users/-/create", "/users/-/create"),
            Map.entry("/users/:name", "/users/" + user),
            Map.entry("/groups", "/groups"),
            Map.entry("/groups/:name", "/groups/Operators"),
            Map.entry("/roles", "/roles"),
            Map.entry("/roles/-/create", "/roles/-/create"),
            Map.entry("/roles/:name", "/roles/Auditor"),
            Map.entry("/policies", "/policies"),
            Map.entry("/policies/create", "/policies/create"),
            Map.entry("/policies/edit/*", "/policies/edit/Own"),
            Map.entry("/policies/aws/*", "/policies/aws/AWSSupportAccess"),
            Map.entry("/policies/own/*", "/policies/own/Own"),
            Map.entry("/simulator", "/simulator"),
            Map.entry("/access", "/access"),
            Map.entry("/credentials", "/credentials"),
            Map.entry("/account-settings", "/account-settings"),
            Map.entry("/plan", "/plan"),
            Map.entry("*", "/no-such-page")),
        Map.of(
            "/desk", "/desk",
            "/desk/cases/:caseId", "/desk/cases/" + opened,
            "/desk/canned-replies", "/desk/canned-replies",
            "/desk/contact-requests", "/desk/contact-requests",
            "/desk/contact-requests/:contactId", "/desk/contact-requests/" + asked,
            "/desk/audit", "/desk/audit"));
  }
}
