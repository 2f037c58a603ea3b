package io.caseport.persistence.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The file that the connections have open. A file that was removed or replaced stays readable and
 * writable for whoever has it open, and all that is written to it is lost.
 */
record OpenedFile(Path path, Optional<Object> identity) {

  static OpenedFile at(Path path) {
    try {
      return new OpenedFile(path, identityOf(path));
    } catch (IOException e) {
      throw SqliteFailures.unavailable(e);
    }
  }

  void requireInPlace() {
    try {
      if (!identityOf(path).equals(identity)) {
        throw SqliteFailures.unavailable(new IOException(path + " is another file than before"));
      }
    } catch (NoSuchFileException e) {
      throw SqliteFailures.unavailable(new IOException(path + " has been removed", e));
    } catch (IOException e) {
      throw SqliteFailures.unavailable(e);
    }
  }

  /** Not every file system has one. */
  private static Optional<Object> identityOf(Path path) throws IOException {
    return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
  }
}
