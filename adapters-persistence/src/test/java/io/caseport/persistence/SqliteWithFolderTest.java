package io.caseport.persistence;

import io.caseport.application.contract.AttachmentContentsContract;
import io.caseport.application.contract.AttachmentRepositoryContract;
import io.caseport.application.contract.DrivenPorts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of attachments beside SQLite keeps the promises of a store of contents. */
class SqliteWithFolderTest implements AttachmentContentsContract, AttachmentRepositoryContract {
  private StoreFolder folder;
  private DrivenPorts ports;
  private DrivenPorts other;

  @BeforeEach
  void open(@TempDir Path path, @TempDir Path attachments) {
    folder = StoreFolder.in(path);
    ports = StoreFolder.ports(folder.open(attachments));
    other = StoreFolder.ports(folder.open(attachments));
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
