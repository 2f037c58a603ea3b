package io.caseport.persistence.upkeep;

import io.caseport.persistence.StoreProblem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A file in the making. It has a name of its own beside the one that it is to have, which it gets
 * when it is whole and on the disk, or never. Only its owner can read it.
 */
public final class Draft implements AutoCloseable {
  private static final List<String> LEFT_BY_SQLITE = List.of("", "-journal", "-wal", "-shm");

  private final Path target;
  private final Path path;

  private Draft(Path target, Path path) {
    this.target = target;
    this.path = path;
  }

  /**
   * @throws StoreProblem if there is such a file already, or none can be made
   */
  public static Draft of(Path target) {
    requireNew(target);
    var folder = target.toAbsolutePath().getParent();
    try {
      return new Draft(
          target,
          Files.createTempFile(
              folder, "." + target.getFileName() + ".", ".part", closedToOthers(target)));
    } catch (IOException e) {
      throw new StoreProblem(
          "No file can be made in the folder %s.".formatted(folder),
          "make the folder and let this user write to it, or name another place",
          e);
    }
  }

  private static FileAttribute<?>[] closedToOthers(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void requireNew(Path target) {
    if (Files.exists(target)) {
      throw new StoreProblem(
          "The file %s is there already, and nothing is overwritten.".formatted(target),
          "name another file, or move this one away");
    }
  }

  public Path path() {
    return path;
  }

  /** Gives it its name. From then on it is there, whatever happens to the machine. */
  public void publish() throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    requireNew(target);
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var folder = FileChannel.open(target.toAbsolutePath().getParent())) {
        folder.force(true);
      }
    }
  }

  /** Removes what was not published. */
  @Override
  public void close() {
    for (var suffix : LEFT_BY_SQLITE) {
      try {
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + suffix));
      } catch (IOException _) {
        // It is nobody's file, and what went wrong before is what has to be told.
      }
    }
  }
}
