package io.caseport.persistence;

import io.caseport.persistence.contents.ContentsFolder;
import io.caseport.persistence.sql.Database;
import io.caseport.persistence.sql.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Which folder the attachments of some data are in. Data and folder have the same mark: in another
 * folder nothing would be found, and what is in it would be taken for what nobody needs.
 */
final class AttachmentsFolder {
  /** The first version of the schema that knows of a folder. */
  static final int SINCE_VERSION = 10;

  private static final String SELECT = "SELECT folder_id FROM attachment_folder";
  private static final String INSERT =
      "INSERT INTO attachment_folder (number, folder_id) VALUES (1, ?)";
  private static final String NAME_IT =
      "name it with --attachments-folder DIR or CASEPORT_ATTACHMENTS_FOLDER";

  private AttachmentsFolder() {}

  /**
   * Makes the folder that of this data, if it is not. For one process at a time.
   *
   * @throws StoreProblem if it is the folder of other data, or not that of this
   */
  static ContentsFolder claim(Path path, Database database) {
    var known = database.read(session -> session.find(SELECT, Row::text));
    var folder = claim(path, known);
    if (known.isEmpty()) {
      var id = id(folder).orElseThrow();
      database.write(session -> session.update(INSERT, id));
    }
    return folder;
  }

  /**
   * As the other, for data that is being written.
   *
   * @throws StoreProblem as well if there are attachments in it
   */
  static ContentsFolder claim(Path path, Connection connection) throws SQLException {
    var folder = claim(path, Optional.empty());
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, id(folder).orElseThrow());
      insert.executeUpdate();
    }
    return folder;
  }

  private static ContentsFolder claim(Path path, Optional<String> known) {
    var folder = new ContentsFolder(path.toAbsolutePath().normalize());
    try {
      folder.create();
      var id = folder.id();
      if (known.isPresent()) {
        require(folder, known.get());
      } else if (folder.hasFiles()) {
        throw new StoreProblem(
            "The folder %s is not empty, and is not known to have the attachments of this data."
                .formatted(path),
            "name an empty folder with --attachments-folder DIR");
      } else if (id.isEmpty()) {
        folder.mark(UUID.randomUUID().toString());
      }
      return folder;
    } catch (IOException e) {
      throw new StoreProblem(
          "The folder %s cannot be used for attachments (%s).".formatted(path, e.getMessage()),
          "let this user write to it, or name another folder with --attachments-folder DIR",
          e);
    }
  }

  private static void require(ContentsFolder folder, String known) throws IOException {
    var id = folder.id();
    if (id.isEmpty()) {
      throw new StoreProblem(
          "The folder %s is not the one with the attachments of this data."
              .formatted(folder.path()),
          "see that it is mounted or restored, or " + NAME_IT);
    }
    if (!id.get().equals(known)) {
      throw new StoreProblem(
          "The folder %s has the attachments of other data.".formatted(folder.path()), NAME_IT);
    }
  }

  private static Optional<String> id(ContentsFolder folder) {
    try {
      return folder.id();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static StoreProblem unreadable(ContentsFolder folder, IOException e) {
    return new StoreProblem(
        "The folder %s cannot be read (%s).".formatted(folder.path(), e.getMessage()),
        "let this user read it",
        e);
  }

  /**
   * @throws StoreProblem if the attachments of the data are in a folder
   */
  static void requireNone(Database database) {
    if (database.read(session -> session.find(SELECT, Row::text)).isPresent()) {
      throw unnamed();
    }
  }

  private static StoreProblem unnamed() {
    return new StoreProblem("The attachments of this data are in a folder of their own.", NAME_IT);
  }

  /**
   * The folder of this data, if it has one, to read from.
   *
   * @throws StoreProblem if it is not the one that was named, or none was
   */
  static Optional<ContentsFolder> existing(
      Connection connection, int schemaVersion, Optional<Path> named) throws SQLException {
    var known = mark(connection, schemaVersion);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var folder = new ContentsFolder(named.orElseThrow(AttachmentsFolder::unnamed));
    try {
      require(folder, known.get());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    return Optional.of(folder);
  }

  /** Where the bytes are, in words, if they are in a folder. */
  static Optional<String> place(Connection connection, int schemaVersion, Optional<Path> named)
      throws SQLException {
    return mark(connection, schemaVersion)
        .map(_ -> named.map(path -> "the folder " + path).orElse("a folder of their own"));
  }

  /** The mark that the data has, if any. */
  static Optional<String> mark(Connection connection, int schemaVersion) throws SQLException {
    if (schemaVersion < SINCE_VERSION) {
      return Optional.empty();
    }
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(SELECT)) {
      return results.next() ? Optional.ofNullable(results.getString(1)) : Optional.empty();
    }
  }
}
