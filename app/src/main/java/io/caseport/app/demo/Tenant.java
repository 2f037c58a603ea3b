package io.caseport.app.demo;

import io.caseport.app.Core;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Caller.Channel;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.SupportCases.DescribeCases;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** A sample account while its root user sets it up. */
record Tenant(Core core, Account account) {
  private static final PolicyArn ADMINISTRATOR =
      new PolicyArn("arn:aws:iam::aws:policy/AdministratorAccess");
  private static final PolicyArn SUPPORT =
      new PolicyArn("arn:aws:iam::aws:policy/AWSSupportAccess");
  private static final PolicyName OWN_POLICY = new PolicyName("SupportWithoutResolve");
  private static final String SUPPORT_WITHOUT_RESOLVE =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {"Sid": "AllowSupport", "Effect": "Allow", "Action": "support:*", "Resource": "*"},
          {"Sid": "DenyResolve", "Effect": "Deny", "Action": "support:ResolveCase", "Resource": "*"}
        ]
      }
      """;
  private static final GroupName GROUP = new GroupName("Support");

  private Caller root() {
    return Caller.throughApi(new Principal.Root(account.id()));
  }

  Caller as(SampleUser sample) {
    var name = Optional.of(new UserName(sample.userName));
    return Caller.throughApi(core.identities().getUser(root(), name).principal());
  }

  boolean has(SampleUser sample) {
    try {
      return as(sample).accountId().equals(account.id());
    } catch (Refusal.NoSuchEntity _) {
      return false;
    }
  }

  /** Asks as the console does, which needs no plan: the account's may have been changed. */
  boolean hasCases() {
    var any =
        new DescribeCases(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            PageRequest.first(1));
    var console = new Caller(root().principal(), Channel.CONSOLE, false);
    return !core.cases().describeCases(console, any).items().isEmpty();
  }

  /** Gives the account its alias, unless it has one or somebody else took it. */
  void call(AccountAlias alias) {
    try {
      if (core.settings().listAccountAliases(root()).isEmpty()) {
        core.settings().createAccountAlias(root(), alias);
      }
    } catch (Refusal.EntityAlreadyExists _) {
      // The sign-in page goes by the account's ID then.
    }
  }

  void add(SampleUser sample) {
    var user = new UserName(sample.userName);
    core.identities().createUser(root(), IamPath.ROOT, user);
    switch (sample) {
      case ADMIN -> attach(new Holder.OfUser(user), ADMINISTRATOR);
      case ALICE, HANAKO, ERIN -> attach(new Holder.OfUser(user), SUPPORT);
      case BOB ->
          core.policies()
              .putInlinePolicy(
                  root(), new Holder.OfUser(user), OWN_POLICY, SUPPORT_WITHOUT_RESOLVE);
      case CAROL -> {
        addGroup();
        core.identities().addUserToGroup(root(), GROUP, user);
      }
      case DAVE -> {}
    }
  }

  /** The group may have outlived its sample member. */
  private void addGroup() {
    try {
      core.identities().createGroup(root(), IamPath.ROOT, GROUP);
    } catch (Refusal.EntityAlreadyExists _) {
      // What it lacks is added all the same.
    }
    attach(new Holder.OfGroup(GROUP), SUPPORT);
  }

  private void attach(Holder holder, PolicyArn policy) {
    core.policies().attachPolicy(root(), holder, policy);
  }

  /** A new key in place of all that the user has. */
  DemoSignIn.Key newKey(SampleUser sample) {
    var user = new UserName(sample.userName);
    core.identities().listAccessKeys(root(), Optional.of(user)).keys().stream()
        .map(AccessKey::id)
        .forEach(id -> core.identities().deleteAccessKey(root(), Optional.of(user), id));
    var created = core.identities().createAccessKey(root(), Optional.of(user));
    return new DemoSignIn.Key(
        account.id(), user, created.key().id(), created.secret(), sample.rights);
  }
}
