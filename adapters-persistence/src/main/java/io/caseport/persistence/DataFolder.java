package io.caseport.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The folder that holds all that an installation keeps. It is made closed to other users of the
 * machine; who may enter one that is there already is its owner's choice.
 */
final class DataFolder {
  static final String DATABASE = "caseport.db";
  static final String SECRET_KEY = "secret.key";
  static final String ANOTHER_FOLDER = "name another folder with --data DIR";

  /** Locks on files hold between processes; this one holds between the threads of a process. */
  private static final ReentrantLock PREPARING = new ReentrantLock();

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  static DataFolder at(Path path) {
    try {
      Files.createDirectories(path, onlyOwner(path, "rwx------"));
    } catch (FileAlreadyExistsException e) {
      throw new StoreProblem(
          "The data folder " + path + " is a file.", "remove the file, or " + ANOTHER_FOLDER, e);
    } catch (IOException e) {
      throw new StoreProblem(
          "The data folder " + path + " cannot be created.",
          "make the folder above it writable, or " + ANOTHER_FOLDER,
          e);
    }
    if (!Files.isWritable(path)) {
      throw notWritable(path, new IOException("no permission to write"));
    }
    return new DataFolder(path);
  }

  Path database() {
    return path.resolve(DATABASE);
  }

  Path secretKey() {
    return path.resolve(SECRET_KEY);
  }

  boolean hasDatabase() {
    try {
      return Files.exists(database()) && Files.size(database()) > 0;
    } catch (IOException e) {
      throw new StoreProblem(
          "The file " + database() + " cannot be read.",
          "make it readable for this user, or " + ANOTHER_FOLDER,
          e);
    }
  }

  /** SQLite gives the files beside the database the permissions of the database. */
  void createDatabaseFile() {
    try {
      Files.createFile(database(), onlyOwner(path, "rw-------"));
    } catch (FileAlreadyExistsException _) {
      // Its permissions are its owner's choice from then on.
    } catch (IOException e) {
      throw notWritable(path, e);
    }
  }

  /** Runs what only one process at a time may do on the folder. */
  <T> T alone(Supplier<T> preparation) {
    var lockFile = path.resolve("caseport.lock");
    PREPARING.lock();
    try (var channel =
            FileChannel.open(
                lockFile,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                onlyOwner(path, "rw-------"));
        var _ = channel.lock()) {
      return preparation.get();
    } catch (IOException e) {
      throw notWritable(path, e);
    } finally {
      PREPARING.unlock();
    }
  }

  private static StoreProblem notWritable(Path path, IOException cause) {
    return new StoreProblem(
        "The data folder " + path + " is not writable.",
        "change its permissions, or " + ANOTHER_FOLDER,
        cause);
  }

  static FileAttribute<?>[] onlyOwner(Path path, String permissions) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
  }
}
