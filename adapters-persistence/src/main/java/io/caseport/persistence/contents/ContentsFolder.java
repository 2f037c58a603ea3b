package io.caseport.persistence.contents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder with a file for each content: the last three digits of the account, the account, the
 * digest. No part of a path is what somebody has chosen. A file gets its name when it is whole and
 * on the disk, and is then never written to.
 */
public final class ContentsFolder {
  /** Says which data the contents belong to. */
  static final String MARK = "caseport-attachments";

  private static final Pattern SHARD = Pattern.compile("[0-9]{3}");
  private static final String DRAFT_PREFIX = ".";
  private static final String DRAFT_SUFFIX = ".part";

  private final Path path;

  public ContentsFolder(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }

  /** Makes the folder, closed to other users, if there is none. */
  public void create() throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path, onlyOwner("rwx------"));
    }
  }

  /** The id in its mark, if it has one. */
  public Optional<String> id() throws IOException {
    try {
      return Optional.of(Files.readString(path.resolve(MARK), US_ASCII).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Marks it, once and for all. */
  public void mark(String id) throws IOException {
    var draft = draft(path);
    try (draft) {
      draft.write((id + "\n").getBytes(US_ASCII));
      draft.publish(path.resolve(MARK));
    }
    sync(path);
  }

  /** Removes all that this program has put there. */
  void clear() throws IOException {
    for (var shard : shards()) {
      try (var files = Files.walk(shard)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(path.resolve(MARK));
  }

  /** Whether there is anything in it but its mark. */
  public boolean hasFiles() throws IOException {
    try (var files = Files.newDirectoryStream(path, file -> !file.endsWith(MARK))) {
      return files.iterator().hasNext();
    }
  }

  /** Where the bytes are, if they are here. */
  public Path file(ContentKey key) {
    var account = key.accountId();
    return shard(account).resolve(account.value()).resolve(key.id().value());
  }

  private Path shard(AccountId account) {
    return path.resolve(account.value().substring(9));
  }

  /** Makes the folder of an account, and has it on the disk. */
  Path prepare(AccountId account) throws IOException {
    var shard = shard(account);
    makeIn(path, shard);
    return makeIn(shard, shard.resolve(account.value()));
  }

  private Path makeIn(Path parent, Path folder) throws IOException {
    try {
      Files.createDirectory(folder, onlyOwner("rwx------"));
    } catch (FileAlreadyExistsException e) {
      // Somebody else may have made it just now, and not have synced it yet.
    }
    sync(parent);
    return folder;
  }

  /** Has on the disk which files a folder has. */
  static void sync(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (var channel = FileChannel.open(folder)) {
        channel.force(true);
      }
    }
  }

  Draft draft(Path folder) throws IOException {
    var file = Files.createTempFile(folder, DRAFT_PREFIX, DRAFT_SUFFIX, onlyOwner("rw-------"));
    return new Draft(file, FileChannel.open(file, StandardOpenOption.WRITE));
  }

  static boolean isDraft(Path file) {
    return file.getFileName().toString().endsWith(DRAFT_SUFFIX);
  }

  /** The folders between which accounts are shared out, in order. */
  List<Path> shards() throws IOException {
    return folders(path).stream()
        .filter(folder -> SHARD.matcher(folder.getFileName().toString()).matches())
        .sorted()
        .toList();
  }

  static List<Path> folders(Path parent) throws IOException {
    var found = new ArrayList<Path>();
    try (var folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
      folders.forEach(found::add);
    }
    return found;
  }

  /** The content that a file is named after; a file that somebody else put there has none. */
  static Optional<ContentKey> key(Path folder, Path file) {
    try {
      var account = new AccountId(folder.getFileName().toString());
      return Optional.of(new ContentKey(account, new ContentId(file.getFileName().toString())));
    } catch (RuntimeException foreign) {
      return Optional.empty();
    }
  }

  private FileAttribute<?>[] onlyOwner(String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** A file in the making. */
  static final class Draft implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Draft(Path file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }

    void write(byte[] bytes) throws IOException {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }

    /** Gives it its name, in place of a file that has it, with all that was written on the disk. */
    void publish(Path target) throws IOException {
      channel.force(true);
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes it if it was not published. */
    @Override
    public void close() throws IOException {
      channel.close();
      Files.deleteIfExists(file);
    }
  }
}
