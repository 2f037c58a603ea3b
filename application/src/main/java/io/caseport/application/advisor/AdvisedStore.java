package io.caseport.application.advisor;

import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CredentialOverview;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.MfaDeviceRepository.Assignment;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PromisedAnswers;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountQuota;

/** Where the checks that are computed look. */
public record AdvisedStore(
    CredentialOverview overview,
    IdentityRepository identities,
    RoleRepository roles,
    PolicyRepository policies,
    CredentialRepository credentials,
    MfaDeviceRepository mfaDevices,
    CaseRepository cases,
    CaseIndex caseIndex,
    PromisedAnswers answers,
    UnitOfWork work) {

  int counted(AccountId account, AccountQuota quota) {
    return switch (quota) {
      case USERS -> identities.countUsers(account);
      case GROUPS -> identities.countGroups(account);
      case ROLES -> roles.count(account);
      case POLICIES -> policies.count(account);
      case VIRTUAL_MFA_DEVICES -> mfaDevices.count(account, Assignment.ANY);
    };
  }
}
