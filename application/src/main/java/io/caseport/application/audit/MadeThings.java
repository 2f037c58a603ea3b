package io.caseport.application.audit;

import io.caseport.application.port.in.AccountAdministration.NewAccount;
import io.caseport.application.port.in.IdentityAdministration.NewAccessKey;
import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.RoleAdministration.RoleDescription;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.User;
import java.util.Map;

/** What a record tells of what a use case has made: its ids, and no more. */
final class MadeThings {
  private MadeThings() {}

  static Map<String, ?> in(Object result) {
    return switch (result) {
      case NewAccount made -> Map.of("accountId", made.account().id().value());
      case User made -> Map.of("userId", made.id().value());
      case Group made -> Map.of("groupId", made.id().value());
      case RoleDescription made -> Map.of("roleId", made.role().id().value());
      case NewAccessKey made -> Map.of("accessKeyId", made.key().id().value());
      case PolicySummary made -> Map.of("policyId", made.policy().id().value());
      case NewDevice made -> Map.of("serialNumber", made.device().serial().value());
      default -> Map.of();
    };
  }
}
