package io.caseport.application.contract;

import io.caseport.application.fixture.InMemoryAccountRepository;
import io.caseport.application.fixture.InMemoryAttachmentRepository;
import io.caseport.application.fixture.InMemoryCallRecords;
import io.caseport.application.fixture.InMemoryCaseRepository;
import io.caseport.application.fixture.InMemoryIdentityRepository;
import io.caseport.application.fixture.InMemoryPolicyRepository;
import io.caseport.application.fixture.InMemoryRoleRepository;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.InMemoryTagRepository;
import io.caseport.application.fixture.InMemoryUnitOfWork;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.TagRepository;
import io.caseport.application.port.out.UnitOfWork;

/** One handle on a store: all the ports through which the core reaches it. */
public record DrivenPorts(
    UnitOfWork unitOfWork,
    AccountRepository accounts,
    IdentityRepository identities,
    RoleRepository roles,
    TagRepository tags,
    PolicyRepository policies,
    CaseRepository cases,
    AttachmentRepository attachments,
    CallRecords callRecords) {

  public static DrivenPorts inMemory(InMemoryStore store) {
    return new DrivenPorts(
        new InMemoryUnitOfWork(store),
        new InMemoryAccountRepository(store),
        new InMemoryIdentityRepository(store),
        new InMemoryRoleRepository(store),
        new InMemoryTagRepository(store),
        new InMemoryPolicyRepository(store),
        new InMemoryCaseRepository(store),
        new InMemoryAttachmentRepository(store),
        new InMemoryCallRecords(store));
  }

  public DrivenPorts with(UnitOfWork replacement) {
    return new DrivenPorts(
        replacement, accounts, identities, roles, tags, policies, cases, attachments, callRecords);
  }

  public DrivenPorts with(AccountRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        replacement,
        identities,
        roles,
        tags,
        policies,
        cases,
        attachments,
        callRecords);
  }

  public DrivenPorts with(IdentityRepository replacement) {
    return new DrivenPorts(
        unitOfWork, accounts, replacement, roles, tags, policies, cases, attachments, callRecords);
  }

  public DrivenPorts with(RoleRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        replacement,
        tags,
        policies,
        cases,
        attachments,
        callRecords);
  }

  public DrivenPorts with(TagRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        roles,
        replacement,
        policies,
        cases,
        attachments,
        callRecords);
  }

  public DrivenPorts with(PolicyRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        roles,
        tags,
        replacement,
        cases,
        attachments,
        callRecords);
  }

  public DrivenPorts with(CaseRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        roles,
        tags,
        policies,
        replacement,
        attachments,
        callRecords);
  }

  public DrivenPorts with(AttachmentRepository replacement) {
    return new DrivenPorts(
        unitOfWork, accounts, identities, roles, tags, policies, cases, replacement, callRecords);
  }

  public DrivenPorts with(CallRecords replacement) {
    return new DrivenPorts(
        unitOfWork, accounts, identities, roles, tags, policies, cases, attachments, replacement);
  }
}
