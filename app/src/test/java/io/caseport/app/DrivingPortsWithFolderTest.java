package io.caseport.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CaseAttachmentsContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.HousekeepingContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.persistence.FolderInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use cases with attachments in a folder keep the promises of the ports that see them. */
class DrivingPortsWithFolderTest implements CaseAttachmentsContract, HousekeepingContract {
  private static final String MARK = "caseport-attachments";

  private Path attachments;
  private Store store;
  private CoreInProcess core;

  @BeforeEach
  void openStore(
      @TempDir(factory = FolderInMemory.class) Path folder,
      @TempDir(factory = FolderInMemory.class) Path attachments)
      throws IOException {
    this.attachments = attachments;
    EmptyStore.copyTo(folder);
    store = open(folder, attachments);
    core =
        new CoreInProcess(
            new DrivenPorts(
                store.unitOfWork(),
                store.accounts(),
                store.identities(),
                store.engineers(),
                store.roles(),
                store.tags(),
                store.policies(),
                store.cases(),
                store.caseIndex(),
                store.attachments(),
                store.contents(),
                store.callRecords(),
                store.credentials(),
                store.mfaDevices(),
                store.keyUses(),
                store.checkResults(),
                store.checkRefreshes(),
                store.lifecycles(),
                store.credentialOverview(),
                store.eventLog(),
                store.virtualTime(),
                store.automationTasks(),
                store.webhooks(),
                store.webhookDeliveries(),
                store.auditRecords(),
                store.handlings(),
                store.deskRecords(),
                store.cannedReplies(),
                store.outgoingMails(),
                store.replyAddresses(),
                store.contacts(),
                store.consoleTokens(),
                store.signInCounts()));
  }

  private static Store open(Path folder, Path attachments) {
    return Stores.open(
        folder, Optional.empty(), Optional.of(attachments), Optional.empty(), _ -> {});
  }

  @Test
  void bytes_that_no_file_has_any_more_are_gone_from_the_folder_after_some_days()
      throws IOException {
    core.attachments()
        .addAttachmentsToSet(
            core.businessRoot(), Optional.empty(), List.of(new NewAttachment("a", new byte[] {1})));
    assertThat(files()).hasSize(2);
    for (int day = 0; day < 2; day++) {
      assertThat(files()).as("day %d", day).hasSize(2);
      core.advance(Duration.ofHours(26));
      core.housekeeping().removeExpired();
    }
    assertThat(files()).extracting(Path::getFileName).containsExactly(Path.of(MARK));
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(attachments)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Override
  public Installation tenants() {
    return core;
  }
}
