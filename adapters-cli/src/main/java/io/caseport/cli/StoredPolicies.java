package io.caseport.cli;

import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.UserDescription;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyArn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads policies of one account as its root user would. */
final class StoredPolicies {
  private static final Pattern OWNED = Pattern.compile("arn:[^:]*:iam::([0-9]{12}):.*");

  private final AdministrationSession session;
  private final Optional<AccountId> account;

  StoredPolicies(AdministrationSession session, Optional<AccountId> account) {
    this.session = session;
    this.account = account;
  }

  /** A user as requests show it, with the documents that decide for it. */
  record StoredUser(
      UserDescription user, List<PolicyText> policies, Optional<PolicyText> boundary) {}

  PolicyText managed(String arn) {
    var owned = OWNED.matcher(arn);
    var owner = owned.matches() ? Optional.of(new AccountId(owned.group(1))) : account;
    return managed(root(owner.or(this::anyAccount)), new PolicyArn(arn));
  }

  private PolicyText managed(Caller caller, PolicyArn arn) {
    var version = session.policies().getPolicy(caller, arn).policy().defaultVersion();
    var policy = session.policies().getPolicyVersion(caller, arn, version);
    return new PolicyText(arn.value(), policy.version().documentText());
  }

  StoredUser user(UserName name) {
    var caller = root(account.or(this::onlyAccount));
    var user = session.identities().getUser(caller, Optional.of(name));
    var policies = new ArrayList<PolicyText>();
    addPolicies(caller, new Holder.OfUser(name), policies);
    var groups = Pages.all(page -> session.identities().listGroupsForUser(caller, name, page));
    groups.forEach(group -> addPolicies(caller, new Holder.OfGroup(group.name()), policies));
    return new StoredUser(
        user, List.copyOf(policies), user.boundary().map(arn -> managed(caller, arn)));
  }

  /** What every user and role of the account may do of some actions. */
  List<Access> whoMay(Collection<Action> actions) {
    var caller =
        root(account.map(named -> session.accounts().getAccount(named).id()).or(this::onlyAccount));
    var asked = Set.copyOf(actions);
    return Pages.all(page -> session.accessReview().whoMay(caller, asked, page));
  }

  private void addPolicies(Caller caller, Holder holder, List<PolicyText> to) {
    var policies = session.policies();
    for (var name : Pages.all(page -> policies.listInlinePolicies(caller, holder, page))) {
      var inline = policies.getInlinePolicy(caller, holder, name);
      to.add(new PolicyText(name.value(), inline.document()));
    }
    for (var attached :
        Pages.all(page -> policies.listAttachedPolicies(caller, holder, "/", page))) {
      to.add(managed(caller, attached.arn()));
    }
  }

  private static Caller root(Optional<AccountId> account) {
    return Caller.throughApi(
        new Principal.Root(
            account.orElseThrow(
                () ->
                    new InstallationProblem(
                        "it is not said in which account to look",
                        "name one with --account ID; `caseport account list` shows them"))));
  }

  /** AWS's policies are the same in every account. */
  private Optional<AccountId> anyAccount() {
    return session.accounts().listAccounts(PageRequest.first(1)).items().stream()
        .findFirst()
        .map(found -> found.id());
  }

  private Optional<AccountId> onlyAccount() {
    var first = session.accounts().listAccounts(PageRequest.first(2)).items();
    return first.size() == 1 ? Optional.of(first.getFirst().id()) : Optional.empty();
  }
}
