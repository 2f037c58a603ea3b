package io.caseport.persistence;

import io.caseport.application.contract.AccountRepositoryContract;
import io.caseport.application.contract.AttachmentRepositoryContract;
import io.caseport.application.contract.CallRecordsContract;
import io.caseport.application.contract.CaseRepositoryContract;
import io.caseport.application.contract.CredentialRepositoryContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.IdentityRepositoryContract;
import io.caseport.application.contract.KeyUseRepositoryContract;
import io.caseport.application.contract.MfaDeviceRepositoryContract;
import io.caseport.application.contract.PolicyRepositoryContract;
import io.caseport.application.contract.RoleRepositoryContract;
import io.caseport.application.contract.TagRepositoryContract;
import io.caseport.application.contract.UnitOfWorkContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The store on SQLite keeps the promises of every port of a store. */
class SqliteStoreTest
    implements UnitOfWorkContract,
        AccountRepositoryContract,
        IdentityRepositoryContract,
        RoleRepositoryContract,
        TagRepositoryContract,
        PolicyRepositoryContract,
        CaseRepositoryContract,
        AttachmentRepositoryContract,
        CallRecordsContract,
        CredentialRepositoryContract,
        MfaDeviceRepositoryContract,
        KeyUseRepositoryContract {
  private StoreFolder folder;
  private DrivenPorts ports;
  private DrivenPorts other;

  @BeforeEach
  void open(@TempDir Path path) {
    folder = StoreFolder.in(path);
    ports = folder.openPorts();
    other = folder.openPorts();
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Override
  public DrivenPorts ports() {
    return ports;
  }

  @Override
  public DrivenPorts anotherHandle() {
    return other;
  }
}
