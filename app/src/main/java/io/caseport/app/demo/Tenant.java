package io.caseport.app.demo;

import io.caseport.app.Core;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.Account;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import java.util.Optional;

/** A sample account while its root user sets it up. */
record Tenant(Core core, Account account) {

  Caller root() {
    return Caller.throughApi(new Principal.Root(account.id()));
  }

  Caller as(UserName user) {
    return Caller.throughApi(core.identities().getUser(root(), Optional.of(user)).principal());
  }

  UserName user(String name) {
    return core.identities().createUser(root(), IamPath.ROOT, new UserName(name)).name();
  }

  void attach(UserName user, PolicyArn policy) {
    core.policies().attachPolicy(root(), new Holder.OfUser(user), policy);
  }

  void inline(UserName user, String name, String document) {
    core.policies()
        .putInlinePolicy(root(), new Holder.OfUser(user), new PolicyName(name), document);
  }

  void group(String name, PolicyArn policy, UserName member) {
    var group = core.identities().createGroup(root(), IamPath.ROOT, new GroupName(name)).name();
    core.policies().attachPolicy(root(), new Holder.OfGroup(group), policy);
    core.identities().addUserToGroup(root(), group, member);
  }

  /** A new key in place of all that the user has. */
  DemoSignIn.Key newKey(UserName user, String rights) {
    core.identities().listAccessKeys(root(), Optional.of(user)).keys().stream()
        .map(AccessKey::id)
        .forEach(id -> core.identities().deleteAccessKey(root(), Optional.of(user), id));
    var created = core.identities().createAccessKey(root(), Optional.of(user));
    return new DemoSignIn.Key(account.id(), user, created.key().id(), created.secret(), rights);
  }
}
