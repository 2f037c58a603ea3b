package io.caseport.persistence;

import io.caseport.persistence.contents.FolderLoad;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where an import takes the bytes of attachments: to a folder that was named, or with the rest. */
final class ImportedContents implements AutoCloseable {
  private final Optional<Path> attachments;
  private Optional<FolderLoad> load = Optional.empty();

  /**
   * @param attachments the folder that was named
   * @param schemaVersion of the rows, which may be from before there were contents of their own
   */
  ImportedContents(Optional<Path> attachments, int schemaVersion) {
    this.attachments = attachments.filter(_ -> schemaVersion >= AttachmentsFolder.SINCE_VERSION);
  }

  /** Makes the folder that of the data which is being written. */
  Optional<FolderLoad> claim(Connection connection) throws SQLException {
    if (attachments.isPresent()) {
      load = Optional.of(new FolderLoad(AttachmentsFolder.claim(attachments.get(), connection)));
    }
    return load;
  }

  void keep() {
    load.ifPresent(FolderLoad::keep);
  }

  @Override
  public void close() throws IOException {
    if (load.isPresent()) {
      load.get().close();
    }
  }
}
