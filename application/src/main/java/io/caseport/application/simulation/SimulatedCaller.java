package io.caseport.application.simulation;

import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.RequestContext;

/** What a simulated request tells of its caller, as far as it is known. */
final class SimulatedCaller {
  private SimulatedCaller() {}

  static RequestContext.Builder unknown() {
    return RequestContext.builder();
  }

  /** A user who need not exist. */
  static RequestContext.Builder named(EntityArn user) {
    return user(user.value(), user.accountId(), user.name());
  }

  static RequestContext.Builder of(User user, Tags tags) {
    return tagged(user(user.arn(), user.accountId().value(), user.name().value()), tags)
        .with("aws:userid", user.id().value());
  }

  /** A session of the role, of which nothing else is known. */
  static RequestContext.Builder of(Role role, Tags tags) {
    return tagged(RequestContext.builder(), tags)
        .with("aws:PrincipalArn", role.arn())
        .with("aws:PrincipalAccount", role.accountId().value())
        .with("aws:PrincipalType", "AssumedRole");
  }

  private static RequestContext.Builder tagged(RequestContext.Builder context, Tags tags) {
    for (Tag tag : tags.all()) {
      context.with("aws:PrincipalTag/" + tag.key(), tag.value());
    }
    return context;
  }

  private static RequestContext.Builder user(String arn, String account, String name) {
    return RequestContext.builder()
        .with("aws:PrincipalArn", arn)
        .with("aws:PrincipalAccount", account)
        .with("aws:PrincipalType", "User")
        .with("aws:username", name);
  }
}
