package io.caseport.application.contract;

import io.caseport.application.fixture.InMemoryAccountRepository;
import io.caseport.application.fixture.InMemoryAttachmentRepository;
import io.caseport.application.fixture.InMemoryCallRecords;
import io.caseport.application.fixture.InMemoryCaseRepository;
import io.caseport.application.fixture.InMemoryCredentialRepository;
import io.caseport.application.fixture.InMemoryIdentityRepository;
import io.caseport.application.fixture.InMemoryKeyUseRepository;
import io.caseport.application.fixture.InMemoryMfaDeviceRepository;
import io.caseport.application.fixture.InMemoryPolicyRepository;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.InMemoryUnitOfWork;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.UnitOfWork;

/** One handle on a store: all the ports through which the core reaches it. */
public record DrivenPorts(
    UnitOfWork unitOfWork,
    AccountRepository accounts,
    IdentityRepository identities,
    PolicyRepository policies,
    CaseRepository cases,
    AttachmentRepository attachments,
    CallRecords callRecords,
    CredentialRepository credentials,
    MfaDeviceRepository mfaDevices,
    KeyUseRepository keyUses) {

  public static DrivenPorts inMemory(InMemoryStore store) {
    return new DrivenPorts(
        new InMemoryUnitOfWork(store),
        new InMemoryAccountRepository(store),
        new InMemoryIdentityRepository(store),
        new InMemoryPolicyRepository(store),
        new InMemoryCaseRepository(store),
        new InMemoryAttachmentRepository(store),
        new InMemoryCallRecords(store),
        new InMemoryCredentialRepository(store),
        new InMemoryMfaDeviceRepository(store),
        new InMemoryKeyUseRepository(store));
  }

  public DrivenPorts with(UnitOfWork replacement) {
    return new DrivenPorts(
        replacement,
        accounts,
        identities,
        policies,
        cases,
        attachments,
        callRecords,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(AccountRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        replacement,
        identities,
        policies,
        cases,
        attachments,
        callRecords,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(IdentityRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        replacement,
        policies,
        cases,
        attachments,
        callRecords,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(PolicyRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        replacement,
        cases,
        attachments,
        callRecords,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(CaseRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        policies,
        replacement,
        attachments,
        callRecords,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(AttachmentRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        policies,
        cases,
        replacement,
        callRecords,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(CallRecords replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        policies,
        cases,
        attachments,
        replacement,
        credentials,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(CredentialRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        policies,
        cases,
        attachments,
        callRecords,
        replacement,
        mfaDevices,
        keyUses);
  }

  public DrivenPorts with(MfaDeviceRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        policies,
        cases,
        attachments,
        callRecords,
        credentials,
        replacement,
        keyUses);
  }

  public DrivenPorts with(KeyUseRepository replacement) {
    return new DrivenPorts(
        unitOfWork,
        accounts,
        identities,
        policies,
        cases,
        attachments,
        callRecords,
        credentials,
        mfaDevices,
        replacement);
  }
}
