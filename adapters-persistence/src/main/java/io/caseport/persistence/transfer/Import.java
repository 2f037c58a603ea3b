package io.caseport.persistence.transfer;

import io.caseport.domain.refusal.Refusal;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.contents.FolderLoad;
import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.rows.Tables;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the rows of an export into tables that have none. */
public final class Import {
  private Import() {}

  /**
   * Inserts all rows in the transaction at hand, which MUST NOT be committed if this throws.
   *
   * @param contents takes the bytes of attachments in the place of their table
   * @param into tables of the same schema version as those of the export
   * @return how many rows there were
   * @throws StoreProblem if the export is not whole, or its rows do not fit together
   */
  public static long load(
      ExportReader export, Connection into, Optional<FolderLoad> contents, Progress progress)
      throws SQLException, IOException {
    var tables = Tables.of(into);
    var form = new RowForm(tables);
    var counts = new LinkedHashMap<String, Long>();
    tables.forEach(table -> counts.put(table.name(), 0L));
    long rows = 0;
    try (var batch = new RowBatch(into)) {
      while (true) {
        switch (export.next(form::read)) {
          case ExportReader.Line.OfRow(RowForm.ReadRow row) -> {
            if (contents.isPresent() && Pieces.are(row.table())) {
              add(export, contents.get(), row);
            } else {
              add(export, batch, row);
            }
            counts.merge(row.table().name(), 1L, Long::sum);
            rows++;
            progress.at("imported", rows);
          }
          case ExportReader.Line.Last(Map<String, Long> told) -> {
            flush(export, batch);
            if (contents.isPresent()) {
              contents.get().flush();
            }
            if (!told.equals(counts)) {
              throw export.problem("does not have as many rows as its last line tells");
            }
            Tables.markUnindexed(into);
            return rows;
          }
        }
      }
    }
  }

  private static void add(ExportReader export, FolderLoad contents, RowForm.ReadRow row)
      throws IOException {
    try {
      contents.add((String) row.values()[0], (String) row.values()[1], (byte[]) row.values()[3]);
    } catch (ClassCastException | IllegalArgumentException | Refusal e) {
      throw export.problem("has a piece of a content that cannot have a name");
    }
  }

  private static void add(ExportReader export, RowBatch batch, RowForm.ReadRow row)
      throws SQLException {
    try {
      batch.add(row.table(), row.values());
    } catch (SQLException e) {
      throw refused(export, e);
    }
  }

  private static void flush(ExportReader export, RowBatch batch) throws SQLException {
    try {
      batch.flush();
    } catch (SQLException e) {
      throw refused(export, e);
    }
  }

  /** A constraint is broken by the rows; anything else is the database's trouble. */
  private static StoreProblem refused(ExportReader export, SQLException failure)
      throws SQLException {
    if (!Constraints.isViolated(failure)) {
      throw failure;
    }
    return export.problem(
        "has a row that does not fit the others (%s)"
            .formatted(String.valueOf(failure.getMessage()).lines().findFirst().orElse("")));
  }
}
