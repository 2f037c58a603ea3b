package io.caseport.persistence.contents;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import java.io.IOException;
import java.util.Optional;

/**
 * Fills a folder that has no files with pieces that come one after the other. Bytes are taken as
 * they are: which are damaged is found where they are read.
 */
public final class FolderLoad implements AutoCloseable {
  private final ContentsFolder folder;
  private Optional<Open> open = Optional.empty();
  private boolean done;

  private record Open(ContentKey key, ContentsFolder.Draft draft) {}

  public FolderLoad(ContentsFolder folder) {
    this.folder = folder;
  }

  /**
   * @throws IllegalArgumentException if account or content are no names of such
   */
  public void add(String account, String content, byte[] piece) throws IOException {
    var key = new ContentKey(new AccountId(account), new ContentId(content));
    if (open.filter(file -> file.key().equals(key)).isEmpty()) {
      finishFile();
      open = Optional.of(new Open(key, folder.draft(folder.prepare(key.accountId()))));
    }
    open.orElseThrow().draft().write(piece);
  }

  private void finishFile() throws IOException {
    if (open.isPresent()) {
      var file = open.get();
      open = Optional.empty();
      try (var draft = file.draft()) {
        draft.publish(folder.file(file.key()));
      }
      ContentsFolder.sync(folder.prepare(file.key().accountId()));
    }
  }

  /** Has all that was added on the disk. */
  public void flush() throws IOException {
    finishFile();
  }

  /** All of it is to stay. */
  public void keep() {
    done = true;
  }

  /** Removes what is not to stay. */
  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().draft().close();
    }
    if (!done) {
      folder.clear();
    }
  }
}
