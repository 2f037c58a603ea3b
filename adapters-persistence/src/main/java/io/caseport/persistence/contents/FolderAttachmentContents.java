package io.caseport.persistence.contents;

import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.ContentKey;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Contents in a folder, which several servers may share. What was put before there was a folder is
 * found where it was put then.
 */
public final class FolderAttachmentContents implements AttachmentContents {
  private static final int GIVEN_OUT_AT_ONCE = 500;
  private static final int SHARDS_AT_ONCE = 5;

  private final ContentsFolder folder;
  private final AttachmentContents before;
  private final Consumer<ContentKey> awaitRemoval;

  /** Servers that are started again and again are not to begin with the same shards. */
  private final AtomicInteger turn;

  /**
   * @param before where contents are that are not in the folder
   * @param awaitRemoval returns when nobody is about to remove the bytes, and keeps everybody from
   *     it until the end of the work at hand
   * @param firstTurn any number
   */
  public FolderAttachmentContents(
      ContentsFolder folder,
      AttachmentContents before,
      Consumer<ContentKey> awaitRemoval,
      int firstTurn) {
    this.folder = folder;
    this.before = before;
    this.awaitRemoval = awaitRemoval;
    this.turn = new AtomicInteger(firstTurn);
  }

  @Override
  public void put(ContentKey key, int size, InputStream bytes) {
    var given = new GivenBytes(key, size, bytes);
    awaitRemoval.accept(key);
    try {
      var account = folder.prepare(key.accountId());
      if (isWhole(key, size)) {
        if (!given.to((_, _) -> {})) {
          throw given.refusal();
        }
      } else {
        write(account, key, given);
      }
      ContentsFolder.sync(account);
    } catch (IOException | UncheckedIOException e) {
      throw unavailable("cannot take a file", e);
    }
  }

  /** A file that is damaged is no reason to lose the bytes that are at hand again. */
  private boolean isWhole(ContentKey key, int size) throws IOException {
    try (var stored = stored(key, size)) {
      stored.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (NoSuchFileException | StoreFailure e) {
      return false;
    }
  }

  private void write(Path account, ContentKey key, GivenBytes given) throws IOException {
    try (var draft = folder.draft(account)) {
      if (!given.<IOException>to((_, piece) -> draft.write(piece))) {
        throw given.refusal();
      }
      draft.publish(folder.file(key));
    }
  }

  @Override
  public InputStream open(ContentKey key, int size) {
    try {
      return stored(key, size);
    } catch (NoSuchFileException e) {
      return openBefore(key, size);
    } catch (IOException e) {
      throw unavailable("cannot be read", e);
    }
  }

  private InputStream openBefore(ContentKey key, int size) {
    try {
      return before.open(key, size);
    } catch (StoreFailure.Damaged missing) {
      throw new StoreFailure.Damaged(
          "%s, and there is no file %s".formatted(missing.getMessage(), folder.file(key)));
    }
  }

  private InputStream stored(ContentKey key, int size) throws IOException {
    var file = folder.file(key);
    return new StoredBytes(
        new BufferedInputStream(Files.newInputStream(file)), key, size, file.toString());
  }

  /**
   * The file goes at once, though the work may yet be rolled back: nobody names it, and whoever is
   * about to do so waits for this work or makes it wait, and then finds the file missing.
   */
  @Override
  public void remove(ContentKey key) {
    before.remove(key);
    try {
      Files.deleteIfExists(folder.file(key));
    } catch (IOException e) {
      throw unavailable("cannot remove a file", e);
    }
  }

  @Override
  public void forSomeLeftBehind(Instant moment, Consumer<List<ContentKey>> some) {
    try {
      var shards = folder.shards();
      for (int i = 0; i < Math.min(SHARDS_AT_ONCE, shards.size()); i++) {
        var shard = shards.get(Math.floorMod(turn.getAndIncrement(), shards.size()));
        for (var account : ContentsFolder.folders(shard)) {
          giveOut(account, moment, some);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw unavailable("cannot be listed", e);
    }
  }

  private static void giveOut(Path account, Instant moment, Consumer<List<ContentKey>> some)
      throws IOException {
    var found = new ArrayList<ContentKey>();
    try (var files = Files.newDirectoryStream(account)) {
      for (var file : files) {
        if (!isOlder(file, moment)) {
          continue;
        }
        if (ContentsFolder.isDraft(file)) {
          Files.deleteIfExists(file);
        }
        ContentsFolder.key(account, file).ifPresent(found::add);
        if (found.size() == GIVEN_OUT_AT_ONCE) {
          some.accept(List.copyOf(found));
          found.clear();
        }
      }
    }
    if (!found.isEmpty()) {
      some.accept(List.copyOf(found));
    }
  }

  private static boolean isOlder(Path file, Instant moment) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (NoSuchFileException removedMeanwhile) {
      return false;
    }
  }

  /**
   * Returns if the folder is there and takes files.
   *
   * @throws StoreFailure.Unavailable if not
   */
  public void probe() {
    if (!Files.isReadable(folder.path().resolve(ContentsFolder.MARK))
        || !Files.isWritable(folder.path())) {
      throw unavailable("is not there, or takes no files", new IOException("no permission"));
    }
  }

  private StoreFailure unavailable(String what, Exception cause) {
    return new StoreFailure.Unavailable(
        "the folder of attachments %s %s".formatted(folder.path(), what), cause);
  }
}
