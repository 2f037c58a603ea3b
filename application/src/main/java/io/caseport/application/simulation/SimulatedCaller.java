package io.caseport.application.simulation;

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

  static RequestContext.Builder of(User user) {
    return user(user.arn(), user.accountId().value(), user.name().value())
        .with("aws:userid", user.id().value());
  }

  private static RequestContext.Builder user(String arn, String account, String name) {
    return RequestContext.builder()
        .with("aws:PrincipalArn", arn)
        .with("aws:PrincipalAccount", account)
        .with("aws:PrincipalType", "User")
        .with("aws:username", name);
  }
}
