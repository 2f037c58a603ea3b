package io.caseport.application.access;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.ManagedPolicy;

/** What an action works on: policies name it by its ARN, conditions ask for its tags. */
public sealed interface Resource {
  String arn();

  /** Known by its ARN alone: it may not exist, and what it has cannot be asked for. */
  record Named(String arn) implements Resource {}

  record OfUser(User user) implements Resource {
    @Override
    public String arn() {
      return user.arn();
    }
  }

  record OfGroup(Group group) implements Resource {
    @Override
    public String arn() {
      return group.arn();
    }
  }

  record OfRole(Role role) implements Resource {
    @Override
    public String arn() {
      return role.arn();
    }
  }

  record OfMfaDevice(MfaDevice device) implements Resource {
    @Override
    public String arn() {
      return device.serial().value();
    }
  }

  /** One of the account's own policies. */
  record OfPolicy(AccountId accountId, ManagedPolicy policy) implements Resource {
    @Override
    public String arn() {
      return policy.arn().value();
    }
  }
}
