package io.caseport.persistence;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import io.caseport.persistence.contents.ContentsFolder;
import io.caseport.persistence.contents.StoredBytes;
import io.caseport.persistence.rows.Engine;
import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.rows.Table;
import io.caseport.persistence.rows.Tables;
import io.caseport.persistence.upkeep.Check;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the bytes of attachments are where they should be, which changes nothing. */
final class AttachmentsExamination {
  private static final String SUBJECT = "attachments";
  private static final String FROM_COPY =
      "restore the files from the newest copy of the folder, or the newest backup";
  private static final int SAMPLE = 1_000;
  private static final int MOST_NAMED = 5;
  private static final String IN_DATABASE =
      """
      SELECT count(*), coalesce(max(number), 0) + 1, coalesce(sum(length(data)), 0)
      FROM attachment_piece
      WHERE account_id = ? AND content_id = ?
      """;

  private final Connection snapshot;
  private final int schemaVersion;
  private final Optional<Path> named;
  private final List<String> missing = new ArrayList<>();
  private long checked;

  AttachmentsExamination(Connection snapshot, int schemaVersion, Optional<Path> named) {
    this.snapshot = snapshot;
    this.schemaVersion = schemaVersion;
    this.named = named;
  }

  /** Empty for data of a time when bytes were a part of their row. */
  Optional<Check> ofData(boolean thorough, Progress progress) throws SQLException {
    if (schemaVersion < AttachmentsFolder.SINCE_VERSION) {
      return Optional.empty();
    }
    try {
      var folder = AttachmentsFolder.existing(snapshot, schemaVersion, named);
      if (folder.isPresent() && !Files.isWritable(folder.get().path())) {
        return Optional.of(
            Check.failed(
                SUBJECT,
                "this user may not write to " + folder.get().path(),
                "run as the user who owns it, or change its owner"));
      }
      return Optional.of(check(folder, thorough, progress));
    } catch (StoreProblem problem) {
      return Optional.of(
          Check.failed(SUBJECT, String.valueOf(problem.getMessage()), problem.hint()));
    }
  }

  /** A folder that was not named is at another place, and nothing is known of it. */
  Optional<Check> ofBackup(Progress progress) throws SQLException {
    if (named.isEmpty() && AttachmentsFolder.mark(snapshot, schemaVersion).isPresent()) {
      return Optional.of(
          Check.skipped(
              SUBJECT,
              "their bytes are in a folder, and not in a backup",
              "name the copy of the folder with --attachments-folder DIR"));
    }
    return ofData(true, progress);
  }

  private Check check(Optional<ContentsFolder> folder, boolean thorough, Progress progress)
      throws SQLException {
    var attachments =
        Tables.of(snapshot).stream()
            .filter(table -> table.name().equals("attachment"))
            .findFirst()
            .orElseThrow();
    var query =
        thorough
            ? attachments.selectInOrder()
            : Engine.of(snapshot).sample(snapshot, attachments, SAMPLE);
    look(attachments, query, folder, thorough, progress);
    var place = folder.map(found -> found.path().toString()).orElse("the database");
    return missing.isEmpty()
        ? Check.ok(SUBJECT, "the bytes of %,d are in %s".formatted(checked, place))
        : Check.failed(
            SUBJECT,
            "the bytes of %,d of %,d are not in %s as they were put there, such as those of %s"
                .formatted(
                    missing.size(),
                    checked,
                    place,
                    String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())))),
            FROM_COPY);
  }

  private void look(
      Table attachments,
      String query,
      Optional<ContentsFolder> folder,
      boolean thorough,
      Progress progress)
      throws SQLException {
    try (var statement = snapshot.createStatement()) {
      statement.setFetchSize(SAMPLE);
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          var row = attachments.read(rows);
          if (!isThere(row, folder, thorough)) {
            missing.add(row.get(0) + " " + row.get(1));
          }
          checked++;
          progress.at("checked", checked);
        }
      }
    }
  }

  private boolean isThere(List<Object> row, Optional<ContentsFolder> folder, boolean thorough)
      throws SQLException {
    var account = String.valueOf(row.get(0));
    var content = String.valueOf(row.get(3));
    long size = (Long) row.get(4);
    return (folder.isPresent() && isInFolder(folder.get(), account, content, size, thorough))
        || isInDatabase(account, content, size);
  }

  /** Its pieces have digests of their own, which are checked with all other rows. */
  private boolean isInDatabase(String account, String content, long size) throws SQLException {
    try (var select = snapshot.prepareStatement(IN_DATABASE)) {
      select.setString(1, account);
      select.setString(2, content);
      try (var found = select.executeQuery()) {
        found.next();
        return found.getLong(1) > 0
            && found.getLong(1) == found.getLong(2)
            && found.getLong(3) == size;
      }
    }
  }

  private static boolean isInFolder(
      ContentsFolder folder, String account, String content, long size, boolean thorough) {
    try {
      var key = new ContentKey(new AccountId(account), new ContentId(content));
      var file = folder.file(key);
      if (!thorough || Files.size(file) != size) {
        return Files.size(file) == size;
      }
      try (var bytes =
          new StoredBytes(Files.newInputStream(file), key, (int) size, file.toString())) {
        bytes.transferTo(OutputStream.nullOutputStream());
        return true;
      }
    } catch (IOException | StoreFailure e) {
      return false;
    }
  }
}
